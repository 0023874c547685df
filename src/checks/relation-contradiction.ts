import type { Content } from '../archive/open-content.ts'
import type { RelationName } from '../model/annotation.ts'
import { formatAddress, labelOf, parseAddress } from '../model/ids.ts'
import type { Position } from '../model/position.ts'
import { rule } from './rule.ts'

/** Relations do not contradict each other: nothing relates to itself, restates what it is in tension with, or needs what needs it. */
export const relationContradiction = rule('relation-contradiction', (content, report) => {
  const relations = relationsOf(content)
  for (const { name, from, to, path, position } of relations)
    if (from === to)
      report(
        path,
        position,
        `\`${parseAddress(from).id}\` leads to itself under \`${name}\`.`,
        'remove the link, or link to the label that is meant.',
      )
  const between = (name: RelationName) => new Map(relations.filter((one) => one.name === name).map((one) => [`${one.from} ${one.to}`, one]))
  const [restates, tensions] = [between('restates'), between('in tension with')]
  const reported = new Set<string>()
  for (const { from, to, path, position } of tensions.values()) {
    const pair = [from, to].toSorted().join(' ')
    if (from === to || reported.has(pair) || !(restates.has(`${from} ${to}`) || restates.has(`${to} ${from}`))) continue
    reported.add(pair)
    report(
      path,
      position,
      `\`${parseAddress(from).id}\` and \`${parseAddress(to).id}\` are in tension with each other, but one restates the other.`,
      'remove one of the two relations: saying the same thing again does not contradict it.',
    )
  }
  for (const circle of findCircles(relations.filter(({ name, from, to }) => name === 'needs' && from !== to))) {
    const [first] = circle
    if (first)
      report(
        first.path,
        first.position,
        `These need each other in a circle: ${[...circle.map(({ from }) => from), first.from].map((address) => `\`${parseAddress(address).id}\``).join(' → ')}.`,
        'remove one of the `needs`: something must come first.',
      )
  }
})

/** A relation with the addresses (`articles/slug.md#label`) at both its ends, and where it is written. */
interface WrittenRelation {
  name: RelationName
  from: string
  to: string
  path: string
  position: Position
}

function relationsOf(content: Content): WrittenRelation[] {
  return content.articles.flatMap(({ given, path }) =>
    (given.annotations ?? []).flatMap(({ label, relations }) =>
      relations.map(({ name, to }) => ({
        name,
        from: formatAddress(path, label),
        to: formatAddress(to.path, labelOf(to.fragment ?? '')),
        path,
        position: to.position,
      })),
    ),
  )
}

/** Finds, breadth first, the shortest circle through each relation, unless an earlier circle has that relation. */
function findCircles(relations: readonly WrittenRelation[]): WrittenRelation[][] {
  const byStart = Map.groupBy(relations, ({ from }) => from)
  const inCircle = new Set<WrittenRelation>()
  return relations.flatMap((first) => {
    if (inCircle.has(first)) return []
    const leadingTo = new Map<string, WrittenRelation>()
    const queue = [first.to]
    for (const address of queue)
      for (const next of byStart.get(address) ?? [])
        if (!leadingTo.has(next.to)) {
          leadingTo.set(next.to, next)
          queue.push(next.to)
        }
    const circle: WrittenRelation[] = []
    for (let last = leadingTo.get(first.from); last; last = last.from === first.to ? undefined : leadingTo.get(last.from))
      circle.unshift(last)
    if (circle.length) circle.unshift(first)
    for (const one of circle) inCircle.add(one)
    return circle.length ? [circle] : []
  })
}
