import type { Chance } from './chance.ts'
import type { Member } from './people.ts'
import { questions } from './words-of-speech.ts'

/** A source as the made-up coast has it. */
export interface Paper {
  id: string
  title: string
  publisher: string
  kind: string
  date: string
  /** How its places are named, where its file holds words. */
  places?: 'times' | 'pages'
  /** What it lacks of a full record, if anything. */
  lacks?: 'archived' | 'url'
  reportsOn?: string
}

const paper = (date: string, title: string, publisher: string, kind: string, more: Partial<Paper> = {}): Paper => ({
  id: `${title.toLowerCase().replace(/[^a-z]+/g, '-')}-${date.slice(0, 7)}`,
  title,
  publisher,
  kind,
  date,
  ...more,
})

/** All sources, the oldest first; articles cite those that are older than themselves. */
export const papers: readonly Paper[] = [
  paper('2023-05-11', 'Sitting of the conference', 'Joint Standing Conference', 'speech', { places: 'times' }),
  paper('2023-06-02', 'Letter to the crews', 'Saltvik Ferry Line', 'letter'),
  paper('2023-08-21', 'Interview on the breakwater', 'The Salt Post', 'interview', { places: 'times' }),
  paper('2023-11-30', 'Council press briefing', 'Nordhamn council', 'speech', { places: 'times' }),
  paper('2024-01-15', 'Report of the auditors', 'Office of the Outer Sound', 'document', { lacks: 'archived' }),
  paper('2024-03-08', 'Hearing of the pilots', 'Nordhamn council', 'hearing', { places: 'times' }),
  paper('2024-04-19', 'Leaflet of the union', 'Union of the Outer Sound Crews', 'document', { places: 'pages' }),
  paper('2024-07-01', 'Sitting of the conference', 'Joint Standing Conference', 'speech', { places: 'times' }),
  paper('2024-09-12', 'Notes of the works office', 'Kestrel Ford works office', 'document'),
  paper('2024-10-28', 'Evening talk in the net loft', 'The Salt Post', 'interview', { places: 'times' }),
  paper('2024-12-05', 'The talk in the net loft, reported', 'Grauwyk Courier', 'article', {
    places: 'pages',
    reportsOn: 'evening-talk-in-the-net-loft-2024-10',
  }),
  paper('2025-02-14', 'Council press briefing', 'Nordhamn council', 'speech', { places: 'times' }),
  paper('2025-03-31', 'Petition of the islands', 'Parish of Little Osmund', 'document', { lacks: 'url' }),
  paper('2025-05-20', 'Hearing on the channel', 'Office of the Outer Sound', 'hearing', { places: 'times' }),
  paper('2025-08-07', 'Open letter of the skippers', 'The Salt Post', 'letter', { places: 'pages' }),
  paper('2025-09-30', 'Sitting of the conference', 'Joint Standing Conference', 'speech', { places: 'times' }),
  paper('2025-11-18', 'Draft of the agreement', 'Nordhamn council', 'document'),
  paper('2026-01-09', 'Council press briefing', 'Nordhamn council', 'speech', { places: 'times' }),
  paper('2026-02-03', 'Interview at the ice house', 'The Salt Post', 'interview', { places: 'times' }),
]

/** The sources with the words that articles have taken from them. */
export interface Shelf {
  /** One that is older than a day; the newest come most often. */
  paperBefore(day: string, holdsWords: boolean): Paper
  /** Puts words of somebody on file; gives the place at which they stand. */
  indexWords(paper: Paper, speaker: Member, words: string, more: string): string
  /** The files of all sources, by path below `content/`. */
  files(): Record<string, string>
}

export function openShelf(chance: Chance): Shelf {
  const taken = new Map<string, { position: string; paragraphs: string[] }[]>()
  return {
    paperBefore(day, holdsWords) {
      const older = papers.filter(({ date, places }) => date < day && (places !== undefined) === holdsWords)
      const found = older.at(-1 - Math.min(chance.below(4), older.length - 1))
      if (!found) throw new Error(`No source is older than ${day}.`)
      return found
    },
    indexWords({ id, places: style }, speaker, words, more) {
      const places = taken.get(id) ?? []
      taken.set(id, places)
      if ((places.at(-1)?.paragraphs.length ?? 9) > 5) places.push({ position: nameOfPlace(style, places.length, chance), paragraphs: [] })
      const last = places.at(-1)
      if (!last) throw new Error('A place was just put there.')
      if (chance.oneIn(3)) last.paragraphs.push(`**Reporter:** ${chance.pick(questions)}`)
      last.paragraphs.push(`**${speaker.name}:** ${chance.oneIn(2) ? `${words} ${more}` : words}`)
      return last.position
    },
    files: () => Object.fromEntries(papers.map((one) => [`sources/${one.id}.md`, sourceFile(one, taken.get(one.id) ?? [])])),
  }
}

/** Times grow from place to place, a few minutes at a time. */
function nameOfPlace(style: Paper['places'], index: number, chance: Chance): string {
  if (style !== 'times') return `Page ${index + 1}`
  const seconds = index * 240 + chance.below(200)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

function sourceFile(one: Paper, places: readonly { position: string; paragraphs: string[] }[]): string {
  const url = `https://outer-sound.example/${one.id}`
  const head = [
    `title: "${one.title}"`,
    `publisher: ${one.publisher}`,
    `kind: ${one.kind}`,
    `date: ${one.date}`,
    ...(one.lacks === 'url' ? [] : [`url: ${url}`]),
    ...(one.lacks === 'archived' ? [] : ['archived:', `  url: https://archive.example/${one.id}`, `  date: ${one.date}`]),
    ...(one.reportsOn ? [`reports on: ${one.reportsOn}`] : []),
    ...(places.length ? [`words: ${one.places === 'times' ? 'recording' : 'as published'}`] : []),
  ]
  const words = places.map(({ position, paragraphs }) => `## ${position}\n\n> ${paragraphs.join('\n>\n> ')}\n`)
  return `---\n${head.join('\n')}\n---\n${words.map((text) => `\n${text}`).join('')}`
}
