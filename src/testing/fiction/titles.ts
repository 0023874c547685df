import type { Chance } from './chance.ts'
import { capital } from './sentences.ts'
import type { Topic } from './topics.ts'

const patterns: readonly ((thing: string) => string)[] = [
  (thing) => `Who pays for ${thing}`,
  (thing) => `A date for ${thing}`,
  (thing) => `No vote on ${thing} yet`,
  (thing) => `Three offers for ${thing}`,
  (thing) => `What the towns want with ${thing}`,
  (thing) => `${capital(thing)} waits for spring`,
  (thing) => `The quarrel over ${thing}`,
  (thing) => `${capital(thing)}, once more`,
  (thing) => `A letter about ${thing}`,
  (thing) =>
    `How ${thing} became the one thing on which the towns, the crews and the islands could not agree, and what it would take to bring them back to one table`,
]

/** A headline that no other article has, and the address that it gives. */
export function newTitle(topic: Topic, isTaken: (slug: string) => boolean, { pick }: Chance): { title: string; slug: string } {
  const title = pick(patterns)(pick(topic.things))
  const slug = title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .slice(0, 9)
    .join('-')
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? slug : `${slug}-${number}`
    if (!isTaken(numbered)) return { title: number === 1 ? title : `${title} (${number})`, slug: numbered }
  }
}
