import { describe, expect, test } from 'vitest'
import { contentInMemory, quickReader } from '../testing/content-in-memory.ts'
import { checkContent } from './check-content.ts'

const read = quickReader()

/**
 * Quotes of one meeting, each with its speaker, the place that its note names, and what the check must say about it. The table was written
 * before the code; nothing is reported where the last column is empty.
 */
const people = {
  ada: ['ada-quill', 'Ada Quill'],
  ben: ['ben-tarn', 'Ben Tarn'],
  council: ['nordhamn-council', 'Nordhamn council'],
} as const
const speakers: Record<string, string> = {
  ...Object.fromEntries(Object.entries(people).map(([key, [id, name]]) => [key, `[${name}](../people/${id}.md)`])),
  both: '[Ada Quill](../people/ada-quill.md), [Ben Tarn](../people/ben-tarn.md)',
  unnamed: 'unnamed harbour official',
}

const head = (title: string, more = '') => `---
title: ${title}
publisher: Port radio
kind: interview
date: 2026-03-02
url: https://port.example/a
archived:
  url: https://archive.example/a
  date: 2026-03-03
words: recording
${more}---
`
const sources = {
  'sources/quay.md': `${head('Quay meeting', 'speakers:\n  Listener: a listener\n  Music: nobody\n')}
## 0:01:00

> **Ben Tarn:** Will the crews strike before Easter?
>
> **Ada Quill:** They will not walk out. We have an offer on the table,
>
> and the offer holds this week.

## 0:02:00

> **Ada Quill:** Nobody has asked me twice, and nobody will.
>
> **Ben Tarn:** Then I ask you now: who pays for the quay?
>
> **Music:** A bell rings over the harbour twice.
>
> **Listener:** My boat is older than the quay itself.

## 0:03:00

> **Ada Quill:** The county pays for the first half of it, and the harbour
`,
  'sources/statement.md': `${head('Joint statement', 'spoken by: [ada-quill, ben-tarn]\n')}
> We have agreed on everything but the name of the ship.
`,
  'sources/tape.md': `${head('Tape from the pier')}
> The gulls took the sandwiches before the mayor arrived.
`,
  'sources/hall.md': `${head('Meeting in the hall', 'speakers:\n  CMP: CMP\n')}
> **Ada Quill:** We will open the bridge [laughter] before the summer.
>
> [Applause]
>
> Nobody has to wait for a boat.
>
> […]
>
> The toll ends with the loan.
`,
  'sources/cellar.md': `${head('In the cellar')}
> **Ada Quill:** The toll ends with the loan.
>
> **CMP:** Then the loan had better end.
`,
  'sources/evening.md': `${head('Evening news', 'spoken by: [ada-quill]\n')}
> We will paint the lighthouse yellow in the spring.
`,
}

/** Sources that have errors of their own, and are there only for the quotes from them. */
const faulty = ['sources/cellar.md']

const content = (speaker: string, words: string, source: string, wording: string | undefined) =>
  read(
    contentInMemory({
      ...Object.fromEntries(Object.entries(sources).filter(([path]) => !faulty.includes(path) || source.includes(path))),
      ...Object.fromEntries(
        Object.values(people).map(([id, name]) => [`people/${id}.md`, `---\nname: ${name}\nroles:\n  - role: at the harbour\n---\n`]),
      ),
      'articles/pier.md': `---
title: Pier talks
standfirst: A date but no deal.
published: 2026-03-03T09:00:00Z
---

“${words}”[^quote-a] it was said.

[^quote-a]:
    - speaker: ${speakers[speaker]}
    - source: ${source}
${wording ? `    - wording: ${wording}\n` : ''}`,
    }),
    { now: new Date('2026-11-25T10:00:00Z') },
  )

const quay = '[Quay meeting](../sources/quay.md)'
const other = {
  statement: '[Joint statement](../sources/statement.md)',
  tape: '[Tape](../sources/tape.md)',
  cellar: '[Cellar](../sources/cellar.md)',
  hall: '[Hall](../sources/hall.md)',
  evening: '[Evening news](../sources/evening.md)',
}

type Case = [speaker: string, words: string, source: string, expected: string, wording?: string]

