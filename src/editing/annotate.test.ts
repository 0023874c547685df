import { describe, expect, it, test } from 'vitest'
import { readArticle } from '../markdown/read-file.ts'
import type { Kind } from '../model/kinds.ts'
import { frontMatter } from '../testing/example-article.ts'
import { annotate, type NewAnnotation } from './annotate.ts'
import { fieldsOfNote } from './note-fields.ts'

const targets = { people: [{ path: 'people/anna-lund.md', text: '---\nname: Anna Lund\n---\n' }], sources: [] }
const given: Partial<Record<Kind, Record<string, string>>> = { quote: { speaker: 'anna-lund' }, condition: { 'set by': 'anna-lund' } }

/** Annotates words of an article with these lines. */
function mark(lines: string, words: string, kind: Kind = 'condition', more: Partial<NewAnnotation> = {}) {
  const article = { path: 'articles/talks.md', text: frontMatter + lines }
  return annotate(article, { words, kind, name: 'x', fields: fieldsOfNote(kind, given[kind] ?? {}, targets), ...more })
}

/** The text of the annotated article, up to the first note. */
const prose = (...args: Parameters<typeof mark>) =>
  mark(...args)
    .text.slice(frontMatter.length)
    .split('\n\n[^')[0]

/** The words of the new passage, when the annotated article is read. */
const passage = (...args: Parameters<typeof mark>) => {
  const { model } = readArticle({ path: 'articles/talks.md', text: mark(...args).text })
  return model?.annotations.find(({ name }) => name === 'x')?.passages[0]?.words
}

test('a condition gets its marker after the words, and its note after all others', () => {
  const text = 'The offer ties the pay rise to a clause.\n\n[^note-a]: > The offer\n\n    Old.\n'
  expect(mark(text, 'ties the pay rise', 'condition', { text: 'First.\n\nSecond.' }).text).toBe(
    `${frontMatter}The offer ties the pay rise[^condition-x] to a clause.

[^note-a]: > The offer

    Old.

[^condition-x]: > ties the pay rise

    - set by: [Anna Lund](../people/anna-lund.md)
    - for: not said

    First.

    Second.
`,
  )
})

describe('the marker goes', () => {
  test.each([
    ['after closing punctuation', 'It ends by Friday.', 'by Friday', 'It ends by Friday.[^condition-x]'],
    ['after closing quotation marks', 'He said “(by Friday),” twice.', 'by Friday', 'He said “(by Friday),”[^condition-x] twice.'],
    ['after closing emphasis', 'It ends **by *Friday***, he said.', 'by Friday', 'It ends **by *Friday***,[^condition-x] he said.'],
    ['inside emphasis that continues', 'It **ends by Friday** at ten.', 'ends', 'It **ends[^condition-x] by Friday** at ten.'],
    ['after a link', 'See [the offer](https://a.example/).', 'See the offer', 'See [the offer](https://a.example/).[^condition-x]'],
    ['after code', 'Run `make all` now.', 'make all', 'Run `make all`[^condition-x] now.'],
    ['after guillemets with French spaces', 'On a dit « vendredi » hier.', 'vendredi', 'On a dit « vendredi »[^condition-x] hier.'],
    ['before a hard break', 'by Friday  \nor later', 'by Friday', 'by Friday[^condition-x]  \nor later'],
    ['after an escaped character', 'a 2\\*3\\* deal', 'a 2*3*', 'a 2\\*3\\*[^condition-x] deal'],
    ['after a character reference', 'by A&amp;B today', 'by A&B', 'by A&amp;B[^condition-x] today'],
    ['in a list', '- one\n- by\n  Friday night', 'by Friday', '- one\n- by\n  Friday[^condition-x] night'],
    ['in a table', '| a | b |\n| - | - |\n| by Friday | c |', 'by Friday', '| a | b |\n| - | - |\n| by Friday[^condition-x] | c |'],
    ['in a block quote', '> We sign\n> by Friday, yes.', 'sign by Friday', '> We sign\n> by Friday,[^condition-x] yes.'],
    ['before a bracket', 'the crew(s) here', 'the crew', 'the crew[^condition-x](s) here'],
    ['before white space at the end', 'by Friday \n', 'by Friday', 'by Friday[^condition-x] '],
  ])('%s', (_where, text, words, expected) => expect(prose(text, words)).toBe(expected))

  it('after markers that are already there', () => {
    const text = '“By Friday,”[^note-a] he said.\n\n[^note-a]: Old.\n'
    expect(prose(text, 'By Friday')).toBe('“By Friday,”[^note-a][^condition-x] he said.')
  })
})

describe('words are found', () => {
  test.each([
    ['over line breaks and other spaces', 'We will\n   sign it', 'will  sign', 'will sign'],
    ['whatever the form of quotation marks', 'The crews’ “union” met', 'crews\' "union" met', 'crews’ “union” met'],
    ['composed or not', 'the cafe\u0301 here', 'the caf\u00E9', 'the cafe\u0301'],
    ['through markup', 'was **still** reading [it](https://a.example/)', 'still reading it', 'still reading it'],
    ['when copied with their markup', 'was **still** reading', 'was **still** reading', 'was still reading'],
    ['as whole words', 'To resign is to sign', 'sign', 'sign'],
    ['not in the middle of a figure', '10.5 million and 10 more', '10', '10'],
  ])('%s', (_how, text, words, expected) => expect(passage(text, words)).toBe(expected))

  test.each(['2 * 3 * 4', 'a [draft] offer', '<b> or &amp;', 'a_b _c_ \\', '# one', '1. one', '- one', '> one', '~~one~~', '`x`'])(
    'and written so that they read the same: %s',
    (words) => {
      const escaped = words.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')
      expect(passage(`Say ${escaped}`, words)).toBe(words)
    },
  )
})

