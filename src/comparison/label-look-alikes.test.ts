import { describe, expect, test } from 'vitest'
import { readPerson, readSource } from '../markdown/read-file.ts'
import type { Files } from '../model/look-up.ts'
import { labelLookAlikes } from './label-look-alikes.ts'

/** What looks like a label in the words of a source, as it should be written. */
function lookAlikesIn(lines: readonly string[], front = 'participants: [anna-lund, per-ek]\nspeakers:\n  Reporter: a reporter'): string[] {
  const text = `---\ntitle: Briefing\npublisher: The council\nkind: interview\ndate: 2026-03-02\n${front}\n---\n\n${lines.map((line) => `> ${line}`).join('\n')}\n`
  const { model } = readSource({ path: 'sources/briefing.md', text })
  if (!model) throw new Error('The source cannot be read.')
  const people = ['Anna Lund', 'Per Ek', 'Mira Holm'].flatMap((name) => {
    const id = name.toLowerCase().replace(' ', '-')
    const person = readPerson({ path: `people/${id}.md`, text: `---\nname: ${name}\nroles:\n  - role: mayor of Nordhamn\n---\n` }).model
    return person ? [[id, { model: person }] as const] : []
  })
  const files: Files = { people: new Map(people), sources: new Map([[model.id, { model }]]) }
  const raw = text.split('\n')
  return labelLookAlikes(files, model, ({ position }) => (raw[position.line - 1] ?? '').slice(position.column - 1)).map(
    ({ label, was, line }) => `${label}|${(raw[line.position.line - 1] ?? '').slice(line.position.column - 1 + was.length).trim()}`,
  )
}

/** Ways of writing that Anna Lund says “We will sign.” that are not read, and how a label is written instead. */
const alike: [line: string, label?: string][] = [
  ['Anna Lund — We will sign.'],
  ['Anna Lund – We will sign.'],
  ['Anna Lund - We will sign.'],
  ['Anna Lund -- We will sign.'],
  ['Anna Lund—We will sign.'],
  ['Anna Lund--We will sign.'],
  ['ANNA LUND — We will sign.', '**ANNA LUND:**'],
  ['Lund — We will sign.', '**Lund:**'],
  ['Anna Lund | We will sign.'],
  ['Anna Lund > We will sign.'],
  ['Anna Lund. We will sign.'],
  ['LUND. We will sign.', '**LUND:**'],
  ['Ms. LUND. We will sign.', '**Ms. LUND:**'],
  ['Ms. Lund. We will sign.', '**Ms. Lund:**'],
  ['Mayor Lund. We will sign.', '**Mayor Lund:**'],
  ['Ms Lund: We will sign.', '**Ms Lund:**'],
  ['Mayor Anna Lund: We will sign.', '**Mayor Anna Lund:**'],
  ['Anna Lund, mayor of Nordhamn: We will sign.', '**Anna Lund (mayor of Nordhamn):**'],
  ['Anna Lund (mayor) — We will sign.', '**Anna Lund (mayor):**'],
  ['Anna Lund (mayor) We will sign.', '**Anna Lund (mayor):**'],
  ['Anna: We will sign.', '**Anna:**'],
  ['[Anna Lund] We will sign.'],
  ['[Anna Lund]: We will sign.'],
  ['(Anna Lund) We will sign.'],
  ['**Anna Lund** We will sign.'],
  ['**Anna Lund.** We will sign.'],
  ['**Anna Lund** — We will sign.'],
  ['**Anna Lund**, mayor — We will sign.', '**Anna Lund (mayor):**'],
  ['*Anna Lund* — We will sign.'],
  ['*Anna Lund* We will sign.'],
  ['**Anna Lund: We will sign.'],
  ['ANNA LUND We will sign.', '**ANNA LUND:**'],
  ['00:14 Anna Lund: We will sign.', '[00:14] **Anna Lund:**'],
  ['00:14 Anna Lund — We will sign.', '[00:14] **Anna Lund:**'],
  ['00:14 - Anna Lund: We will sign.', '[00:14] **Anna Lund:**'],
  ['Anna Lund [00:14]: We will sign.', '[00:14] **Anna Lund:**'],
  ['Anna Lund (00:14): We will sign.', '(00:14) **Anna Lund:**'],
  ['\\>\\> Anna Lund: We will sign.'],
  ['&gt;&gt; Anna Lund: We will sign.'],
  ['• Anna Lund: We will sign.'],
  ['— Anna Lund: We will sign.'],
  ['\\- Anna Lund: We will sign.'],
  ['Reporter — We will sign.', '**Reporter:**'],
  ['Speaker 1: We will sign.', '**Speaker 1:**'],
  ['Interviewee 2: We will sign.', '**Interviewee 2:**'],
  ['Anna Lund\tWe will sign.'],
  ['Anna Lund    We will sign.'],
  ['** Anna Lund ** We will sign.'],
  ['Q) We will sign.', '**Q:**'],
]

