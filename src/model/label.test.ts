import { describe, expect, it } from 'vitest'
import { isReservedId, parseLabel } from './label.ts'

describe('a label', () => {
  it('is a kind, a hyphen and a name', () => {
    expect(parseLabel('condition-no-strike')).toEqual({ kind: 'condition', name: 'no-strike' })
    expect(parseLabel('note-5')).toEqual({ kind: 'note', name: '5' })
  })

  it.for(['note', 'note-', 'note-a-', 'Note-a', 'note-A', 'note_a', 'note-ä', 'note-a b', 'notes-a', 'note-a\n', ''])(
    '`%s` is none',
    (label) => {
      expect(parseLabel(label)).toBeUndefined()
    },
  )
})

it('an id that an annotation, a paragraph or the layout could have is reserved', () => {
  for (const id of ['quote-a', 'condition-a', 'observation-a', 'note-a', 'p-abcdef', 'site-search']) expect(isReservedId(id)).toBe(true)
  for (const id of ['quotes', 'the-quote-a', 'peace', 'sites']) expect(isReservedId(id)).toBe(false)
})
