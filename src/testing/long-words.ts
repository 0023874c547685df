import { releasedSite } from './content-in-memory.ts'
import { fields } from './example-article.ts'

/** A word of 200 letters, of a given first letter so that several can be told apart. */
export function longWord(first: string): string {
  return `${first}${'abcdefghijklmnopqrstuvwxy'.repeat(8).slice(1)}`
}

/** An address of more than 200 characters without a place where a line may end. */
export const longAddress = `https://port.example/${'a_very_long_address_that_never_ends'.repeat(6)}`

/**
 * Content with a word of 200 letters, or an address as long, in every field that readers see: nothing of it may push a page aside. It has a
 * history too, with words that were changed, words that are gone, and a page that has moved.
 */
export function longWordsContent(): Record<string, string> {
  const site = releasedSite({
    'people/speaker.md': `---
name: Ada ${longWord('n')}
also written: [Ida ${longWord('o')}]
roles: [{ role: minister of ${longWord('r')}, from: 2024-01-01 }]
---

She founded the ${longWord('f')}. See ${longAddress} for more.
`,
    'people/body.md': `---\nname: ${longWord('b')} council\n---\n`,
    'sources/briefing.md': `---
title: Briefing on ${longWord('t')}
publisher: The ${longWord('p')} Gazette
kind: speech
date: 2026-03-01
url: ${longAddress}
archived: { url: "${longAddress}/copy", date: 2026-03-02 }
words: recording
speakers: { Ada: speaker }
---

## Hall ${longWord('h')}

> **Ada:** We sign the ${longWord('w')} by Friday, and not a day later than ${longWord('l')} allows.
`,
    'articles/long-words.md': `---
title: Why ${longWord('t')} still matters
standfirst: A hall of ${longWord('s')} named a date.
published: 2026-03-03T09:00:00Z
news of: 2026-03-02
byline: [speaker]
topics: [the ${longWord('z')} talks]
---

## A heading of ${longWord('h')}

“We sign the ${longWord('w')} by Tuesday,”[^quote-sign] she said, as the ${longWord('c')} council demands.[^condition-council] Nothing moved ${longWord('m')} after that.[^observation-nothing] It was ${longWord('b')} as ever.[^note-ever]

See ${longAddress} and \`${longWord('k')}\`.

- An item of ${longWord('i')}
  - with ${longWord('j')} in it

> “We sign the ${longWord('w')} by Tuesday”[^quote-sign]

| Harbour | Berths | Conditions | Accession | Guarantees | Responsibility |
|:--|--:|--:|--:|--:|--:|
| Nordhamn | 1,200 | not met | 2026-03-02 | unconditional | undersecretary |
| ${longWord('v')} | ${longAddress} | the cell has a passage[^note-cell] | 2026-03-02 | unconditional | undersecretary |

\`\`\`
a line of code that does not wrap, with ${longWord('q')} in it
\`\`\`

![${longWord('a')}](../../public/favicon.svg)

The ${longWord('x')} paragraph goes away.

[^quote-sign]:
    > We sign the ${longWord('w')} by Tuesday

    > We sign the ${longWord('w')} by Tuesday

    - name: Sign ${longWord('y')}
    - speaker: [Ada](../people/speaker.md)
    - to: reporters of the ${longWord('g')}
    - source: [Briefing](../sources/briefing.md), Hall ${longWord('h')}
    - wording: differs

    A note with ${longWord('d')} and ${longAddress} in it.

    | Harbour | Berths | Conditions | Accession | Guarantees | Responsibility |
    |:--|--:|--:|--:|--:|--:|
    | Nordhamn | 1,200 | not met | 2026-03-02 | unconditional | undersecretary |

[^condition-council]: > as the ${longWord('c')} council demands

    - set by: [The council](../people/body.md)
    - for: the crews of ${longWord('u')}
    - needs: [nothing](other-words.md#condition-other)

[^observation-nothing]: > Nothing moved ${longWord('m')} after that

${fields.observation}
    - about: [council](#condition-council)

    Text of ${longWord('e')}.

[^note-ever]: > It was ${longWord('b')} as ever

    Background of ${longWord('f')}.

[^note-cell]: > the cell has a passage

    In a cell.
`,
    'articles/other-words.md': `---
title: Another ${longWord('t')}
standfirst: Nothing moved.
published: 2026-03-01T09:00:00Z
topics: [the ${longWord('z')} talks]
---

The ${longWord('c')} council demands a ${longWord('k')} in the hall.[^condition-other]

[^condition-other]: > a ${longWord('k')} in the hall

    - set by: [The council](../people/body.md)
    - for: not said
`,
    'articles/old-words.md': `---
title: Old ${longWord('t')}
standfirst: It goes.
published: 2026-03-01T09:00:00Z
---

These words go away.
`,
  })
  site.release('2026-11-20')
  site.edit('articles/long-words.md', 'Background of', 'A background of')
  site.edit('articles/long-words.md', `The ${longWord('x')} paragraph goes away.\n\n`, '')
  site.edit('articles/long-words.md', `A heading of ${longWord('h')}`, `A heading with ${longWord('h')}`)
  site.edit('articles/long-words.md', `Nothing moved ${longWord('m')} after that.[`, `Nothing moved ${longWord('n')} after that.[`)
  site.edit('articles/long-words.md', `> Nothing moved ${longWord('m')} after that`, `> Nothing moved ${longWord('n')} after that`)
  site.edit(
    'articles/long-words.md',
    '\n---\n',
    `
changes:
  - date: 2026-11-21
    kind: clarification
    passage: note-ever
    what: It is a background of ${longWord('f')}, said ${longAddress}.
    why: Readers of the ${longWord('g')} asked.
  - date: 2026-11-21
    kind: correction
    passage: observation-nothing
    what: Not ${longWord('m')} but ${longWord('n')}.
    why: It was ${longWord('n')}.
---
`,
  )
  delete site.files['articles/old-words.md']
  site.paste(`- was: articles/long-words/#a-heading-of-${longWord('h')}
  now: articles/long-words/#a-heading-with-${longWord('h')}
- was: articles/long-words/#p-qkssjn
  gone: 2026-11-21
  why: It was all ${longWord('x')}.
- was: articles/old-words/
  gone: 2026-11-21
  why: Nobody needs ${longWord('x')} or ${longAddress}.
`)
  site.release('2026-11-22')
  return site.files
}
