import { type ArticleWriter, articleWriter } from '../fiction/article-writer.ts'
import { clausesIn, headingsOf, markersIn, passagesByLabel } from '../fiction/blocks.ts'
import { chanceOf } from '../fiction/chance.ts'
import type { Clause, ClauseList, FictionalArticle, FictionalBlock, FictionalSite, TextBlock } from '../fiction/site.ts'
import { writeSite } from '../fiction/write-site.ts'

/**
 * What an edit leaves as it was. `everything`: all words, labels and addresses, so that the check may report nothing. `addresses`: words changed or were
 * added, so that the check may ask for an entry about the change and for nothing else. `nothing`: addresses may be lost.
 */
type Keeps = 'everything' | 'addresses' | 'nothing'

/** One thing that editors do to a site. */
export interface Edit {
  name: string
  keeps: Keeps
  /** How often it is chosen, compared with the others. */
  weight: number
  /** Changes the site. */
  make(tools: EditTools): void
}

/** A copy of the site to change, and what an edit needs to choose and write. */
export type EditTools = { site: FictionalSite; writer: ArticleWriter; some: ReturnType<typeof finderOf> }

/** Something in a site, with the article and the block that it is in. */
type Found<T> = { it: T; article: FictionalArticle; block: FictionalBlock }
type IsWanted<T> = (it: T, article: FictionalArticle) => boolean

/** The site has nothing that the edit could be applied to. */
class NothingFound extends Error {}

/** Random choices: each gives one of the things that meet its conditions, or throws `NothingFound`. */
function finderOf({ articles }: FictionalSite, { chance }: ArticleWriter) {
  const blocks = articles.flatMap((article) => article.blocks.map((block) => ({ article, block })))
  const of = <T>(list: readonly T[]): T => {
    if (!list.length) throw new NothingFound()
    return list[chance.below(list.length)] as T
  }
  const choose = <T>(within: (block: FictionalBlock) => readonly T[], isWanted: IsWanted<T>): Found<T> =>
    of(blocks.flatMap(({ article, block }) => within(block).flatMap((it) => (isWanted(it, article) ? { it, article, block } : []))))
  const any = () => true
  return {
    /** One of a list. */
    of,
    /** Stops an edit that turns out to be impossible. */
    onlyIf: (isPossible: boolean) => void of(isPossible ? [true] : []),
    clause: (isWanted: IsWanted<Clause>) => choose(clausesIn, isWanted),
    /** A paragraph, an item of a list or a part of a block quote. */
    paragraph: () => choose((block) => (block.is === 'heading' || block.is === 'table' ? [] : block.paragraphs), any),
    /** A paragraph that is a block. */
    prose: (isWanted: IsWanted<ClauseList>) => choose((block) => (block.is === 'prose' ? block.paragraphs : []), isWanted),
    block: (isWanted: IsWanted<TextBlock> = any) => choose((block) => (block.is === 'heading' ? [] : [block]), isWanted),
    heading: () => choose((block) => (block.is === 'heading' ? [block] : []), any),
    label: () => choose((block) => markersIn([block]).map(({ label }) => label), any),
  }
}

export function edit(name: string, keeps: Keeps, weight: number, make: Edit['make']): Edit {
  return { name, keeps, weight, make }
}

/** Makes an edit on a copy of a site, the same for the same seed; undefined when there is nothing that it can be applied to. */
export function makeEdit(before: FictionalSite, { make }: Edit, seed: number): FictionalSite | undefined {
  const site = structuredClone(before)
  const writer = articleWriter(site, chanceOf(seed), { older: Object.keys(site.notes) })
  try {
    make({ site, writer, some: finderOf(site, writer) })
    tidyUp(site)
    return site
  } catch (error) {
    if (error instanceof NothingFound) return undefined
    throw error
  }
}

/** What an edit did, for people: the first line of each file that it changed. */
export function describeEdit({ name }: Edit, before: FictionalSite, after: FictionalSite): string {
  const [was, now] = [writeSite(before), writeSite(after)]
  const changes = Object.keys({ ...was, ...now }).flatMap((path) => {
    const [from, to] = [was, now].map((files) => files[path]?.split('\n') ?? []) as [string[], string[]]
    const line = from.concat(to).findIndex((_, i) => from[i] !== to[i])
    return was[path] === now[path] ? [] : `    ${path}: ${from[line] ?? 'nothing'} → ${to[line] ?? 'nothing'}`
  })
  return [name, ...changes].join('\n')
}

/** Counts passages, and takes out what leads to things that are gone: notes without a marker, relations to them, and links, whose words stay. */
function tidyUp(site: FictionalSite): void {
  const labels = passagesByLabel(site.articles.flatMap(({ blocks }) => blocks))
  const keys = [...site.articles, ...site.people, ...site.articles.flatMap(headingsOf)].map(({ key }) => key)
  const targets = new Set<number | string | undefined>([...keys, ...labels.keys()])
  site.notes = Object.fromEntries(Object.entries(site.notes).filter(([label]) => labels.has(label)))
  for (const [label, note] of Object.entries(site.notes)) {
    note.relations = note.relations.filter(({ to }) => labels.has(to))
    note.passages = Math.max(note.passages, labels.get(label)?.length ?? 0)
  }
  for (const clause of site.articles.flatMap(({ blocks }) => blocks.flatMap(clausesIn)))
    if (!targets.has(clause.link)) clause.link = undefined
}
