import { slug } from 'github-slugger'
import type { Kind } from '../../model/kinds.ts'
import { fixtureFiles } from '../content-in-memory.ts'
import { articleWriter, capital } from './article-writer.ts'
import { markersIn, paragraphWords } from './blocks.ts'
import { type Chance, chanceOf } from './chance.ts'
import coast from './coast.json' with { type: 'json' }
import { makeBlocks } from './make-article.ts'
import { newBlock, newFictionalArticle, newKey, newSite, plainClause } from './new-site.ts'
import type { Clause, FictionalArticle, FictionalSite } from './site.ts'
import { writeSite } from './write-site.ts'

/** Words and annotations of the articles, over and over: from a few lines to some three thousand words. */
const sizes = `60 1, 400 6, 3000 60, 250 4, 900 18, 150 0, 1500 30, 700 12, 350 5, 1200 22, 500 9, 180 3, 800 16, 300 2, 1000 14`
  .split(', ')
  .map((size) => size.split(' ').map(Number))

/** The numbers of the article with unnamed analysts, the one in German, and the one that was received. */
const [withUnnamed, inGerman, wasReceived] = [9, 10, 12]

/**
 * A made-up coast’s news, as files by path below `content/`: articles of all lengths over three years, with the people and sources that they need,
 * every kind of note, every field and every relation. The last but one article is a draft. The check finds no error in it. The same seed gives the
 * same bytes.
 */
export function fictionalSite({ articles, seed }: { articles: number; seed: number }): Record<string, string> {
  const chance = chanceOf(seed)
  const site = newSite()
  const older: string[] = []
  const files: Record<string, string> = {}
  for (let number = 0; number < articles; number++) {
    const published = momentOf(number, articles)
    const draft = number === articles - 2 ? ['draft: true'] : []
    if (number === inGerman) {
      const head = [`published: ${published}`, ...draft].join('\n')
      for (const [path, text] of Object.entries(fixtureFiles('german'))) files[path] = text.replace(/^published: .*/m, head)
      continue
    }
    const article = makeArticle(site, chance, { number, published, older })
    Object.assign(files, makeSpecial(site, article, number))
    article.head.push(...draft)
    site.articles.push(article)
    // Nothing that is published relates to a draft.
    if (!draft.length) older.push(...new Set(markersIn(article.blocks).map(({ label }) => label)))
  }
  return { ...writeSite(site), ...files }
}

type Numbered = { number: number; published: string; older: readonly string[] }

function makeArticle(site: FictionalSite, chance: Chance, { number, published, older }: Numbered): FictionalArticle {
  const [topic, second] = [0, 1].map((i) => coast.topics[(number * (1 + 2 * i) + 5 * i) % coast.topics.length])
  const [words = 0, annotations = 0] = sizes[number % sizes.length] ?? []
  const day = published.slice(0, 10)
  const writer = articleWriter(site, chance, { day, topic, older })
  const blocks = makeBlocks({ words, annotations, isRich: number % 3 === 1, day, hasUnnamed: number === withUnnamed }, writer)
  const plain = capital(chance.pick(coast.titles).replace('~', writer.thing()))
  const same = site.articles.filter(({ title }) => title.startsWith(plain)).length
  const title = same ? `${plain} (${same + 1})` : plain
  return newFictionalArticle(site, {
    ...{ title, published, blocks, standfirst: `${capital(writer.view())}.` },
    slug: slug(plain).split('-').slice(0, 9).join('-') + (same ? `-${same + 1}` : ''),
    topics: [topic, chance.oneIn(2) ? second : topic].flatMap((one, i) => (one && (i === 0 || one !== topic) ? one.name : [])),
    head: chance.oneIn(3) ? [] : [`byline: [${chance.oneIn(3) ? 'edda-voss, ' : ''}mira-holm]`],
  })
}

