import { type Archive, archiveOf } from '../archive/archive.ts'
import { openContent, readings } from '../archive/open-content.ts'
import { publishedItems } from '../archive/published-items.ts'
import { readSearchWords } from '../search/index/spellings.ts'
import { contentInMemory, fixtureFiles } from './content-in-memory.ts'

const hours = Array.from({ length: 24 }, (_, hour) => hour)
const { 'search-words.txt': wordTable = '', ...ferryTalks } = fixtureFiles('ferry-talks')

/** Fictional content for the tests of search, by path below `content/`: two articles, and a third with many quotes. */
export const searchContent: Record<string, string> = {
  ...ferryTalks,
  'articles/a-long-night.md': `---
title: A long night
standfirst: Many words were said.
published: 2026-03-01T09:00:00Z
---

${hours.map((hour) => `“It is hour ${hour} and the hall is full of lanterns,”[^quote-hour-${hour}] said Anna Lund.`).join('\n\n')}

${hours.map((hour) => `[^quote-hour-${hour}]:\n    - speaker: [Anna Lund](../people/anna-lund.md)`).join('\n\n')}
`,
}

/** The files of a site of it, with a table of words for searching. */
export const searchSite: Record<string, string> = { ...searchContent, 'search-words.txt': wordTable }
export const searchSpellings = readSearchWords(wordTable)

/** Its archive; throws if the content has problems. */
export function searchArchive(content: Record<string, string> = searchContent): Archive {
  const opened = openContent(contentInMemory(content))
  const messages = readings(opened).flatMap((reading) => reading.messages)
  if (messages.length) throw new Error(JSON.stringify(messages))
  return archiveOf(publishedItems(opened, { drafts: true }))
}
