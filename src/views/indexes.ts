import { type Archive, entriesOfPerson, topics } from '../archive/archive.ts'
import { capitalized } from '../language/en/forms.ts'
import { sectionWords } from '../language/en/sections.ts'
import type { Article } from '../model/article.ts'
import type { Named } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import { kindsOfTopics } from './topic-pages.ts'

/** One line of an index page: a name with what there is under it. */
export interface IndexLine extends Named {
  path: string
  /** Such as `1 quote · 6 conditions`. */
  holds: string
  /** Such as a role. */
  about: string | undefined
}

/** Everybody who has a page, by name. */
export function personIndex(archive: Archive): IndexLine[] {
  const people = [...archive.people.values()].map(({ model }) => model)
  return people
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ id, name, roles }) => {
      const { said, set, observed, saidToThem, forThem } = entriesOfPerson(archive, id)
      const holds = [
        sectionWords.statements.holds(said.length),
        sectionWords.ofKind.condition.holds(set.length),
        sectionWords.observations.holds(observed.length),
        sectionWords.addressedToThem.holds(saidToThem.length),
        sectionWords.conditionsToMeet.holds(forThem.length),
      ]
      return {
        text: name,
        path: pathOf.person(id),
        holds: holds.filter(Boolean).join(' · '),
        about: roles.findLast(({ to }) => to === undefined)?.role,
      }
    })
}

/** Every topic, by name, with how many articles it has and what stands in them. */
export function topicIndex(archive: Archive): IndexLine[] {
  const list = [...topics(archive).values()].map(({ title, articles }) => ({
    text: capitalized(title),
    path: pathOf.topic(title),
    holds: [sectionWords.articles.holds(articles.length), ...inTopic(articles.map(({ model }) => model))].filter(Boolean).join(' · '),
    about: undefined,
  }))
  return list.toSorted((a, b) => a.text.localeCompare(b.text, 'en'))
}

/** How many annotations of each kind stand in a topic's articles. */
function inTopic(articles: readonly Article[]): string[] {
  const annotations = articles.flatMap((article) => article.annotations)
  return Object.entries(kindsOfTopics).map(([kind, { holds }]) => holds(annotations.filter((one) => one.kind === kind).length))
}
