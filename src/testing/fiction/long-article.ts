import { articleFile, yaml } from './article-file.ts'
import { openDesk } from './article-writer.ts'
import { chanceOf } from './chance.ts'
import { cast, personFile } from './people.ts'
import { sentencesAbout } from './sentences.ts'
import { openShelf } from './sources.ts'
import { topics } from './topics.ts'
import { writeBody } from './write-body.ts'

/** The name of the long article’s file, without folder and ending. */
export const longSlug = 'the-long-winter-of-the-sound'

/**
 * One article of about so many words and exactly so many annotations, with the people and sources that it needs, as files by path below
 * `content/`. The same seed gives the same bytes.
 */
export function longArticle({ words, annotations, seed }: { words: number; annotations: number; seed: number }): Record<string, string> {
  const chance = chanceOf(seed)
  const shelf = openShelf(chance)
  const [topic] = topics
  if (!topic) throw new Error('There are topics.')
  const sentences = sentencesAbout(topic, chance)
  const desk = openDesk({ slug: longSlug, day: '2026-03-10', chance, sentences, shelf, known: [] })
  const body = writeBody({ words, annotations, rich: true }, desk)
  const head = {
    title: yaml('The long winter of the sound'),
    standfirst: yaml('How the towns, the crews and the islands came to the table, and what they brought with them.'),
    published: '2026-03-10T09:00:00Z',
    topics: `[${topic.name}]`,
    byline: '[mira-holm]',
  }
  return {
    [`articles/${longSlug}.md`]: articleFile(head, body, desk.notes),
    ...Object.fromEntries(cast.map(personFile)),
    ...shelf.files(),
  }
}