const cases: Record<string, Case[]> = {
  'the speaker’s own words': [
    ['ada', 'They will not walk out.', `${quay}, 0:01:00`, ''],
    ['ada', 'an offer on the table, and the offer holds', `${quay}, 0:01:00`, ''],
    ['ben', 'Will the crews strike before Easter?', quay, ''],
    ['both', 'agreed on everything but the name', other.statement, ''],
    ['ben', 'agreed on everything but the name', other.statement, ''],
    ['unnamed', 'My boat is older than the quay itself', quay, ''],
    ['unnamed', 'took the sandwiches', other.tape, ''],
    ['ada', 'took the sandwiches', other.tape, ''],
  ],
  'words of somebody else': [
    [
      'ben',
      'They will not walk out',
      `${quay}, 0:01:00`,
      'These words are Ada Quill’s, at “0:01:00” in “Port radio: Quay meeting”, but the quote `quote-a` gives them to Ben Tarn.',
    ],
    ['ada', 'who pays for the quay', quay, 'These words are Ben Tarn’s, at “0:02:00”'],
    ['both', 'They will not walk out', quay, 'These words are Ada Quill’s'],
    ['council', 'They will not walk out', quay, 'These words are Ada Quill’s'],
    ['ada', 'My boat is older', quay, 'These words are those of a listener, at “0:02:00”'],
    ['unnamed', 'They will not walk out', quay, 'These words are Ada Quill’s'],
    // Altered or near enough: they are still not the speaker's.
    ['ben', 'They will never walk out. We have an offer on the table', quay, 'These words are nearest to Ada Quill’s', 'differs'],
    ['ada', 'Will the crews strike before Friday?', quay, 'These words are nearest to Ben Tarn’s', 'differs'],
    ['ada', 'Will the crews strike before Easter?', quay, 'These words are Ben Tarn’s', 'differs'],
  ],
  'words of nobody': [['ada', 'A bell rings over the harbour', quay, 'Nobody says these words']],
  'words with a transcriber’s notes between them': [
    ['ada', 'We will open the bridge before the summer. Nobody has to wait', other.hall, ''],
    ['ada', 'We will open the bridge', other.hall, ''],
    ['ada', 'Applause', other.hall, 'Nobody says these words'],
    ['ada', 'wait for a boat. The toll ends', other.hall, 'come between'],
  ],
  'words under a label that nobody has': [['ada', 'Then the loan had better end', other.cellar, 'Who is “CMP”?']],
  'words of two speakers in one quote': [
    [
      'ada',
      'Nobody has asked me twice, and nobody will. Then I ask you now',
      `${quay}, 0:02:00`,
      'These words are not one speaker’s: “Nobody has asked me twice, and nobody will” is by Ada Quill, “Then I ask you now” by Ben Tarn',
    ],
    ['ben', 'before Easter? They will not walk out', quay, 'These words are not one speaker’s'],
    ['ada', 'They will not walk out before Easter? We have an offer on the table', quay, '“before Easter” is added'],
    ['ada', 'They will not walk out. […] who pays for the quay', quay, 'These words are not one speaker’s'],
    [
      'ada',
      'They will not walk out. Then I ask you now, who pays',
      quay,
      'These words are not all Ada Quill’s: “Then I ask you now, who pays” is by Ben Tarn',
      'differs',
    ],
  ],
  'words at another place or in another source': [
    [
      'ada',
      'Nobody has asked me twice',
      `${quay}, 0:01:00`,
      'These words are at “0:02:00” in “Port radio: Quay meeting”; they are not at “0:01:00”, the place that the note `quote-a` names.',
    ],
    ['ada', 'Nobody has asked me twice', `${quay}, 0:01:00`, 'These words are at “0:02:00”', 'differs'],
    ['ada', 'who pays for the quay', `${quay}, 0:01:00`, 'These words are Ben Tarn’s, at “0:02:00”'],
    [
      'ada',
      'paint the lighthouse yellow',
      quay,
      'These words are in “Port radio: Evening news”; they are not in the source that the note `quote-a` names.',
    ],
    ['ben', 'paint the lighthouse yellow', quay, 'These words are Ada Quill’s, in “Port radio: Evening news”'],
    ['ada', 'took the sandwiches before', quay, 'These words are in “Port radio: Tape from the pier”'],
    ['ada', 'took the biscuits before the gulls', quay, 'are not in “Port radio: Quay meeting”'],
  ],
  'several sources': [
    ['ada', 'paint the lighthouse yellow', `${other.evening}; ${quay}`, '“Port radio: Quay meeting” does not have the words'],
    ['ada', 'paint the lighthouse yellow', `${quay}; ${other.evening}`, '“Port radio: Quay meeting” does not have the words'],
    ['ada', 'We will paint the lighthouse yellow', `${other.evening}`, ''],
  ],
  'several places': [
    ['ada', 'the offer holds this week. Nobody has asked me twice', `${quay}, 0:01:00–0:02:00`, ''],
    ['ada', 'the offer holds this week. Nobody has asked me twice', `${quay}, 0:01:00-0:02:00`, ''],
    ['ada', 'the offer holds this week. Nobody has asked me twice', `${quay}, 0:01:00 – 0:02:00`, ''],
    ['ada', 'the offer holds this week. Nobody has asked me twice', quay, ''],
    [
      'ada',
      'the offer holds this week. Nobody has asked me twice',
      `${quay}, 0:01:00`,
      'These words run over the places from “0:01:00” to “0:02:00”',
    ],
    ['ada', 'the offer holds this week. The county pays', `${quay}, 0:01:00; ${quay}, 0:03:00`, 'are not exactly those of'],
    ['ada', 'the offer holds this week. […] The county pays', `${quay}, 0:01:00; ${quay}, 0:03:00`, ''],
    ['ada', 'nobody will. The county pays', `${quay}, 0:02:00–0:03:00`, 'come between'],
    [
      'ada',
      'They will not walk out',
      `${quay}, 0:01:00–0:04:00`,
      'has no words at “0:04:00”, an end of the range “0:01:00–0:04:00” that the note `quote-a` names.',
    ],
    ['ada', 'They will not walk out', `${quay}, 0:02:00–0:01:00`, 'names the places from “0:02:00” to “0:01:00” in the wrong order'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, list) => {
  test.each(list)('%s: “%s” from %s', (speaker, words, source, expected, wording) => {
    const about = checkContent(content(speaker, words, source, wording)).messages.filter(
      ({ rule }) => !['source-speaker', 'unnamed-analysts', 'unnamed-speaker', 'quote-cut'].includes(rule),
    )
    if (!expected) expect(about).toEqual([])
    else {
      expect(about.map(({ what }) => what)).toEqual([expect.stringContaining(expected)])
      expect(about[0]?.severity).toBe('error')
    }
  })
})

test('a block quote of several paragraphs is compared with several paragraphs of one turn', () => {
  const files = content('ada', 'They will not walk out.', quay, undefined).folder
  const block = '> They will not walk out. We have an offer on the table,\n>\n> and the offer holds this week.[^quote-a]'
  const articles = files.articles.map(({ path, text }) => ({ path, text: text.replace(/“.*/, block) }))
  expect(checkContent(read({ ...files, articles })).messages.filter(({ severity }) => severity === 'error')).toEqual([])
})
