import { stringify } from 'yaml'
import { skeletonWords } from '../model/skeleton-words.ts'
import type { Source } from '../model/source.ts'

/** What a new source's file may know from the start. */
export type GivenSource = Partial<Pick<Source, 'publisher' | 'kind' | 'date' | 'url' | 'words'>>

/** A new article: a draft with everything that must be there, and what to write where. */
export function articleSkeleton(title: string, now: Date): string {
  return lines(
    '---',
    line('title', title),
    '# One or two sentences below the headline; they claim no more than the text does.',
    line('standfirst', skeletonWords.standfirst),
    '# Date and time with its zone: Z is UTC.',
    `published: ${now.toISOString().slice(0, 16)}:00Z`,
    '# A list of free words, such as [roads, the council].',
    'topics: []',
    '# The authors’ files. Without this line the page says that the text names no author.',
    '# byline: [file-name-of-a-person]',
    '# Shown in `npm run dev` only. Take this line out to publish.',
    'draft: true',
    '---',
    '',
    skeletonWords.text,
    '',
    `## ${skeletonWords.heading}`,
    '',
    skeletonWords.more,
  )
}

/** A new person's or body's file. */
export function personSkeleton(name: string): string {
  return lines(
    '---',
    line('name', name),
    '# Other spellings, which search finds too:',
    '# also written: [Another Spelling]',
    '# What they were and when; leave out the dates when none is sourced:',
    '# roles:',
    '#   - role: mayor of Somewhere',
    '#     from: 2026-01-01',
    '#     to: 2026-12-31',
    '---',
  )
}

/** A new source's file: what is given, stand-ins for what must be there, and what to write where. */
export function sourceSkeleton(title: string, { publisher, kind, date, url, words }: GivenSource, now: Date): string {
  return lines(
    '---',
    line('title', title),
    '# Who published it: a newspaper, an office, a person.',
    line('publisher', publisher ?? skeletonWords.publisher),
    '# What it is: interview, speech, document, article …',
    line('kind', kind ?? 'document'),
    '# When it was published.',
    line('date', date ?? now.toISOString().slice(0, 10)),
    '# Its address on the web, and a copy in an archive of the web:',
    url ? line('url', url) : '# url: https://example.org/page',
    '# archived:',
    '#   url: https://web.archive.org/web/2026/https://example.org/page',
    '#   date: 2026-01-01',
    '# How its words were taken: recording (heard or read in full), as published, or translation. The words then stand below,',
    '# each block of them under a heading with its place.',
    words ? line('words', words) : '# words: as published',
    '---',
    ...(words ? ['', '## Place', '', `> **Speaker:** ${skeletonWords.words}`] : []),
  )
}

/** A key with its value, quoted where YAML would read it otherwise. */
function line(key: string, value: string): string {
  return `${key}: ${stringify(value, { lineWidth: 0, version: '1.2' }).trimEnd()}`
}

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`
}
