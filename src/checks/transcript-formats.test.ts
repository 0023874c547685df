import { describe, expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { applyFixes } from '../editing/apply-fixes.ts'
import type { Message } from '../model/message.ts'
import { contentInMemory } from '../testing/content-in-memory.ts'
import { checkContent } from './check-content.ts'

/** A transcript as some program or parliament writes it: Anna Lund signs on Friday, and somebody else says that the crews never sign. */
type Format = [name: string, words: string, front?: string[], language?: string]

/** These are read, or rewritten by `--fix`. */
const formats: Format[] = [
  [
    'White House',
    'MS. LUND: We sign on Friday in the hall. (Laughter.)\n\nQ    The crews never sign here at all.\n\nMS. LUND: Thank you.',
    ['speakers:', '  Q: a reporter'],
  ],
  [
    'White House, one space',
    'MS. LUND: We sign on Friday in the hall. (Laughter.)\n\nQ The crews never sign here at all.\n\nMS. LUND: Thank you.',
    ['speakers:', '  Q: a reporter'],
  ],
  [
    'Public Papers',
    'The President. We sign on Friday in the hall. [Laughter]\n\nQ. The crews never sign here at all.\n\nThe President. Thank you.',
    ['speakers:', '  Q: a reporter', '  The President: anna'],
  ],
  [
    'NASA',
    '04 06 45 52 CDR We sign on Friday in the hall.\n\n04 06 45 57 CC The crews never sign here at all.',
    ['speakers:', '  CDR: anna', '  CC: per'],
  ],
  [
    'VTT',
    '00:00:01.000 --> 00:00:04.000\n<v Anna Lund>We sign on Friday in the hall.\n\n00:00:04.000 --> 00:00:08.000\n<v Per Holm>The crews never sign here at all.',
  ],
  [
    'VTT over lines',
    '00:00:01.000 --> 00:00:04.000\n<v Anna Lund>We sign on Friday\n\n00:00:04.000 --> 00:00:06.000\n<v Anna Lund>in the hall.\n\n00:00:06.000 --> 00:00:08.000\n<v Per Holm>The crews never sign here at all.',
  ],
  [
    'SRT',
    '1\n00:00:01,000 --> 00:00:04,000\nANNA LUND: We sign on Friday in the hall.\n\n2\n00:00:04,000 --> 00:00:08,000\nPER HOLM: The crews never sign here at all.',
  ],
  ['Otter', 'Anna Lund  0:03\nWe sign on Friday in the hall.\n\nPer Holm  0:09\nThe crews never sign here at all.'],
  ['Teams', 'Anna Lund   0:03\nWe sign on Friday in the hall.\nPer Holm   0:09\nThe crews never sign here at all.'],
  ['Zoom', '[Anna Lund] 10:01:02\nWe sign on Friday in the hall.\n\n[Per Holm] 10:01:09\nThe crews never sign here at all.'],
  ['Rev', 'Anna Lund (00:12):\nWe sign on Friday in the hall.\n\nPer Holm (00:19):\nThe crews never sign here at all.'],
  ['Rev inline', 'Anna Lund: (00:12) We sign on Friday in the hall.\n\nPer Holm: (00:19) The crews never sign here at all.'],
  [
    'Rev speakers',
    'Speaker 1 (00:12):\nWe sign on Friday in the hall.\n\nSpeaker 2 (00:19):\nThe crews never sign here at all.',
    ['speakers:', '  Speaker 1: anna', '  Speaker 2: per'],
  ],
  [
    'Hansard',
    '**Anna Lund (Nordhamn) (Lab)**\n\nWe sign on Friday in the hall.\n\n**Per Holm (Harbour) (Con)**\n\nThe crews never sign here at all.',
  ],
  [
    'Hansard inline',
    '**Anna Lund** (Nordhamn) (Lab): We sign on Friday in the hall.\n\n**Per Holm** (Harbour) (Con): The crews never sign here at all.',
  ],
  [
    'Bundestag',
    'Anna Lund (SPD):\n\nWe sign on Friday in the hall.\n\n(Beifall bei der SPD)\n\nPer Holm (CDU/CSU):\n\nThe crews never sign here at all.',
    [],
    'de',
  ],
  [
    'JO',
    '**Mme Anna Lund.** We sign on Friday in the hall. *(Applaudissements.)*\n\n**M. Per Holm.** The crews never sign here at all.',
    [],
    'fr',
  ],
  [
    'Congressional Record',
    'Ms. LUND. Mr. Speaker, we rise. We sign on Friday in the hall.\n\nMr. HOLM. Mr. Speaker, The crews never sign here at all.',
  ],
  [
    'Congressional Record, state',
    'Ms. LUND of Nordhamn. We sign on Friday in the hall.\n\nMr. HOLM of Harbour. The crews never sign here at all.',
  ],
  [
    'Court',
    'BY MS. LUND:\n\nQ. We sign on Friday in the hall.\n\nA. The crews never sign here at all.',
    ['speakers:', '  Q: anna', '  A: per'],
  ],
  ['Court line numbers', '1 MS. LUND: We sign on Friday in the hall.\n2 MR. HOLM: The crews never sign here at all.'],
  [
    'Name then parenthesis line',
    'ANNA LUND\n(smiling)\nWe sign on Friday in the hall.\n\nPER HOLM\n(shouting)\nThe crews never sign here at all.',
  ],
  ['Chat with times', '[10:01] Anna Lund: We sign on Friday in the hall.\n[10:02] Per Holm: The crews never sign here at all.'],
  [
    'WhatsApp',
    '02/03/2026, 10:01 - Anna Lund: We sign on Friday in the hall.\n02/03/2026, 10:02 - Per Holm: The crews never sign here at all.',
  ],
  ['Numbered paragraphs', '1. ANNA LUND: We sign on Friday in the hall.\n\n2. PER HOLM: The crews never sign here at all.'],
  ['Numbered without list', '12 Anna Lund: We sign on Friday in the hall.\n\n13 Per Holm: The crews never sign here at all.'],
  ['Hash', '# Anna Lund\n\nWe sign on Friday in the hall.\n\n# Per Holm\n\nThe crews never sign here at all.'],
  ['Bold unicode', '𝗔𝗻𝗻𝗮 𝗟𝘂𝗻𝗱: We sign on Friday in the hall.\n\n𝗣𝗲𝗿 𝗛𝗼𝗹𝗺: The crews never sign here at all.'],
  ['Emoji', '🎤 Anna Lund: We sign on Friday in the hall.\n\n🎤 Per Holm: The crews never sign here at all.'],
  ['Mixed', '**Anna Lund:** We sign on Friday in the hall.\n\nPer Holm — The crews never sign here at all.\n\nLUND: Thank you.'],
  ['Tab', 'Anna Lund:\tWe sign on Friday in the hall.\n\nPer Holm:\tThe crews never sign here at all.'],
  ['Two spaces', 'Anna Lund   We sign on Friday in the hall.\n\nPer Holm   The crews never sign here at all.'],
  ['Capitals, two spaces', 'ANNA LUND   We sign on Friday in the hall.\n\nPER HOLM   The crews never sign here at all.'],
  ['Lund (00:12)', 'Lund (00:12) We sign on Friday in the hall.\n\nHolm (00:19) The crews never sign here at all.'],
]

/** These need somebody to write who speaks. */
const unnamed: Format[] = [
  [
    'Bold questions, with mark',
    '**Is it true that The crews never sign here at all?**\n\nWe sign on Friday in the hall.\n\n**And then?**\n\nThen we sail.',
    ['spoken by: [anna]'],
  ],
  [
    'Italic questions',
    '*Is it true that The crews never sign here at all?*\n\nWe sign on Friday in the hall.\n\n*And then?*\n\nThen we sail.',
    ['spoken by: [anna]'],
  ],
  ['Dashes', '— The crews never sign here at all?\n\n— We sign on Friday in the hall.', ['spoken by: [anna]']],
  ['Guillemets dashes', '– The crews never sign here at all?\n– We sign on Friday in the hall.', ['spoken by: [anna]']],
  ['Play', '**ANNA.** We sign on Friday in the hall.\n\n**PER.** The crews never sign here at all.'],
]

const [hers, others] = ['We sign on Friday in the hall', 'The crews never sign here at all']

/** An article that gives both quotes to Anna Lund: the second wrongly. */
function contentOf([, words, front = [], language = 'en']: Format): Record<string, string> {
  const person = (name: string) => `---\nname: ${name}\nroles:\n  - role: speaker\n---\n`
  const note = (label: string) => [
    `[^${label}]:`,
    '    - speaker: [Anna Lund](../people/anna.md)',
    '    - source: [Talks](../sources/talks.md), 1',
    '',
  ]
  return {
    'people/anna.md': person('Anna Lund'),
    'people/per.md': person('Per Holm'),
    'sources/talks.md': [
      ...['---', 'title: Talks', 'publisher: Council', 'kind: minutes', 'date: 2026-03-02', `language: ${language}`],
      ...['url: https://example.org/talks', 'archived:', '  url: https://example.org/archived', '  date: 2026-03-02'],
      ...['participants: [anna, per]', ...front, '---', '', '## 1', ''],
      ...words.split('\n').map((line) => (line ? `> ${line}` : '>')),
      '',
    ].join('\n'),
    'articles/talks.md': [
      ...['---', 'title: The talks', 'standfirst: What was said.', 'published: 2026-03-03T09:00:00Z', `language: ${language}`, '---', ''],
      ...[`It was said: “${hers}”[^quote-hers]`, '', `It was said: “${others}”[^quote-others]`, ''],
      ...[...note('quote-hers'), ...note('quote-others')],
    ].join('\n'),
  }
}

function check(files: Record<string, string>): Message[] {
  return checkContent(openContent(contentInMemory(files), { now: new Date('2026-11-25T10:00:00Z') })).messages
}

function fix(files: Record<string, string>): Record<string, string> {
  let fixed = files
  for (let round = 0; round < 5; round++) {
    const edits = Map.groupBy(check(fixed), ({ path }) => path.replace('content/', ''))
    fixed = Object.fromEntries(
      Object.entries(fixed).map(([path, text]) => [
        path,
        applyFixes(
          text,
          (edits.get(path) ?? []).flatMap(({ edit }) => edit ?? []),
        ).text,
      ]),
    )
  }
  return fixed
}

/** The errors, each with the quote that it is about or the file that it is in. */
function errorsIn(files: Record<string, string>): string[] {
  return check(files)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, what }) => /quote-\w+/.exec(what)?.[0] ?? path)
}

describe.each(formats)('%s', (...format) => {
  test('somebody else’s words are not silent, and after the fix they are the only error', () => {
    expect(errorsIn(contentOf(format))).not.toEqual([])
    expect(errorsIn(fix(contentOf(format)))).toEqual(['quote-others'])
  })
})

test.each(unnamed)('%s: the check asks who speaks', (...format) => {
  expect(errorsIn(contentOf(format))).toContain('content/sources/talks.md')
})
