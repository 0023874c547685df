import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { id } from '../model/values.ts'
import { fileNameFrom } from './file-name-from.ts'

test.each([
  ['A bridge by October', 'a-bridge-by-october'],
  ['Talks: “a date” -- but no deal?', 'talks-a-date-but-no-deal'],
  ['The crews’ offer isn’t Anna Ågren’s', 'the-crews-offer-isnt-anna-agrens'],
  ['Søren Þórsson, Łódź, Straße', 'soren-thorsson-lodz-strasse'],
  ['Київ: 3 ferries', '3-ferries'],
  ['Київ', ''],
  ['?!', ''],
])('%s becomes %s', (title, name) => expect(fileNameFrom(title)).toBe(name))

it('a long title ends with a whole word', () => {
  const name = fileNameFrom('ferry '.repeat(40))
  expect(name).toMatch(/^(ferry-)+ferry$/)
  expect(name.length).toBeLessThanOrEqual(100)
})

it('whatever the title, the name is one that a file can have, or none', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (title) => {
      const name = fileNameFrom(title)
      expect(name === '' || id.safeParse(name).success).toBe(true)
    }),
  ))