describe('what looks like a label', () => {
  test.each(alike)('%s', (line, label = '**Anna Lund:**') => {
    expect(lookAlikesIn(['**Per Ek:** No.', '', line])).toEqual([`${label}|We will sign.`])
  })

  test.each(alike.filter(([line]) => !line.startsWith('ANNA LUND We')))('on the line below: %s', (line, label = '**Anna Lund:**') => {
    expect(lookAlikesIn(['**Per Ek:** No.', line])).toEqual([`${label}|We will sign.`])
  })
})

test.each(['Anna Lund', 'ANNA LUND', '*Anna Lund*', 'Lund', 'Mayor Lund', 'Anna Lund, mayor', 'Anna Lund (mayor)', 'Reporter'])(
  'a name on a line of its own, above words: %s',
  (name) => {
    expect(lookAlikesIn(['**Per Ek:** No.', '', name, 'We will sign.'])).toHaveLength(1)
    expect(lookAlikesIn(['**Per Ek:** No.', '', name, '', 'We will sign.'])).toHaveLength(1)
  },
)

test.each(['Anna Lund 00:14:10', 'Anna Lund  0:12', '00:14:10 Anna Lund', 'Anna Lund · 00:14', '[00:14] Anna Lund'])(
  'a name with a time on a line of its own: %s',
  (name) => {
    expect(lookAlikesIn(['**Per Ek:** No.', '', name, 'We will sign.'])).toHaveLength(1)
  },
)

test('names of people without a file are noticed where they recur, or where other labels are', () => {
  expect(lookAlikesIn(['Ida Berg: Will you?', '', 'Lars Ny: No.', '', 'Ida Berg: Why?'])).toEqual([
    '**Ida Berg:**|Will you?',
    '**Lars Ny:**|No.',
    '**Ida Berg:**|Why?',
  ])
  expect(lookAlikesIn(['Ida Berg — Will you?', '', 'No.', '', 'Ida Berg — Why?'])).toEqual([
    '**Ida Berg:**|Will you?',
    '**Ida Berg:**|Why?',
  ])
  expect(lookAlikesIn(['**Anna Lund:** No.', '', 'Ida Berg: Why?'])).toEqual(['**Ida Berg:**|Why?'])
  expect(lookAlikesIn(['**Anna Lund:** No.', '', 'Berg: Why?'])).toEqual(['**Berg:**|Why?'])
  expect(lookAlikesIn(['Ida Berg', 'Will you?', '', 'Lars Ny', 'No.', '', 'Ida Berg', 'Why?', '', 'Lars Ny', 'So.'])).toHaveLength(4)
  expect(lookAlikesIn(['Mr. BERG. Will you?', '', 'Mr. NY. No.'])).toHaveLength(2)
})

/** Honest words of a speech or a transcript. */
const words = [
  'One thing: we sign.',
  'The question is this: who pays?',
  'My answer: no.',
  'Ladies and gentlemen: we sign.',
  'Friends — neighbours, I should say — we sign.',
  'First: we sign. Second: we go home.',
  'Remember: it is late.',
  'Yes: I said so.',
  'Look — we have no money.',
  'Today — we sign.',
  'No. We do not sign.',
  'Never. We do not sign.',
  'Well. We shall see.',
  'Good morning. We sign.',
  'Thank you, Anna Lund. We sign.',
  'At 10:30 we sign.',
  'John 3:16 says it.',
  'Article 5: it is our defence.',
  'See https://nordhamn.example/ for it.',
  'Anna Lund — who leads the harbour — said so.',
  'Anna Lund, who leads the harbour, said so.',
  'Anna Lund said: we sign.',
  '**Anna Lund** said so.',
  'So I ask you: who pays?',
  'Nordhamn: what a town!',
  'Anna Lund\\: we sign.',
  'Anna Lund\\. We sign.',
  'Anna Lund &mdash; We sign.',
  'Question: who pays? Answer: you do.',
  'I say to Anna',
  '[sic] We sign.',
  '[Laughter] We sign.',
  '(We sign.)',
  '2026: what a year.',
  'A ratio of 3:1 is enough.',
  'Mr. Speaker: we sign.',
  'Mr President, we sign.',
  'The harbour. The bridge. The road.',
]

test.each(words)('words of a speech are left alone: %s', (line) => {
  expect(lookAlikesIn([line, '', 'And so on, in the harbour.'], 'spoken by: per-ek')).toEqual([])
})

test.each(words.filter((line) => !/^(?:Mr\. Speaker|Question|Nordhamn|Article)/.test(line)))(
  'and so are those of a transcript: %s',
  (line) => {
    expect(lookAlikesIn(['**Per Ek:** We have a harbour.', '', line, '', 'And so on.'])).toEqual([])
  },
)

test('a name below a letter is no label', () => {
  expect(lookAlikesIn(['**Per Ek:** I have a letter.', '', 'Yours,', 'Anna Lund'])).toEqual([])
})

test('a name where a line is broken is no label', () => {
  expect(lookAlikesIn(['**Per Ek:** It was said by our mayor', 'Anna Lund', 'and by nobody else.'])).toEqual([])
})
