import { parseAddress } from '../../model/ids.ts'
import type { OpenedSite, OpenSite } from './api.ts'
import { type Author, authorOf } from './author.ts'
import { beginSite } from './begin-site.ts'
import { type Desk, filesOf, ledgerOf, newDesk, pasted, releasedDesk } from './desk.ts'
import { changesIn, judgeChanges } from './judge-changes.ts'
import { entriesOf, judgeLedger } from './judge-ledger.ts'
import { judgeList } from './judge-list.ts'
import { judgeMessages } from './judge-messages.ts'
import { someEdit } from './some-edit.ts'

export interface ReplayOptions {
  seed: number
  /** How many edits are made. */
  edits: number
  open: OpenSite
  /** Whether every edit is released, or now and then two or three together. */
  releases?: 'each' | 'some'
  /** Called after every release with its files, and whether it was the last: to build the site and read it. Gives what is wrong, one line a fault. */
  onRelease?: (files: Record<string, string>, isLast: boolean) => Promise<string[]>
}

/** What a replay came to. */
export interface Replayed {
  edits: number
  /** After how many of them the check asked for something to be pasted. */
  asked: number
  releases: number
  /** How many addresses were published in all. */
  addresses: number
  /** How many changes were told in all. */
  changes: number
}

/**
 * Makes edits by chance on a fictional site, with releases between, as an editor would who pastes what the check writes out and nothing else. Every
 * edit and every release is judged by what the replay knows by itself. Throws with the seed, the edits so far, and all faults of the step
 * that failed.
 */
export async function replay({ seed, edits, open, onRelease, releases: pace = 'some' }: ReplayOptions): Promise<Replayed> {
  const author = authorOf(seed)
  const story: string[] = []
  let asked = 0
  let releases = 0
  let desk = newDesk(beginSite(author))
  const fail = (faults: readonly string[]) => {
    if (faults.length) throw new Error([`A replay with the seed ${seed} fails.`, ...story, '', ...faults].join('\n'))
  }
  /** Whatever is thrown belongs to the story. */
  const attempt = <T>(what: () => T): T => {
    try {
      return what()
    } catch (error) {
      fail([error instanceof Error ? (error.stack ?? error.message) : String(error)])
      throw error
    }
  }

  async function release(isLast: boolean) {
    story.push(`${releases + 1}. release`)
    const { released, ...earlier } = desk
    const ledgerText = attempt(() => open(filesOf(desk), desk.now).release())
    desk = releasedDesk(desk, ledgerText)
    releases += 1
    const [was, now] = [ledgerOf({ ...earlier, released }), ledgerOf(desk)]
    const opened = attempt(() => open(filesOf(desk), desk.now))
    fail([
      ...judgeLedger(was, now, desk.site),
      ...(attempt(() => opened.release()) === ledgerText ? [] : ['Another release, of the same content, changes the ledger.']),
      ...(released ? judgeChanges(was, now, released, desk.site) : []),
      ...attempt(() => faultsOfSite(opened, desk)),
      ...attempt(() => judgeList(opened.listOfChanges(), now)),
      ...((await onRelease?.(filesOf(desk), isLast)) ?? []),
    ])
  }

  async function edit() {
    const edited = attempt(() => someEdit(desk.site, author))
    story.push(`${edited.edit.name}: ${edited.what}`)
    const next: Desk = { ...desk, site: edited.site }
    const opened = attempt(() => open(filesOf(next), next.now))
    const errors = opened.messages.filter(({ severity }) => severity === 'error')
    if (errors.length) {
      asked += 1
      story.push(...errors.map(({ what }) => `    asked: ${what.split('\n')[0]}`))
      fail(judgeMessages(errors, edited.edit, desk, next))
      desk = attempt(() => pasted(next, errors))
      fail(attempt(() => faultsOfSite(open(filesOf(desk), desk.now), desk)))
    } else {
      fail(judgeMessages([], edited.edit, desk, next))
      desk = next
      fail(attempt(() => faultsOfSite(opened, desk)))
    }
  }

  await release(edits === 0)
  for (let made = 1; made <= edits; made++) {
    await edit()
    if (made === edits || pace === 'each' || isTimeToRelease(author)) await release(made === edits)
  }
  const ledger = ledgerOf(desk)
  return { edits, asked, releases, addresses: entriesOf(ledger).size, changes: changesIn(ledger).length }
}

/** Now and then two or three edits are released together. */
function isTimeToRelease({ chance }: Author): boolean {
  return !chance.oneIn(3)
}

/** What is wrong with a site whose editor has pasted everything: errors that are left, and published addresses that lead nowhere. */
function faultsOfSite(opened: OpenedSite, desk: Desk): string[] {
  const errors = opened.messages.filter(({ severity }) => severity === 'error')
  if (errors.length) return errors.map(({ path, rule, what }) => `Still wrong: ${path} ${rule}: ${what}`)
  const held = opened.heldIds()
  return [...entriesOf(ledgerOf(desk)).keys(), ...desk.published].flatMap((address) => {
    const { page, id } = parseAddress(address)
    const ids = held.get(page)
    if (!ids) return `${address} was published, and there is no such page.`
    return id === '' || ids.has(id) ? [] : `${address} was published, and the page has no such place.`
  })
}
