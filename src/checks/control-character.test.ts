import { expect, test } from 'vitest'
import { applyFixes } from '../editing/apply-fixes.ts'
import { contentInMemory, fixtureContent, quickReader } from '../testing/content-in-memory.ts'
import { controlCharacter } from './control-character.ts'

const read = quickReader()

const base = fixtureContent()
const talks = 'articles/talks.md'
const briefing = 'sources/briefing-2026-03-02.md'

/** What the rule reports when a file is changed. */
function reportedWith(path: string, was: string, now: string) {
  const text = base[path] ?? ''
  if (!text.includes(was)) throw new Error(`“${was}” is not in ${path}.`)
  return controlCharacter(read(contentInMemory({ ...base, [path]: text.replace(was, now) })))
}

// Where content is written, and in what form the character is written there.
test.each([
  ['prose', talks, 'nine hours', 'nine \u202Ehours\u202C'],
  ['prose, as an entity', talks, 'nine hours', 'nine &#x202E;hours'],
  ['prose, as a decimal entity', talks, 'nine hours', 'nine &#8238;hours'],
  ['a title', talks, 'title: A date', 'title: A \u202Edate'],
  ['a title, as an escape', talks, 'title: A date but no deal', 'title: "A \\u202Edate but no deal"'],
  ['a note', talks, 'The first firm date', 'The \u202Efirm date'],
  ['a field', talks, '00:14:10', '00:\u202E14:10'],
  ['a name', 'people/anna-lund.md', 'Anna Lund', 'Anna \u202ELund'],
  ['words of a source', briefing, 'We will sign', 'We \u202Ewill sign'],
])('a control that turns the direction of words is reported in %s', (_, path, was, now) => {
  const messages = reportedWith(path, was, now)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toMatchObject({ path: `content/${path}`, severity: 'error', what: expect.stringContaining('U+202E') })
})

test.each([
  ['\u202A', 'U+202A'],
  ['\u202B', 'U+202B'],
  ['\u202D', 'U+202D'],
  ['\u2066', 'U+2066'],
  ['\u2067', 'U+2067'],
  ['\u2068', 'U+2068'],
  ['\u2069', 'U+2069'],
  ['\u200F', 'U+200F'],
  ['\u061C', 'U+061C'],
  ['\u0007', 'U+0007'],
  ['\u007F', 'U+007F'],
  ['\u009B', 'U+009B'],
  ['\u206A', 'U+206A'],
  ['\uFFF9', 'U+FFF9'],
  ['\u{E0041}', 'U+E0041'],
])('%j in a line of Latin letters is named', (character, name) => {
  expect(reportedWith(talks, 'nine hours', `nine ${character}hours`).map(({ what }) => what)).toEqual([expect.stringContaining(name)])
})

test.each([
  ['a soft hyphen', 'ni\u00ADne hours'],
  ['a mark of left to right, which changes nothing here', 'nine\u200E hours'],
  ['a joiner, which some scripts and emoji need', 'nine ‍👩\u200D🚒 hours'],
  ['a flag of three letters, which is written with tags', 'nine \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} hours'],
  ['a mark of right to left among letters that run so', 'nine hours (\u05E9\u05DC\u05D5\u05DD!\u200F)'],
  ['a tab', 'nine\thours'],
])('%s is allowed', (_, words) => {
  expect(reportedWith(talks, 'nine hours', words)).toEqual([])
})

test('one message says it for a line, and its fix removes all of them and nothing else', () => {
  const text = base[talks] ?? ''
  const wrong = text.replace('10:30 on Monday night', '\u202E10:30\u202C on &#x202E;Monday\u202C night')
  const [message, ...others] = controlCharacter(read(contentInMemory({ ...base, [talks]: wrong })))
  expect(others).toEqual([])
  expect(message?.what).toContain('U+202E, which reverses the direction of the words after it')
  expect(applyFixes(wrong, message?.edit ? [message.edit] : []).text).toBe(text)
})
