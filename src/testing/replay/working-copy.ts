import type { Ledger } from '../../model/ledger.ts'
import type { Message } from '../../model/message.ts'
import type { FictionalSite } from '../fiction/site.ts'
import { writeSite } from '../fiction/write-site.ts'
import { addressesOf } from './differences.ts'
import type { ListedChange } from './judge-list.ts'

/** What a replay asks of a site. Its caller provides the answers, so that this room depends neither on checks nor on the ledger. */
export interface OpenedSite {
  messages: readonly Message[]
  /** What a release writes: the text of `ledger.json`, and the ledger as it is read from there. */
  release(): { text: string; ledger: Ledger }
  /** The ids that each page has as built, by the page’s path: current ones, and former ones that lead elsewhere or are gone. */
  idsByPage(): ReadonlyMap<string, ReadonlySet<string>>
  /** The list of changes, as its page shows it. */
  listOfChanges(): ListedChange[]
}

/** Opens content files, by path below `content/`, as they are on a day. */
export type OpenSite = (files: Record<string, string>, now: Date) => OpenedSite

/** What an editor has between two edits. */
export interface WorkingCopy {
  site: FictionalSite
  /** The text of `moved.yaml`, as it was pasted. */
  moved: string
  /** The last release, and the site as it was then; none before the first. */
  release?: { text: string; ledger: Ledger; site: FictionalSite }
  /** Every address that was ever released, but for paragraphs’, as the replay knows by itself. */
  published: ReadonlySet<string>
  now: Date
}

/** A site before its first release. */
export function newWorkingCopy(site: FictionalSite): WorkingCopy {
  return { site, moved: '', published: new Set(), now: new Date('2026-03-01T09:00:00Z') }
}

/** All files of the content folder. */
export function contentFiles({ site, moved, release }: WorkingCopy): Record<string, string> {
  return { ...writeSite(site), ...(moved ? { 'moved.yaml': moved } : {}), ...(release ? { 'ledger.json': release.text } : {}) }
}

/** The working copy after the texts of messages are pasted, each once. Throws when it is for a file that does not exist. */
export function pasteFixes(copy: WorkingCopy, messages: readonly Message[]): WorkingCopy {
  const texts = new Map(messages.flatMap(({ paste }) => (paste ? [[`${paste.file} ${paste.text}`, paste]] : [])))
  const site = structuredClone(copy.site)
  let { moved } = copy
  for (const { file, text } of texts.values()) {
    const article = site.articles.find(({ slug }) => file === `content/articles/${slug}.md`)
    if (file === 'content/moved.yaml') moved += `${text.trimEnd()}\n`
    else if (article) article.changes.push(text)
    else throw new Error(`The text to paste is for \`${file}\`, which does not exist.`)
  }
  return { ...copy, site, moved }
}

/** The working copy a day after a release. */
export function afterRelease(copy: WorkingCopy, release: { text: string; ledger: Ledger }): WorkingCopy {
  const { site, now } = copy
  const published = new Set([...copy.published, ...addressesOf(site).keys()])
  return { ...copy, release: { ...release, site }, published, now: new Date(now.getTime() + 86_400_000) }
}
