import type { Archive } from '../archive/archive.ts'
import { listOfNames } from '../language/en/forms.ts'
import { type Condition, conditionStates } from '../model/annotation.ts'
import { nameOf } from '../model/look-up.ts'

/**
 * The conditions of one article in two or three sentences: who wants how many of them from whom, how they stand, what is contested.
 *
 * @param tensions how many pairs are in tension
 */
export function summaryOf(archive: Archive, conditions: readonly Condition[], tensions: number): string {
  const all = conditions.length
  const setters = conditions.map(({ who }) => nameOf(archive, who).text)
  const meeters = conditions.flatMap((condition) => (condition.for === 'not said' ? [] : nameOf(archive, condition.for).text))
  const notSaid = all - meeters.length
  const parts = [
    `${all} condition${all === 1 ? '' : 's'} set by ${withCounts(setters, all)}`,
    ...(meeters.length ? [`, to be met by ${withCounts(meeters, all)}`] : []),
    ...(notSaid === 0
      ? []
      : [
          `; ${notSaid === all ? '' : `for ${notSaid} `}the article does not say who has to meet ${all === 1 || notSaid === 1 ? 'it' : 'them'}`,
        ]),
  ]
  const pairs = tensions === 0 ? '' : ` ${tensions} pair${tensions === 1 ? ' is' : 's are'} in tension.`
  return `${parts.join('')}. ${standing(conditions)}.${pairs}`
}

/** Names, each with how often it occurs; without, where one is all there is. */
function withCounts(names: readonly string[], all: number): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => (length === all ? name : `${name} (${length})`))
  return inWords(counts)
}

function standing(conditions: readonly Condition[]): string {
  const counts = conditionStates
    .map((state) => ({ state, count: conditions.filter(({ status }) => status.state === state).length }))
    .filter(({ count }) => count > 0)
  const [first, ...others] = counts
  if (first && !others.length)
    return `${conditions.length === 1 ? 'It is' : conditions.length === 2 ? 'Both are' : 'All are'} ${first.state}`
  return inWords(counts.map(({ state, count }) => `${count} ${count === 1 ? 'is' : 'are'} ${state}`))
}

function inWords(names: readonly string[]): string {
  return listOfNames(names.map((text) => [{ text }]))
    .map(({ text }) => text)
    .join('')
}