/** Makes the article with a number special, if it should be; returns files that belong to it. */
function makeSpecial(site: FictionalSite, article: FictionalArticle, number: number): Record<string, string> {
  const { blocks, changes, head, published, slug: name } = article
  const add = (clause: Partial<Clause>) => blocks.push(newBlock(site, 'prose', [[{ ...plainClause(''), ...clause }]]))
  const lastOfKind = (kind: Kind) => markersIn(blocks).findLast(({ label }) => site.notes[label]?.kind === kind)?.label ?? ''
  if (number === 3)
    add({ before: 'The traders call the row of crates', noted: 'the wall', marks: '“”', after: ', and the name has stuck.' })
  if (number === 4) {
    head.push(`updated: ${addDays(published, 3)}T17:00:00Z`)
    changes.push(`  - date: ${addDays(published, 1)}\n    kind: typo\n    what: A name was misspelt.\n    why: A reader wrote to us.`)
    const about = `kind: correction\n    passage: ${lastOfKind('condition')}`
    changes.push(
      `  - date: ${addDays(published, 3)}\n    ${about}\n    what: It gave another month.\n    why: The minutes were published later.`,
    )
  }
  if (number === 6) add({ noted: 'The boat belongs to those who wait for it on the pier', marks: '“”', ...boatBelongs(site) })
  if (number === withUnnamed) head.push('allow:', '  unnamed-analysts: The talks were followed by people who may not be named.')
  if (number === 14) site.notes[lastOfKind('note')]?.fields.push('draft: yes')
  if (number !== wasReceived) return {}
  add({ before: 'The clerk read the minutes aloud, and the sitting was closed.' })
  head.push(`received: ../received/${name}.txt`)
  head.push('departures:', '  - received: "The clark read"', '    published: "The clerk read"', '    why: A letter was wrong.')
  const text = blocks.flatMap((block) => (block.is === 'heading' ? [] : block.paragraphs.map(paragraphWords))).join('\n')
  return {
    [`received/${name}.txt`]: `${text}\n`.replace('The clerk read', 'The clark read'),
    [`received/${name}.md`]: 'This text was sent in by a reader of the harbour paper, who had typed it out.\n',
  }
}

/** A note about German words in English. */
function boatBelongs(site: FictionalSite): Pick<Clause, 'labels' | 'after'> {
  const original = 'original: de: Das Boot gehört denen, die auf der Mole darauf warten'
  site.notes['quote-boat-belongs'] = {
    ...{ key: newKey(site), kind: 'quote', by: '[Hinrich Ohlsen](../people/hinrich-ohlsen.md)', relations: [], passages: 1, writes: false },
    ...{ sources: [], fields: ['source: [Gespräch am Kai](../sources/gespraech-am-kai.md), 00:02:10', original] },
    text: 'He spoke German, as most boatbuilders on the southern shore do.',
  }
  return { labels: ['quote-boat-belongs'], after: ', said the boatbuilder Hinrich Ohlsen in Grauwyk.' }
}

/** The name of the long article’s file, without folder and ending. */
export const longSlug = 'the-long-winter-of-the-sound'

/**
 * One article with about that number of words and exactly that number of annotations, with the people and sources that it needs, as files by path below `content/`.
 * The same seed gives the same bytes.
 */
export function longArticle({ words, annotations, seed }: { words: number; annotations: number; seed: number }): Record<string, string> {
  const site = newSite()
  const [topic] = coast.topics
  const day = '2026-03-10'
  const writer = articleWriter(site, chanceOf(seed), { day, topic })
  const blocks = makeBlocks({ words, annotations, isRich: true, day }, writer)
  const standfirst = 'How the towns, the crews and the islands came to the table, and what they brought with them.'
  const details = { title: 'The long winter of the sound', standfirst, published: `${day}T09:00:00Z`, topics: ['ferries'], blocks }
  site.articles.push(newFictionalArticle(site, { ...details, slug: longSlug, head: ['byline: [mira-holm]'] }))
  return writeSite(site)
}

/** The same article without its notes and markers. Words in quotation marks then have no note, so the article declares an exception to the rule about them. */
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

/** The day a number of days after another. */
function addDays(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10)
}
