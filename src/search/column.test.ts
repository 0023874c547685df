import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnOf, readColumn, readDays, writeColumn, writeDays } from './column.ts'

test('a column has the values of each record', () => {
  const column = columnOf([['quote'], ['condition'], ['quote'], [], ['quote']])
  expect(column).toEqual({ ids: ['quote', 'condition'], sets: [[0], [1], []], rows: [0, 1, 0, 2, 0] })
  expect(writeColumn(column)).toBe('["quote","condition"]\n[[0],[1],[]]\n++1+1')
})

test('a record may have several values, in any order', () => {
  expect(columnOf([['pay', 'ferries'], ['ferries', 'pay'], ['pay']])).toEqual({
    ids: ['pay', 'ferries'],
    sets: [[0, 1], [0]],
    rows: [0, 0, 1],
  })
})

test('every column that was written is read back', () => {
  const id = fc.oneof(fc.constantFrom('quote', 'this article', 'über'), fc.string({ minLength: 1, maxLength: 2 }))
  const valuesOfRecords = fc.array(fc.uniqueArray(id, { maxLength: 3 }), { maxLength: 200 })
  fc.assert(
    fc.property(valuesOfRecords, (records) => {
      const column = columnOf(records)
      const read = readColumn(writeColumn(column))
      expect(read).toEqual(column)
      expect(read.rows.map((row) => read.sets[row]?.map((index) => read.ids[index]).sort())).toEqual(records.map((own) => own.toSorted()))
    }),
  )
})

test('a column that was cut off is an error', () => {
  expect(() => readColumn('')).toThrow('incomplete')
  expect(() => readColumn('["quote"]\n[[0]]\n+0(1')).toThrow('incomplete')
})

test('days are written as steps, with equal steps together', () => {
  const days = ['2026-03-02', '2026-03-02', '2026-03-02', '2026-03-03', '1949-04-04']
  expect(writeDays(days)).toBe('20514 0*2 1 -28092')
  expect(readDays(writeDays(days))).toEqual(days)
  expect(readDays('')).toEqual([])
  expect(() => readDays('20514 0*')).toThrow('incomplete')
})
