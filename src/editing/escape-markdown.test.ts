import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { phrasingText } from '../markdown/phrasing-text.ts'
import { pipeline } from '../markdown/pipeline.ts'
import { escapeMarkdown, stripMarkup } from './escape-markdown.ts'

test.each([
  ['plain words, even with a full stop. Or two!', 'plain words, even with a full stop. Or two!'],
  ['2 * 3', '2 \\* 3'],
  ['the [draft] offer', 'the \\[draft\\] offer'],
  ['a_b and _so_', 'a_b and \\_so\\_'],
  ['less < more', 'less \\< more'],
  ['C:\\boats', 'C:\\\\boats'],
  ['A&B and &amp;', 'A&B and \\&amp;'],
  ['# 3', '\\# 3'],
  ['- no', '\\- no'],
  ['2028. Not later', '2028\\. Not later'],
  ['see https://example.org/a_b_ there', 'see https://example.org/a_b_ there'],
])('%s is written as %s', (words, markdown) => expect(escapeMarkdown(words)).toBe(markdown))

it('any words read as they were, even after a `>`', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'ab *_[]()<>`~&#;!|\\-+=1.:"\'…“'), { minLength: 1, maxLength: 25 }), (characters) => {
      const words = `a${characters.join('')}`.replace(/ +/g, ' ').trim()
      const [quotation] = pipeline.parse(`> ${escapeMarkdown(words)}`).children
      expect(quotation?.type === 'blockquote' && quotation.children.map(phrasingText)).toEqual([words])
    }),
    { numRuns: 300 },
  ))

it('words copied with their markup and markers lose both', () =>
  expect(stripMarkup('was **still reading**[^note-x] the [offer](https://example.org/)')).toBe('was still reading the offer'))
