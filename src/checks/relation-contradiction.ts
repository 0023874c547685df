import type { Content } from '../archive/open-content.ts'
import type { RelationName } from '../model/annotation.ts'
import type { Position } from '../model/position.ts'
import { rule } from './rule.ts'

/** Relations do not contradict each other: nothing relates to itself, restates what it is in tension with, or needs what needs it. */
export const relationContradiction = rule('relation-contradiction', (content, report) => {
  const relations = relationsOf(content)
  for (const { name, from, to, path, position } of relations)
    if (from === to)
      report(path, position, `\`${labelOf(from)}\` is \`${name}\` itself.`, 'take the link out, or link to the label that is meant.')
  const between = (name: RelationName) => new Map(relations.filter((one) => one.name === name).map((one) => [`${one.from} ${one.to}`, one]))
  const [restates, tensions] = [between('restates'), between('in tension with')]
  const told = new Set<string>()
  for (const { from, to, path, position } of tensions.values()) {
    const pair = [from, to].toSorted().join(' ')
    if (from === to || told.has(pair) || !(restates.has(`${from} ${to}`) || restates.has(`${to} ${from}`))) continue
    told.add(pair)
    report(
      path,
      position,
      `\`${labelOf(from)}\` and \`${labelOf(to)}\` are in tension with each other, and one restates the other.`,
      'take one of the two relations out: who says the same again contradicts nothing.',
    )
  }
  for (const circle of circlesOf(relations.filter(({ name, from, to }) => name === 'needs' && from !== to))) {
    const [first] = circle
    if (first)
      report(
        first.path,
        first.position,
        `These need each other in a circle: ${[...circle.map(({ from }) => from), first.from].map((address) => `\`${labelOf(address)}\``).join(' → ')}.`,
        'take out one of the `needs`: something must come first.',
      )
  }
})

/** A relation with the addresses (`articles/slug.md#label`) at both its ends, and where it is written. */
interface Written {
  name: RelationName
  from: string
  to: string
  path: string
  position: Position
}

function relationsOf(content: Content): Written[] {
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
 * Circles of relations: at least one for each knot of them, each beginning with the relation that is written first. Every relation is
 * followed once, depth first; one that leads back to where its way came by closes a circle.
 */
function circlesOf(relations: readonly Written[]): Written[][] {
  const byStart = Map.groupBy(relations, ({ from }) => from)
  const order = new Map(relations.map((one, i) => [one, i]))
  const circles: Written[][] = []
  const done = new Set<string>()
  for (const start of byStart.keys()) {
    if (done.has(start)) continue
    /** The way from the start: the relations followed, and for each address on it which are still to be. */
    const way: Written[] = []
    const open = new Map([[start, [...(byStart.get(start) ?? [])]]])
    let here: string | undefined = start
    while (here !== undefined) {
      const next = open.get(here)?.shift()
      if (!next) {
        open.delete(here)
        done.add(here)
        here = way.pop()?.from
      } else if (open.has(next.to)) circles.push([...way.slice(way.findIndex(({ from }) => from === next.to)), next])
      else if (!done.has(next.to)) {
        way.push(next)
        open.set(next.to, [...(byStart.get(next.to) ?? [])])
        here = next.to
      }
    }
  }
  return circles.map((circle) => {
    const first = circle.reduce((least, one, i) => ((order.get(one) ?? 0) < (order.get(circle[least] as Written) ?? 0) ? i : least), 0)
    return [...circle.slice(first), ...circle.slice(0, first)]
  })
}

function labelOf(address: string): string {
  return address.slice(address.indexOf('#') + 1)
}
