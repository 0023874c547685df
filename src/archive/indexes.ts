import { pathOf } from '../model/permalink.ts'
import type { IndexLine } from '../model/told.ts'
import { type Archive, entriesOfPerson, topics } from './archive.ts'

/** Everybody who has a page, by name. */
export function personIndex(archive: Archive): IndexLine[] {
  const people = [...archive.people.values()].map(({ model }) => model)
  return people
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(({ id, name, roles }) => {
      const { said, set, observed, addressed } = entriesOfPerson(archive, id)
      const holds = [
        count(said.length, 'quote'),
        count(set.length, 'condition'),
        count(observed.length, 'observation'),
        count(addressed.filter(({ annotation }) => annotation.kind === 'quote').length, 'quote', 'said to them'),
        count(addressed.filter(({ annotation }) => annotation.kind === 'condition').length, 'condition', 'for them to meet'),
      ]
      return {
        text: name,
        path: pathOf.person(id),
        holds: holds.filter(Boolean).join(' · '),
        about: roles.findLast(({ to }) => to === undefined)?.role,
      }
    })
}

/** Every topic, by name. */
export function topicIndex(archive: Archive): IndexLine[] {
  const list = [...topics(archive).values()].map(({ title, articles }) => ({
    text: title,
    path: pathOf.topic(title),
    holds: count(articles.length, 'article'),
    about: undefined,
  }))
  return list.toSorted((a, b) => a.text.localeCompare(b.text, 'en'))
}

function count(number: number, noun: string, what = ''): string {
  return number ? `${number} ${noun}${number === 1 ? '' : 's'} ${what}`.trim() : ''
}
