import { type Archive, archiveOf } from '../archive/archive.ts'
import { openContent, readings } from '../archive/open-content.ts'
import { publishedItems } from '../archive/published-items.ts'
import { readSearchWords } from '../search/index/spellings.ts'
import { contentInMemory } from './content-in-memory.ts'

/** Fictional content for the tests of search, by path below `content/`: two articles, and a third with many quotes. */
export const searchContent: Record<string, string> = {
  'people/anna-lund.md':
    '---\nname: Anna Lund\nalso written: [Ana Lund, Lundh]\nroles: [{ role: mayor of Nordhamn, from: 2024-01-01 }]\n---\n',
  'people/nordhamn-council.md': '---\nname: Nordhamn council\n---\n',
  'people/mira-holm.md': '---\nname: Mira Holm\n---\n',
  'sources/briefing.md': `---
title: Council press briefing
publisher: Nordhamn council
kind: speech
date: 2026-03-02
words: recording
---

## 00:14:10

> **Anna Lund:** We will sign by Friday.
`,
  'articles/a-date-but-no-deal.md': `---
title: A date but no deal
standfirst: Talks on the ferries broke off with a date.
published: 2026-03-03T09:00:00Z
topics: [ferries, pay]
---

“We will sign by Friday,”[^quote-sign-by-friday] mayor Anna Lund told reporters, and the offer ties the pay rise to a
no-strike clause until 2028.[^condition-no-strike][^note-clause] She spoke of two clocks in one hall.[^observation-two-clocks]

The crews in Kyiv harbour would have to give up walking out for good.[^condition-no-strike]

[^quote-sign-by-friday]:
    - speaker: [Anna Lund](../people/anna-lund.md)
    - source: [Council press briefing](../sources/briefing.md), 00:14:10

    The first firm promise in six weeks.

[^condition-no-strike]: > ties the pay rise to a no-strike clause until 2028

    > The crews in Kyiv harbour would have to give up walking out for good

    - set by: [Nordhamn council](../people/nordhamn-council.md)
    - for: the crews’ union

[^note-clause]: > a no-strike clause until 2028

    Such clauses are lawful.

[^observation-two-clocks]: > two clocks in one hall

    - by: [Mira Holm](../people/mira-holm.md)
    - about: [no-strike](#condition-no-strike)
`,
  'articles/the-second-week.md': `---
title: The second week
standfirst: Nothing moved.
published: 2026-03-10T09:00:00Z
topics: [ferries]
---

Lundh’s promise of Friday is gone, and the defence of the harbour has begun.[^observation-promise]

[^observation-promise]: > Lundh’s promise of Friday is gone, and the defence of the harbour has begun

    - by: this article
`,
  'articles/a-long-night.md': `---
title: A long night
standfirst: Many words were said.
published: 2026-03-01T09:00:00Z
---

${Array.from({ length: 24 }, (_, hour) => `“It is hour ${hour} and the hall is full of lanterns,”[^quote-hour-${hour}] said Anna Lund.`).join('\n\n')}

${Array.from({ length: 24 }, (_, hour) => `[^quote-hour-${hour}]:\n    - speaker: [Anna Lund](../people/anna-lund.md)`).join('\n\n')}
`,
}

/** A word table for it. */
const searchWordTable = '# Places\nKyiv, Kiev\ndefence, defense\n'
/** The files of a site of it, with its words for searching. */
export const searchSite: Record<string, string> = { ...searchContent, 'search-words.txt': searchWordTable }
export const searchSpellings = readSearchWords(searchWordTable)

/** Its archive; throws when something in it is to be fixed. */
export function searchArchive(content: Record<string, string> = searchContent): Archive {
  const opened = openContent(contentInMemory(content))
  const messages = readings(opened).flatMap((reading) => reading.messages)
  if (messages.length) throw new Error(JSON.stringify(messages))
  return archiveOf(publishedItems(opened, { drafts: true }))
}
