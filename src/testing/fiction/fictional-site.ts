import { slug } from 'github-slugger'
import { articleWriter, capital } from './article-writer.ts'
import { type Chance, chanceOf } from './chance.ts'
import { germanBlocks, newGermanSource, translatedBlock } from './in-german.ts'
import { makeBlocks } from './make-article.ts'
import { newSite } from './people-and-sources.ts'
import { fictionalTopics, titles } from './phrases.ts'
import { type FictionalArticle, type FictionalSite, markersIn, newKey, plainClause, type TextBlock } from './site.ts'
import { writeSite } from './write-site.ts'

/** Words and annotations of the articles, over and over: from a few lines to some three thousand words. */
const sizes = `60 1, 400 6, 3000 60, 250 4, 900 18, 150 0, 1500 30, 700 12, 350 5, 1200 22, 500 9, 180 3, 800 16, 300 2, 1000 14`
  .split(', ')
  .map((size) => size.split(' ').map(Number))

/** The numbers of the article that speaks of analysts whom nobody names, the one in German, and the one that was received. */
const [withUnnamed, inGerman, wasReceived] = [9, 10, 12]

/**
 * A made-up coast’s news, as files by path below `content/`: articles of all lengths over three years, with the people and sources that they need,
 * every kind of note, every field and every relation. The last but one article is a draft. The check finds no error in it. The same seed gives the
 * same bytes.
 */
export function fictionalSite({ articles, seed }: { articles: number; seed: number }): Record<string, string> {
  const chance = chanceOf(seed)
  const site = newSite()
  newGermanSource(site)
  const older: string[] = []
  for (let number = 0; number < articles; number++) {
    const published = momentOf(number, articles)
    const article = number === inGerman ? germanArticle(site, published) : makeArticle(site, chance, { number, published, older })
    makeSpecial(site, article, number)
    site.articles.push(article)
    // Nothing that is published relates to a draft.
    if (number === articles - 2) article.head.push('draft: true')
    else older.push(...new Set(markersIn(article.blocks).map(({ label }) => label)))
  }
  const files = writeSite(site)
  const received = site.articles[wasReceived]
  return received ? { ...files, ...receivedFiles(received.slug, files[`articles/${received.slug}.md`] ?? '') } : files
}

interface Numbered {
  number: number
  published: string
  older: readonly string[]
}

function makeArticle(site: FictionalSite, chance: Chance, { number, published, older }: Numbered): FictionalArticle {
  const [topic, second] = [fictionalTopics[number % fictionalTopics.length], fictionalTopics[(number * 3 + 5) % fictionalTopics.length]]
  const [words = 0, annotations = 0] = sizes[number % sizes.length] ?? []
  if (!topic || !second) throw new Error('Topics are repeated without end.')
  const day = published.slice(0, 10)
  const writer = articleWriter(site, chance, { day, topic, older })
  const blocks = makeBlocks({ words, annotations, isRich: number % 3 === 1, day, hasUnnamed: number === withUnnamed }, writer)
  const plain = capital(chance.pick(titles).replace('~', chance.pick(topic.things)))
  const same = site.articles.filter(({ title }) => title.startsWith(plain)).length
  const title = same ? `${plain} (${same + 1})` : plain
  const name = slug(plain).split('-').slice(0, 9).join('-')
  return {
    ...{
      key: newKey(site),
      slug: same ? `${name}-${same + 1}` : name,
      title,
      published,
      blocks,
      changes: [],
    },
    standfirst: `${capital(writer.view())}.`,
    topics: [topic.name, ...(second !== topic && chance.oneIn(2) ? [second.name] : [])],
    head: chance.oneIn(3) ? [] : [`byline: [${chance.oneIn(3) ? 'edda-voss, ' : ''}mira-holm]`],
  }
}

function germanArticle(site: FictionalSite, published: string): FictionalArticle {
  const title = 'Eine Rampe aus hiesigem Holz'
  return {
    ...{ key: newKey(site), slug: slug(title), title, published, topics: ['dredging'], changes: [], head: ['language: de'] },
    standfirst: 'In Grauwyk soll die neue Rampe noch vor dem Winter stehen. Wer sie bezahlt, ist offen.',
    blocks: germanBlocks(site),
  }
}

