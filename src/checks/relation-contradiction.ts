import type { Content } from '../archive/open-content.ts'
import type { RelationName } from '../model/annotation.ts'
import { parseAddress } from '../model/ids.ts'
import type { Position } from '../model/position.ts'
import { rule } from './rule.ts'

/** Relations do not contradict each other: nothing relates to itself, restates what it is in tension with, or needs what needs it. */
export const relationContradiction = rule('relation-contradiction', (content, report) => {
  const relations = relationsOf(content)
  for (const { name, from, to, path, position } of relations)
    if (from === to)
      report(path, position, `\`${parseAddress(from).id}\` is \`${name}\` itself.`, 'remove the link, or link to the label that is meant.')
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
        from: `${path}#${label}`,
        to: `${to.path}#${to.fragment?.replace(/\.\d+$/, '')}`,
        path,
        position: to.position,
      })),
    ),
  )
}

/**
 * Finds circles of relations, at least one in each strongly connected component, by a depth-first search that follows every relation once.
 * Each circle begins with the relation that is written first.
 */
function findCircles(relations: readonly WrittenRelation[]): WrittenRelation[][] {
  const byStart = Map.groupBy(relations, ({ from }) => from)
  const order = new Map(relations.map((one, i) => [one, i]))
  const circles: WrittenRelation[][] = []
  const done = new Set<string>()
  for (const start of byStart.keys()) {
    if (done.has(start)) continue
    // The path from the start, and for each address on it the relations that are still to be followed.
    const path: WrittenRelation[] = []
    const open = new Map([[start, [...(byStart.get(start) ?? [])]]])
    let here: string | undefined = start
    while (here !== undefined) {
      const next = open.get(here)?.shift()
      if (!next) {
        open.delete(here)
        done.add(here)
        here = path.pop()?.from
      } else if (open.has(next.to)) circles.push([...path.slice(path.findIndex(({ from }) => from === next.to)), next])
      else if (!done.has(next.to)) {
        path.push(next)
        open.set(next.to, [...(byStart.get(next.to) ?? [])])
        here = next.to
      }
    }
  }
  return circles.map((circle) => {
    const first = circle.reduce(
      (least, one, i) => ((order.get(one) ?? 0) < (order.get(circle[least] as WrittenRelation) ?? 0) ? i : least),
      0,
    )
    return [...circle.slice(first), ...circle.slice(0, first)]
  })
}
