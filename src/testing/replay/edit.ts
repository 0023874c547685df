import { type ArticleWriter, articleWriter } from '../fiction/article-writer.ts'
import { chanceOf } from '../fiction/chance.ts'
import {
  type Clause,
  type ClauseList,
  clausesIn,
  type FictionalArticle,
  type FictionalBlock,
  type FictionalSite,
  headingsOf,
  markersIn,
  type TextBlock,
} from '../fiction/site.ts'

/**
 * What an edit leaves as it was. `everything`: all words, labels and addresses, so that the check may report nothing. `addresses`: words changed or were
 * added, so that the check may ask for an entry about the change and for nothing else. `nothing`: addresses may be lost.
 */
export type Keeps = 'everything' | 'addresses' | 'nothing'

/** One thing that editors do to a site. */
export interface Edit {
  name: string
  keeps: Keeps
  /** How often it comes, compared with the others. */
  weight: number
  /** Changes the site; says where, or undefined when it cannot be done there. */
  make(tools: EditTools): string | undefined
}

/** A copy of the site to change, and what an edit needs to choose and write. */
export type EditTools = { site: FictionalSite; writer: ArticleWriter; some: ReturnType<typeof finderOf> }

/** Something in a site, with the article and the block that it is in. */
type Found<T> = { it: T; article: FictionalArticle; block: FictionalBlock }

/** There is nothing that an edit could be done to. */
class NothingFound extends Error {}

/** Chooses by chance: each gives one of those that are as wanted; throws `NothingFound` when there is none. */
function finderOf({ articles }: FictionalSite, { chance }: ArticleWriter) {
  const blocks = articles.flatMap((article) => article.blocks.map((block) => ({ article, block })))
  const of = <T>(list: readonly T[]): T => {
    if (!list.length) throw new NothingFound()
    return list[chance.below(list.length)] as T
  }
  const choose = <T>(within: (block: FictionalBlock) => readonly T[], isWanted: (it: T) => boolean): Found<T> =>
    of(blocks.flatMap(({ article, block }) => within(block).flatMap((it) => (isWanted(it) ? { it, article, block } : []))))
  const any = () => true
  return {
    /** One of a list. */
    of,
    clause: (isWanted: (clause: Clause) => boolean) => choose(clausesIn, isWanted),
    /** A paragraph, an item of a list or a part of a block quote. */
    paragraph: () => choose((block) => (block.is === 'heading' || block.is === 'table' ? [] : block.paragraphs), any),
    /** A paragraph that is a block. */
    prose: (isWanted: (paragraph: ClauseList) => boolean) => choose((block) => (block.is === 'prose' ? block.paragraphs : []), isWanted),
    block: (isWanted: (block: TextBlock) => boolean = any) => choose((block) => (block.is === 'heading' ? [] : [block]), isWanted),
    heading: () => choose((block) => (block.is === 'heading' ? [block] : []), any),
    label: () => choose((block) => markersIn([block]).map(({ label }) => label), any),
  }
}

export function edit(name: string, keeps: Keeps, weight: number, make: Edit['make']): Edit {
  return { name, keeps, weight, make }
}

/** An edit that was made, and what it was done to. */
export type Edited = { what: string; site: FictionalSite }

/** Makes an edit on a copy of a site, the same for the same seed; undefined when there is nothing that it could be done to. */
export function makeEdit(before: FictionalSite, { make }: Edit, seed: number): Edited | undefined {
  const site = structuredClone(before)
  const writer = articleWriter(site, chanceOf(seed), { older: Object.keys(site.notes) })
  try {
    const what = make({ site, writer, some: finderOf(site, writer) })
    if (what === undefined) return undefined
    tidyUp(site)
    return { what, site }
  } catch (error) {
    if (error instanceof NothingFound) return undefined
    throw error
  }
}

/** Counts passages, and takes out what leads to things that are gone: notes without a marker, relations to them, and links, whose words stay. */
function tidyUp(site: FictionalSite): void {
  const labels = Map.groupBy(
    site.articles.flatMap(({ blocks }) => markersIn(blocks)),
    ({ label }) => label,
  )
  const keys = new Set([...site.articles, ...site.people, ...site.articles.flatMap(headingsOf)].map(({ key }) => key))
  site.notes = Object.fromEntries(Object.entries(site.notes).filter(([label]) => labels.has(label)))
  for (const [label, note] of Object.entries(site.notes)) {
    note.relations = note.relations.filter(({ to }) => labels.has(to))
    note.passages = Math.max(note.passages, labels.get(label)?.length ?? 0)
  }
  for (const clause of site.articles.flatMap(({ blocks }) => blocks.flatMap(clausesIn)))
    if (clause.link && !(clause.link.to === 'label' ? labels.has(clause.link.label) : keys.has(clause.link.key))) clause.link = undefined
}
