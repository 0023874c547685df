import { expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { contentInMemory } from '../testing/content-in-memory.ts'
import { checkContent } from './check-content.ts'

const named: Record<string, string> = { anna: 'Anna Lund', per: 'Per Holm', erik: 'Erik Dahl', council: 'Nordhamn council' }
const link = (id: string): string => `[${named[id]}](../people/${id}.md)`

type Given = {
  /** The words of each source, with headings for its places; its other front matter. */
  minutes: string
  minutesFront?: string[]
  report?: string
  quote: string
  speaker?: string
  source?: string
}

/** The problems of an article with one quote, each as `severity rule: what`. */
function problems({
  minutes,
  minutesFront = [],
  report,
  quote,
  speaker = link('anna'),
  source = '[Minutes](../sources/minutes.md)',
}: Given): string[] {
  const sourceFile = (title: string, words: string, front: string[]) =>
    [
      ...['---', `title: ${title}`, 'publisher: Nordhamn council', 'kind: minutes', 'date: 2026-03-02', 'url: https://example.org/minutes'],
      ...['archived:', '  url: https://example.org/archived', '  date: 2026-03-02', ...front, '---', '', words, ''],
    ].join('\n')
  const files = {
    ...Object.fromEntries(
      Object.entries(named).map(([id, name]) => [`people/${id}.md`, `---\nname: ${name}\nroles:\n  - role: speaker\n---\n`]),
    ),
    'sources/minutes.md': sourceFile('Minutes', minutes, minutesFront),
    ...(report === undefined ? {} : { 'sources/report.md': sourceFile('Report', report, []) }),
    'articles/talks.md': [
      ...['---', 'title: The talks', 'standfirst: What was said.', 'published: 2026-03-03T09:00:00Z', '---', ''],
      ...[`It was said: “${quote}”[^quote-words]`, '', '[^quote-words]:', `    - speaker: ${speaker}`, `    - source: ${source}`, ''],
    ].join('\n'),
  }
  const { messages } = checkContent(openContent(contentInMemory(files), { now: new Date('2026-11-25T10:00:00Z') }))
  return messages.map(({ severity, rule, what }) => `${severity} ${rule}: ${what}`.replace(/\s+/g, ' '))
}

const talk = '## 1\n\n> **Anna Lund:** We sign on Friday.\n>\n> **Per Holm:** We never sign here.\n>\n> **Anna Lund:** We sail at noon.'

test('a speaker’s words on both sides of another’s are not one quote', () => {
  expect(problems({ minutes: talk, quote: 'We sign on Friday. We sail at noon.' })).not.toEqual([])
})

test('a speaker’s words on both sides of another’s are a quote with a gap, or the check says whose words were left out', () => {
  const [problem = 'warning'] = problems({ minutes: talk, quote: 'We sign on Friday. […] We sail at noon.' })
  expect(problem).toMatch(/^warning/)
})

test('what is said to be a joint statement was said by each of them', () => {
  expect(problems({ minutes: talk, quote: 'We sign on Friday.', speaker: `${link('anna')}, ${link('per')}` })).toEqual([
    expect.stringMatching(/^error .*Anna Lund/),
  ])
  const joint = { minutes: '## 1\n\n> We sign on Friday.', minutesFront: ['spoken by: [anna, per]'], quote: 'We sign on Friday.' }
  expect(problems({ ...joint, speaker: `${link('anna')}, ${link('per')}` })).toEqual([])
  expect(problems({ ...joint, speaker: link('anna') })).toEqual([])
  expect(problems({ ...joint, speaker: link('erik') })).toEqual([expect.stringMatching(/^error .*(Anna Lund|Per Holm)/)])
})

test('an unnamed speaker is not somebody whom the source names', () => {
  const speaker = `unnamed, for ${link('council')}`
  expect(problems({ minutes: talk, quote: 'We sign on Friday.', speaker })).toContainEqual(expect.stringMatching(/^error .*Anna Lund/))
  const unnamed = {
    minutes: '## 1\n\n> **Official:** We sign on Friday.\n>\n> **Per Holm:** No.',
    minutesFront: ['speakers:', '  Official: a senior official'],
  }
  expect(problems({ ...unnamed, quote: 'We sign on Friday.', speaker }).filter((line) => line.startsWith('error'))).toEqual([])
  expect(problems({ ...unnamed, quote: 'We sign on Friday.' })).toContainEqual(expect.stringMatching(/^error .*a senior official/))
})

test('where a source names no speaker, the check warns, once', () => {
  const found = problems({ minutes: '## 1\n\n> We sign on Friday.', quote: 'We sign on Friday.' })
  expect(found).toEqual([expect.stringMatching(/^warning .*(speaker|who said)/i)])
})

test('words of nobody are nobody’s', () => {
  const minutes = '## 1\n\n> The session opened at ten.\n>\n> **Anna Lund:** We sign.'
  expect(problems({ minutes, quote: 'The session opened at ten.' })).toEqual([expect.stringMatching(/^error/)])
})

test('what both of two people say is either’s', () => {
  const minutes = '## 1\n\n> **Per Holm:** We sign.\n>\n> **Anna Lund:** We sign.'
  expect(problems({ minutes, quote: 'We sign.' })).toEqual([])
  expect(problems({ minutes, quote: 'We sign.', speaker: link('per') })).toEqual([])
})

test('of two sources, the one that gives the words to somebody else is named', () => {
  const source = '[Minutes](../sources/minutes.md), 1; [Report](../sources/report.md), 1'
  const report = '## 1\n\n> **Per Holm:** We sign on Friday.\n>\n> **Anna Lund:** Yes.'
  const found = problems({ minutes: talk, report, quote: 'We sign on Friday.', source })
  expect(found).toEqual([expect.stringMatching(/^error .*Per Holm.*Report/)])
})

test('words that only another source has are said to be there', () => {
  const report = '## 1\n\n> **Anna Lund:** The crews are paid monthly.'
  const found = problems({ minutes: talk, report, quote: 'The crews are paid monthly.' })
  expect(found).toEqual([expect.stringMatching(/^error .*Report/)])
})

test('words that another source gives to another person are not called hers', () => {
  const report = '## 1\n\n> **Per Holm:** The crews are paid monthly.\n>\n> **Anna Lund:** No.'
  expect(problems({ minutes: talk, report, quote: 'The crews are paid monthly.' })).toEqual([expect.stringMatching(/^error/)])
})

test('words of the same speaker at the place that is named, not at another', () => {
  const minutes = '## 1\n\n> **Anna Lund:** We sign on Friday.\n\n## 2\n\n> **Per Holm:** We sign on Friday.\n>\n> **Anna Lund:** No.'
  expect(problems({ minutes, quote: 'We sign on Friday.', source: '[Minutes](../sources/minutes.md), 2' })).toEqual([
    expect.stringMatching(/^error/),
  ])
  expect(problems({ minutes, quote: 'We sign on Friday.', source: '[Minutes](../sources/minutes.md), 1' })).toEqual([])
})

test('a quote over consecutive places of one speaker', () => {
  const minutes =
    '## 0:01:01\n\n> **Anna Lund:** We sign on Friday.\n\n## 0:01:04\n\n> **Anna Lund:** We sail at noon.\n\n## 0:01:09\n\n> **Per Holm:** Never.'
  const range = '[Minutes](../sources/minutes.md), 0:01:01–0:01:04'
  expect(problems({ minutes, quote: 'We sign on Friday. We sail at noon.', source: range })).toEqual([])
  expect(problems({ minutes, quote: 'We sail at noon. Never.', source: '[Minutes](../sources/minutes.md), 0:01:04–0:01:09' })).toEqual([
    expect.stringMatching(/^error/),
  ])
  expect(problems({ minutes, quote: 'We sail at noon. Never.' })).not.toEqual([])
})