describe('a quote', () => {
  const said = '“We will sign by Friday,” she said.'
  const note = (words: string, text = said) => mark(text, words, 'quote').text.split('\n\n').slice(1).join('\n\n')
  const speaker = '    - speaker: [Anna Lund](../people/anna-lund.md)\n'

  it('writes no words when they are all those between the quotation marks', () => {
    expect(note('We will sign by Friday')).toBe(`[^quote-x]:\n${speaker}`)
    expect(note('“We will sign by Friday,”')).toBe(`[^quote-x]:\n${speaker}`)
    expect(note('We will sign by Friday,')).toBe(`[^quote-x]:\n${speaker}`)
    expect(passage(said, 'We will sign by Friday,', 'quote')).toBe('We will sign by Friday')
  })

  it('writes none in an article in single marks, where apostrophes are no marks', () => {
    const single = (lines: string, words: string) => {
      const text = frontMatter.replace('published', 'quotation marks: single\npublished') + lines
      const fields = fieldsOfNote('quote', { speaker: 'anna-lund' }, targets)
      return annotate({ path: 'articles/talks.md', text }, { words, kind: 'quote', name: 'x', fields }).text
    }
    expect(single('‘We don’t sign the crews’ offer,’ she said.\n', 'We don’t sign the crews’ offer')).toContain(
      '‘We don’t sign the crews’ offer,’[^quote-x] she said.\n\n[^quote-x]:\n',
    )
    expect(single('‘We sign,’ she said.\n', '‘We sign,’')).toContain('‘We sign,’[^quote-x] she said.\n\n[^quote-x]:\n')
  })

  it('writes its words when they are only some of them, or are not in quotation marks', () => {
    expect(note('sign by Friday')).toBe(`[^quote-x]: > sign by Friday\n\n${speaker}`)
    expect(note('We will', said)).toBe(`[^quote-x]: > We will\n\n${speaker}`)
    expect(note('We will sign', '> We will sign')).toBe(`[^quote-x]: > We will sign\n\n${speaker}`)
  })
})

it('reports the line on which a field is to be filled in', () => {
  const { text, line, empty } = mark('We sign.\n', 'We sign', 'quote', { fields: fieldsOfNote('quote', {}, targets) })
  expect(empty).toEqual([{ name: 'speaker', line: line + 2 }])
  expect(text.split('\n')[line - 1]).toBe('[^quote-x]: > We sign')
  expect(text.split('\n')[line + 1]).toBe('    - speaker:')
})

it('the name may include the kind', () => expect(mark('We sign.', 'We', 'note', { name: 'note-we' }).label).toBe('note-we'))

describe('the file', () => {
  const unix = `${frontMatter}We will\nsign.[^note-a]\n\n[^note-a]: > We will sign\n\n    Old.\n`
  const annotated = (text: string) =>
    annotate({ path: 'articles/talks.md', text }, { words: 'sign', kind: 'note', name: 'x', fields: [] }).text

  test.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('keeps %s', (_what, change) => expect(annotated(change(unix))).toBe(change(annotated(unix))))

  test.each([
    ['no line end', 'We.', 'We.[^note-x]\n\n[^note-x]: > We\n'],
    ['one line end', 'We.\n', 'We.[^note-x]\n\n[^note-x]: > We\n'],
    ['empty lines', 'We.\n\n  \n', 'We.[^note-x]\n\n  \n[^note-x]: > We\n'],
  ])('may end with %s', (_how, text, expected) => expect(mark(text, 'We', 'note').text).toBe(frontMatter + expected))
})

describe('nothing is written when', () => {
  const refused = (...args: Parameters<typeof mark>) => expect(() => mark(...args))

  test.each(['No Strike', 'no_strike', '-', 'é'])('the name is `%s`', (name) =>
    refused('We sign.', 'We', 'note', { name }).toThrow('cannot be a label, because labels become addresses.'),
  )

  it('the article has the label, even in capitals', () =>
    refused('We sign.[^Note-x]\n\n[^Note-x]: Old.\n', 'We', 'note').toThrow('The article already has `[^note-x]`, on line 6.'))

  test.each([
    ['- one', 'The text of the note begins with a list.'],
    ['See <b>this</b>', 'With this note the check would report on line 10: This is HTML: <b>'],
    ['One.\n\n- by: this article', 'With this note the check would report on line 12'],
  ])('its text is %j', (text, what) => refused('We sign.\n', 'We', 'note', { text }).toThrow(what))

  it('the marker would become part of a web address', () =>
    refused('See https://a.example/x for more', 'https://a.example/x').toThrow('was read as a part of the address before it'))

  it('its words contain the sign for words left out', () =>
    refused('He said “we […] sign” it.', 'we […] sign').toThrow('The words contain `[…]`'))

  it('the file ends with unclosed code', () =>
    refused('We sign.\n\n```\ncode\n', 'We sign').toThrow(/^With this note the check would report/))
})

it('errors from before do not matter', () => {
  const text = 'We sign.[^note-lost] And <b>more</b> words.\n'
  expect(prose(text, 'more words')).toBe('We sign.[^note-lost] And <b>more</b> words.[^condition-x]')
})
