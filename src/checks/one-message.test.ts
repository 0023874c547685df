import { expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { contentInMemory, fixtureContent } from '../testing/content-in-memory.ts'
import { checkContent } from './check-content.ts'

const talks = 'articles/talks.md'
const briefing = 'sources/briefing-2026-03-02.md'
const lund = 'people/anna-lund.md'
const speaker = '- speaker: [Anna Lund](../people/anna-lund.md)'
const place = ', 00:14:10'

/** A mistake: what replaces what in which file of content without mistakes, and the only message about it. */
test.each<[mistake: string, file: string, was: string, now: string, message: string]>([
  ['an unnamed speaker of a named person’s words', talks, speaker, '- speaker: unnamed official', `${talks} quote-wording`],
  [
    'a body’s unnamed speaker of a person’s words',
    talks,
    speaker,
    '- speaker: unnamed, for [Nordhamn council](../people/nordhamn-council.md)',
    `${talks} quote-wording`,
  ],
  [
    'a body without a role as the speaker',
    talks,
    speaker,
    '- speaker: [Nordhamn council](../people/nordhamn-council.md)',
    `${talks} quote-wording`,
  ],
  [
    'a claim about the wording without a source',
    talks,
    `    - source: [Council press briefing](../sources/briefing-2026-03-02.md)${place}`,
    '    - wording: cleaned',
    `${talks} field-wording`,
  ],
  ['a label that nobody’s file has', briefing, '**Anna Lund:** We', '**Olof Berg:** We', `${briefing} speaker-unknown`],
  ['a person’s id with a slip under `speakers`', briefing, 'Reporter: a reporter', 'Reporter: anna-lnud', `${briefing} speaker-unknown`],
  ['words of a quote that are struck through', talks, '“We will sign', '“We will ~~gladly~~ sign', `${talks} struck-words`],
  ['an error in the file of a person who speaks', lund, 'also written: [', 'also writen: [', `${lund} front-matter-key`],
  ['an error in a person’s file, who has a label of their own', lund, 'roles:', 'short: [12]\nroles:', `${lund} front-matter-value`],
])('%s is reported once', (_, file, was, now, message) => {
  const files = fixtureContent()
  expect(files[file]).toContain(was)
  files[file] = (files[file] ?? '').replace(was, now)
  const { messages } = checkContent(openContent(contentInMemory(files), { now: new Date('2026-11-25T10:00:00Z') }))
  expect(messages.map(({ path, rule }) => `${path.replace('content/', '')} ${rule}`)).toEqual([message])
})

test('a place without a name in a collection that has names elsewhere is what the warning is about', () => {
  const files = fixtureContent()
  const text = files[briefing] ?? ''
  files[briefing] = text
    .replace('kind: speech', 'kind: collection')
    .replace('**Mira Holm:** It was', 'It was')
    .replace('> **Per Ek:** We wait.\n', '> We wait.\n')
  const { messages } = checkContent(openContent(contentInMemory(files), { now: new Date('2026-11-25T10:00:00Z') }))
  expect(messages.map(({ rule, what }) => `${rule}: ${what}`)).toEqual([
    expect.stringMatching(/^source-speaker: .*no name.* at “00:30:00”/),
  ])
})

test.each([
  ['**Anna Lund, Per Ek:** We', true],
  ['**Anna Lund, Mira Holm and Per Ek:** We', true],
  ['**Anna Lund, mayor:** We', false],
])('%s is said by several: %s', (label, isJoint) => {
  const files = fixtureContent()
  files[briefing] = (files[briefing] ?? '').replace('**Anna Lund:** We', label)
  files[talks] = (files[talks] ?? '').replace(speaker, `${speaker}, [Per Ek](../people/per-ek.md)`)
  const { messages } = checkContent(openContent(contentInMemory(files), { now: new Date('2026-11-25T10:00:00Z') }))
  expect(messages.some(({ rule }) => rule === 'quote-wording')).toBe(!isJoint)
})
