import { releasedSite } from './content-in-memory.ts'

/** A made-up word that is no other’s beginning: `zvbadogi`. */
function madeUp(number: number): string {
  const syllable = (n: number) => 'bdfgklmnprstvz'.charAt(n % 14) + 'aeiou'.charAt(Math.floor(n / 14) % 5)
  return `zv${syllable(number)}${syllable(Math.floor(number / 70))}${syllable(Math.floor(number / 4900))}`
}

/** Finds the made-up words in a text. */
export const madeUpWords = /zv(?:[bdfgklmnprstvz][aeiou]){3}/gi

/**
 * The files of a site in which a text of every kind has a made-up word of its own (`~`), or one that it shares (`{a}`): what readers see of it
 * can then be looked for in what is searched.
 */
export function everyText(): Record<string, string> {
  let count = 0
  const named = new Map<string, string>()
  const fresh = () => madeUp(count++)
  const filled = (text: string) =>
    text.replace(/~|\{([a-z]+)\}/g, (_, name?: string) => {
      if (name === undefined) return fresh()
      const word = named.get(name) ?? fresh()
      named.set(name, word)
      return word
    })
  const site = releasedSite(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, filled(text)])))
  site.release('2026-11-20')
  site.edit(
    'articles/every-text.md',
    'news of:',
    `changes: [{ date: 2026-11-21, kind: typo, what: The ${fresh()} words., why: A ${fresh()} reason. }]\nnews of:`,
  )
  // Words that only changes and removals still show.
  const word = (name: string) => named.get(name) ?? ''
  site.edit('articles/every-text.md', `The ${word('former')} first paragraph`, `The ${fresh()} first paragraph`)
  site.edit('articles/every-text.md', `A ${word('removed')} paragraph without a successor.\n`, '')
  delete site.files['articles/removed.md']
  const removed = new RegExp(`"(p-[a-z]+)"[^\\n]*${word('removed')}`).exec(site.files['ledger.json'] ?? '')?.[1] ?? ''
  for (const address of [`articles/every-text/#${removed}`, 'articles/removed/'])
    site.paste(`- { was: "${address}", gone: 2026-11-21, why: The ${fresh()} reason of a removal. }\n`)
  return site.files
}

const files: Record<string, string> = {
  'articles/every-text.md': `---
title: The ~ headline
standfirst: A ~ standfirst.
published: 2026-03-03T09:00:00Z
news of: 2026-03-02
byline: [mira-holm, per-ek]
topics: [~ ferries, pay]
not quoted:
  the {nq} wall: title
allow:
  unnamed-analysts: The ~ reason for an exception.
---

The {former} first paragraph is above all headings.

A {removed} paragraph without a successor.

## The ~ section

“We will {sign} by Friday,”[^quote-sign] said the mayor of the ~ hall, *the ~* town. The offer ties the {rise} rise to a {clause} clause.[^condition-clause]
A ~ word beside “the {nq} wall”, and \`~ code\`, [a ~ link](https://example.org/).

### The ~ lower section

- A ~ item
  - with a ~ item in it
- a last item of ~ all.[^observation-item]

1. A ~ number

   with a ~ second paragraph.

2. A second number.

| The ~ head | ~ |
| --- | --- |
| a ~ cell | a ~ cell[^note-cell] |

> The {block} quotation is spoken by nobody with a file.[^quote-block]

\`\`\`
a ~ line of code
\`\`\`

![The ~ words for a picture](../../public/favicon.svg "The ~ title of a picture")

A translated “{printed} offer”[^quote-translated] ends it.

[^quote-sign]:
    - speaker: [Anna Lund](../people/anna-lund.md)
    - to: the ~ reporters
    - source: [Council press briefing](../sources/briefing.md), the {place} place
    - name: The ~ title of a note

    A ~ note with a [~ link](https://example.org/) and ![a ~ picture](../../public/favicon.svg).

    - A ~ item of a note

    | a ~ cell | of a note |
    | --- | --- |
    | ~ | x |

[^condition-clause]: > ties the {rise} rise to a {clause} clause

    - set by: [Nordhamn council](../people/nordhamn-council.md)
    - for: the ~ union
    - status: met, 2026-03-03, [Council press briefing](../sources/briefing.md)

[^observation-item]: > all

    - by: unnamed analysts
    - about: [the clause](#condition-clause)

[^note-cell]: The ~ text of background.

[^quote-block]:
    - speaker: unnamed ~ official, for [Nordhamn council](../people/nordhamn-council.md)

[^quote-translated]:
    - speaker: [Anna Lund](../people/anna-lund.md)
    - original: sv: ~ erbjudande
`,
  'articles/received-text.md': `---
title: A received text
standfirst: It came as it is.
published: 2026-03-03T09:00:00Z
received: ../received/text.txt
departures:
  - received: "the {wrong} clerk"
    published: "the {clerk} clerk"
    why: A ~ reason for it.
---

A {only} text with the {clerk} clerk.
`,
  'articles/removed.md': `---
title: The ~ article that is removed
standfirst: It was here.
published: 2026-03-03T09:00:00Z
---

A ~ text that is gone.
`,
  'received/text.txt': 'A {only} text with the {wrong} clerk.\n',
  'received/text.md': `It came from the ~ archive, [as a ~ file](https://example.org/).\n`,
  'people/anna-lund.md': `---
name: Anna ~
also written: [Ana ~, ~]
short: [~]
labels: [~]
roles:
  - { role: mayor of ~, from: 2024-01-01 }
  - { role: clerk of ~, to: 2023-12-31 }
---

She was ~ before.

## A ~ heading

- In a ~ list
`,
  'people/mira-holm.md': `---\nname: Mira ~\n---\n`,
  'people/per-ek.md': `---\nname: Per ~\n---\n`,
  'people/nordhamn-council.md': `---\nname: Nordhamn ~\n---\n`,
  'sources/briefing.md': `---
title: Briefing in the ~ hall
publisher: ~ archive
kind: ~ recording
date: 2026-03-02
participants: [anna-lund, A ~ reporter]
speakers: { CLERK: the ~ clerk, Anna Lund: anna-lund }
words: recording
---

It was ~ heard.

## the {place} place

> **Anna Lund** (the ~ mayor): [The ~ door opens.]
>
> **Anna Lund:** We will {sign} by Friday. [inaudible]
>
> [The ~ bell rings.]
>
> **CLERK:** The ~ clerk agrees.

## Another ~ place

> **Anna Lund:** Words that no ~ article quotes.
`,
  'sources/leaflet.md': `---
title: The ~ leaflet
publisher: Nordhamn
kind: document
date: 2026-03-01
url: https://zvexample.org/
---
`,
}
