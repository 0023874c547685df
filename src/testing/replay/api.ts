import type { Message } from '../../model/message.ts'
import type { Listed } from './judge-list.ts'

/** What the replay asks of a site; whoever starts a replay says how it is answered, so that this room knows neither checks nor ledger. */
export interface OpenedSite {
  /** What the check says. */
  messages: readonly Asked[]
  /** The text of the new `ledger.json`. */
  release(): string
  /** The ids that each page has as built, by the page's path: places, and old ids that lead elsewhere or are gone. */
  heldIds(): ReadonlyMap<string, ReadonlySet<string>>
  /** The list of changes, as its page shows it. */
  listOfChanges(): Listed[]
}

/** A message of the check, with the text that fixes it when there is one to paste. */
export type Asked = Pick<Message, 'path' | 'severity' | 'what' | 'fix'> & { rule: string; paste?: Paste | undefined }

/** Text to append: to the end of `content/moved.yaml`, or to the `changes` of an article's front matter. */
export interface Paste {
  file: string
  text: string
}

/** Opens content files, by path below `content/`, as they are on a day. */
export type OpenSite = (files: Record<string, string>, now: Date) => OpenedSite

/** The rules whose messages an editor fixes by pasting what they say. */
export const pastingRules = { lost: 'address-lost', untold: 'changes-missing' } as const