/** What is special about the article of a number, if anything. */
function makeSpecial(site: FictionalSite, article: FictionalArticle, number: number): void {
  const { blocks, changes, head, published, slug: name } = article
  const add = (...clauses: TextBlock['paragraphs'][number]['clauses']) =>
    blocks.push({ is: 'prose', paragraphs: [{ key: newKey(site), clauses, width: 0 }] })
  const labelOfKind = (kind: string) => markersIn(blocks).findLast(({ label }) => site.notes[label]?.kind === kind)?.label ?? ''
  if (number === 3)
    add({ ...plainClause('The traders call the row of crates'), noted: 'the wall', marks: '“”', after: ', and the name has stuck.' })
  if (number === 4) {
    const entry = (days: number, kind: string, ...more: string[]) =>
      [`  - date: ${addDays(published, days)}`, `kind: ${kind}`, ...more].join('\n    ')
    head.push(`updated: ${addDays(published, 3)}T17:00:00Z`)
    changes.push(
      entry(1, 'typo', 'what: The name of a pier was spelt in two ways.', 'why: A reader wrote to us.'),
      entry(
        3,
        'correction',
        `passage: ${labelOfKind('condition')}`,
        'what: The first edition gave another month.',
        'why: The minutes were published after us.',
      ),
    )
  }
  if (number === 6) blocks.push(translatedBlock(site))
  if (number === withUnnamed) head.push('allow:', '  unnamed-analysts: The talks were followed by people who may not be named.')
  if (number === wasReceived) {
    add(plainClause('The clerk read the minutes aloud, and the sitting was closed.'))
    head.push(`received: ../received/${name}.txt`)
    head.push('departures:', '  - received: "The clark read"', '    published: "The clerk read"', '    why: A letter was wrong.')
  }
  if (number === 14) site.notes[labelOfKind('note')]?.fields.push('draft: yes')
}

/** An article’s text as somebody may have sent it, one line a paragraph and with one wrong letter, and where it came from. */
function receivedFiles(name: string, file: string): Record<string, string> {
  const body = file
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split('\n\n')
    .filter((block) => !/^\n?(#|\[\^| {4})/.test(block))
  const lines = body.map((block) =>
    block
      .trim()
      .replace(/\[\^[^\]]+\]/g, '')
      .replace(/\*+/g, ''),
  )
  return {
    [`received/${name}.txt`]: `${lines.join('\n')}\n`.replace('The clerk read', 'The clark read'),
    [`received/${name}.md`]: 'This text was sent in by a reader of the harbour paper, who had typed it out.\n',
  }
}

/** The name of the long article’s file, without folder and ending. */
export const longSlug = 'the-long-winter-of-the-sound'

/**
 * One article of about so many words and exactly so many annotations, with the people and sources that it needs, as files by path below `content/`.
 * The same seed gives the same bytes.
 */
export function longArticle({ words, annotations, seed }: { words: number; annotations: number; seed: number }): Record<string, string> {
  const site = newSite()
  const [topic] = fictionalTopics
  const day = '2026-03-10'
  const writer = articleWriter(site, chanceOf(seed), { day, ...(topic ? { topic } : {}) })
  site.articles.push({
    ...{ key: newKey(site), slug: longSlug, title: 'The long winter of the sound', published: `${day}T09:00:00Z`, changes: [] },
    standfirst: 'How the towns, the crews and the islands came to the table, and what they brought with them.',
    topics: ['ferries'],
    head: ['byline: [mira-holm]'],
    blocks: makeBlocks({ words, annotations, isRich: true, day }, writer),
  })
  return writeSite(site)
}

/** The same article without its notes and markers. What is in quotation marks has no note then, so an exception to the check’s rule about that is declared. */
export function withoutNotes(file: string): string {
  const notes = file.search(/^\[\^[^\]]+\]:/m)
  const bare = (notes < 0 ? file : file.slice(0, notes)).replace(/\[\^[^\]]+\]/g, '').trimEnd()
  const allow = 'allow:\n  marks-declared: The notes were taken out, to measure the page without them.\n'
  return `${bare.replace(/^(---\n[\s\S]*?\n)(?=---\n)/, (head) => head + allow)}\n`
}

/** When an article was published: the first in September 2023, the last in March 2026, at some hour of the day. */
function momentOf(number: number, articles: number): string {
  const days = Math.round((number * 915) / Math.max(1, articles - 1))
  return `${addDays('2023-09-05', days)}T${String(6 + ((number * 5) % 13)).padStart(2, '0')}:${number % 2 ? '30' : '00'}:00Z`
}

/** The day so many days after another. */
function addDays(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10)
}
