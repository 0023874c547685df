import type { AddressKind } from '../../model/ledger.ts'
import { type Asked, pastingRules } from './api.ts'
import type { Desk } from './desk.ts'
import { differences } from './differences.ts'
import type { Edit } from './edit.ts'
import { addressesOf } from './places.ts'

/**
 * What is wrong with the errors that the check found after an edit, one line a fault.
 *
 * Every error is one that an editor fixes by pasting. Edits that keep words and labels have none; edits that keep addresses have none about
 * addresses. Each address that was published and dies is named, and no other: a page stands for all that is in it, a passage for its note. Paragraphs'
 * ids are not the replay's to know: that none is lost without a word is seen where every published address is looked up.
 */
export function judgeMessages(errors: readonly Asked[], edit: Edit, before: Desk, after: Desk): string[] {
  const { lost, untold } = pastingRules
  const allowed = edit.keeps === 'everything' ? [] : edit.keeps === 'addresses' ? [untold] : [untold, lost]
  const unasked = errors.filter(({ rule, paste }) => !allowed.some((one) => one === rule) || !paste)
  const named = new Set(errors.filter(({ rule }) => rule === lost).flatMap(({ what }) => addressIn(what) ?? []))
  const along = new Set(errors.filter(({ rule }) => rule === lost).flatMap(({ what }) => addressesAlong(what)))
  const there = addressesOf(after.site)
  const dying = [...differences(before.site, after.site).dying].filter(([address]) => before.published.has(address))
  const silent = dying.filter(([address, kind]) => !replaces(address, kind).some((one) => named.has(one)) && !along.has(address))
  return [
    ...unasked.map(
      ({ rule, what, paste }) => `An edit that keeps ${edit.keeps} meets ${rule}${paste ? '' : ' with nothing to paste'}: ${what}`,
    ),
    ...silent.map(([address]) => `${address} dies, and the check does not name it.`),
    ...[...named].filter((address) => there.has(address)).map((address) => `${address} is said to die and is there.`),
    ...[...named]
      .filter((address) => !before.published.has(address) && !/#p-[a-z]{6}$/.test(address))
      .map((address) => `${address} is said to die and was never published.`),
  ]
}

/** The address that a message is about: the first that it names. */
function addressIn(what: string): string | undefined {
  return /(?:articles|people|sources|topics)\/[^\s`/]+\/(?:#[^\s`,;”]+)?/.exec(what)?.[0]
}

/** The addresses that a message says would go along with the one that it is about. */
function addressesAlong(what: string): string[] {
  const page = addressIn(what)?.replace(/#.*/, '') ?? ''
  const line = what.split('\n').find((one) => one.startsWith('This would also lose')) ?? ''
  return [...line.matchAll(/`(#[^`]+)`/g)].map(([, id]) => page + id)
}

/** The addresses of which one has to be named when an address dies. */
function replaces(address: string, kind: AddressKind): string[] {
  const page = address.replace(/#.*/, '')
  return [address, page, ...(kind === 'note' ? [address.replace(/\.note$/, '')] : [])]
}
