import type { Ledger } from '../../model/ledger.ts'
import type { Asked } from './api.ts'
import { addressesOf } from './places.ts'
import type { ReplaySite } from './replay-site.ts'
import { writeFiles } from './write-files.ts'

/** What lies on an editor's desk between two edits. */
export interface Desk {
  site: ReplaySite
  /** The text of `moved.yaml`, as it was pasted. */
  moved: string
  /** The text of the last release's `ledger.json`; none before the first. */
  ledgerText: string | undefined
  /** The site as it was last released. */
  released: ReplaySite | undefined
  /** Every address that was ever released, but for paragraphs', as the replay knows by itself. */
  published: ReadonlySet<string>
  now: Date
}

/** A site before its first release. */
export function newDesk(site: ReplaySite): Desk {
  return { site, moved: '', ledgerText: undefined, released: undefined, published: new Set(), now: new Date('2026-03-01T09:00:00Z') }
}

/** All files of the content folder. */
export function filesOf({ site, moved, ledgerText }: Desk): Record<string, string> {
  return {
    ...writeFiles(site),
    ...(moved ? { 'moved.yaml': moved } : {}),
    ...(ledgerText === undefined ? {} : { 'ledger.json': ledgerText }),
  }
}

/** The desk after what messages wrote out is pasted, each text once; throws when it goes into a file that is not there. */
export function pasted(desk: Desk, messages: readonly Asked[]): Desk {
  const texts = new Map(messages.flatMap(({ paste }) => (paste ? [[`${paste.file} ${paste.text}`, paste]] : [])))
  const site = structuredClone(desk.site)
  let { moved } = desk
  for (const { file, text } of texts.values()) {
    const article = site.articles.find(({ slug }) => file === `content/articles/${slug}.md`)
    if (file === 'content/moved.yaml') moved += `${text.trimEnd()}\n`
    else if (article) article.changes.push(text)
    else throw new Error(`The text to paste is for \`${file}\`, which is not there.`)
  }
  return { ...desk, site, moved }
}

/** The desk a day after a release. */
export function releasedDesk(desk: Desk, ledgerText: string): Desk {
  return {
    ...desk,
    ledgerText,
    released: desk.site,
    published: new Set([...desk.published, ...addressesOf(desk.site).keys()]),
    now: new Date(desk.now.getTime() + 86_400_000),
  }
}

/** The ledger of the last release; its file calls outcomes `fate`. */
export function ledgerOf({ ledgerText }: Desk): Ledger {
  return JSON.parse(ledgerText ?? '{"pages":{}}', (_, value) => (value?.fate ? { ...value, outcome: value.fate } : value)) as Ledger
}
