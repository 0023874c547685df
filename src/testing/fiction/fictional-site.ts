import { articleFile, type Head, yaml } from './article-file.ts'
import { type Known, openDesk } from './article-writer.ts'
import { type Chance, chanceOf } from './chance.ts'
import { germanArticle, germanSource } from './in-german.ts'
import { cast, personFile } from './people.ts'
import { capital, sentencesAbout } from './sentences.ts'
import { openShelf, type Shelf } from './sources.ts'
import { addDays, inGerman, type Manuscript, makeSpecial, unnamed, withDraftNote } from './specials.ts'
import { newTitle } from './titles.ts'
import { topics } from './topics.ts'
import { writeBody } from './write-body.ts'

/** Words and annotations of the articles, over and over: from a few lines to some three thousand words. */
const sizes: readonly (readonly [words: number, annotations: number])[] = [
  ...([
    [60, 1],
    [400, 6],
    [3000, 60],
    [250, 4],
    [900, 18],
    [150, 0],
    [1500, 30],
    [700, 12],
  ] as const),
  ...([
    [350, 5],
    [1200, 22],
    [500, 9],
    [180, 3],
    [800, 16],
    [300, 2],
    [1000, 14],
  ] as const),
]

/**
 * A made-up coast’s news, as files by path below `content/`: articles of all lengths over three years, with the people and sources that
 * they need, every kind of note, every field and every relation. The last but one article is a draft. The check finds no error in it. The
 * same seed gives the same bytes.
 */
export function fictionalSite({ articles, seed }: { articles: number; seed: number }): Record<string, string> {
  const chance = chanceOf(seed)
  const shelf = openShelf(chance)
  const known: Known[] = []
  const files = new Map<string, string>()
  for (let number = 0; number < articles; number++) {
    const made = number === inGerman ? manuscriptInGerman(momentOf(number, articles)) : write(number, momentOf(number, articles))
    makeSpecial(number, made)
    const { slug, head, body, notes, beside } = made
    if (number === articles - 2) head['draft'] = 'true'
    // Nothing that is published relates to a draft.
    else if (number !== withDraftNote) known.push(...notes.map(({ label, kind }) => ({ slug, label, kind })))
    for (const [path, text] of Object.entries({ [`articles/${slug}.md`]: articleFile(head, body, notes), ...beside })) files.set(path, text)
  }
  return Object.fromEntries([...files, ...cast.map(personFile), germanSource, ...Object.entries(shelf.files())])

  function write(number: number, published: string): Manuscript {
    const isTaken = (slug: string) => files.has(`articles/${slug}.md`)
    return manuscript(number, published, { chance, shelf, known, isTaken })
  }
}

interface Around {
  chance: Chance
  shelf: Shelf
  known: readonly Known[]
  isTaken(slug: string): boolean
}

function manuscript(number: number, published: string, { chance, shelf, known, isTaken }: Around): Manuscript {
  const [topic, second] = [topics[number % topics.length], topics[(number * 3 + 5) % topics.length]]
  const [words, annotations] = sizes[number % sizes.length] ?? []
  if (!topic || words === undefined || annotations === undefined) throw new Error('Topics and sizes come round again and again.')
  const sentences = sentencesAbout(topic, chance)
  const day = published.slice(0, 10)
  const { title, slug } = newTitle(topic, isTaken, chance)
  const desk = openDesk({ slug, day, chance, sentences, shelf, known, unnamed: number === unnamed })
  const body = writeBody({ words, annotations, rich: number % 3 === 1 }, desk)
  const about = [topic.name, ...(second && second !== topic && chance.oneIn(2) ? [second.name] : [])]
  const head: Head = {
    title: yaml(title),
    standfirst: yaml(`${capital(sentences.view())}.`),
    published,
    topics: `[${about.join(', ')}]`,
    ...(chance.oneIn(3) ? {} : { byline: chance.oneIn(3) ? '[edda-voss, mira-holm]' : '[mira-holm]' }),
  }
  return { slug, day, head, body, notes: desk.notes, beside: {} }
}

function manuscriptInGerman(published: string): Manuscript {
  const { title, standfirst, slug, body, notes } = germanArticle
  const head = { title: yaml(title), standfirst: yaml(standfirst), published, topics: '[dredging]', language: 'de' }
  return { slug, day: published.slice(0, 10), head, body, notes, beside: {} }
}

/** When an article was published: the first in September 2023, the last in March 2026, at some hour of the day. */
function momentOf(number: number, articles: number): string {
  const days = Math.round((number * 915) / Math.max(1, articles - 1))
  return `${addDays('2023-09-05', days)}T${String(6 + ((number * 5) % 13)).padStart(2, '0')}:${number % 2 ? '30' : '00'}:00Z`
}
