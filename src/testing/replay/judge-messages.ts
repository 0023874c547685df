import { parseAddress } from '../../model/ids.ts'
import type { AddressKind } from '../../model/ledger.ts'
import type { Message } from '../../model/message.ts'
import { addressesOf, differences } from './differences.ts'
import type { Edit } from './edit.ts'
import type { WorkingCopy } from './working-copy.ts'

/** The rules whose messages contain the text that fixes them. */
const [lost, undocumented] = ['address-lost', 'changes-missing'] as const

/**
 * What is wrong with the errors that the check found after an edit, one line per fault.
 *
 * Every error is one that an editor fixes by pasting. Edits that keep words and labels have none; edits that keep addresses have none about
 * addresses. Each published address that is lost is named, and no other: a page covers all that is in it, a passage its note. Paragraphs’ ids
 * are not known to the replay: whether one is lost silently is seen where every published address is looked up.
 */
export function judgeMessages(errors: readonly Message[], { keeps }: Edit, before: WorkingCopy, after: WorkingCopy): string[] {
  const allowed: readonly string[] = keeps === 'everything' ? [] : keeps === 'addresses' ? [undocumented] : [undocumented, lost]
  const unexpected = errors.filter(({ rule, paste }) => !allowed.includes(rule) || !paste)
  const about = errors.filter(({ rule }) => rule === lost)
  const named = new Set(about.flatMap(({ what }) => addressIn(what) ?? []))
  const along = new Set(about.flatMap(({ what }) => addressesAlong(what)))
  const current = addressesOf(after.site)
  const published = [...differences(before.site, after.site).lost].filter(([address]) => before.published.has(address))
  const silent = published.filter(([address, kind]) => !covering(address, kind).some((one) => named.has(one)) && !along.has(address))
  return [
    ...unexpected.map(
      ({ rule, what, paste }) => `An edit that keeps ${keeps} meets ${rule}${paste ? '' : ' with nothing to paste'}: ${what}`,
    ),
    ...silent.map(([address]) => `${address} is lost, and the check does not name it.`),
    ...[...named].filter((address) => current.has(address)).map((address) => `${address} is reported as lost and is there.`),
    ...[...named]
      .filter((address) => !before.published.has(address) && !/#p-[a-z]{6}$/.test(address))
      .map((address) => `${address} is reported as lost and was never published.`),
  ]
}

/** The address that a message is about: the first that it names. */
function addressIn(what: string): string | undefined {
  return /(?:articles|people|sources|topics)\/[^\s`/]+\/(?:#[^\s`,;”]+)?/.exec(what)?.[0]
}

/** The addresses that a message says would be lost together with the one that it is about. */
function addressesAlong(what: string): string[] {
  const { page } = parseAddress(addressIn(what) ?? '')
  const line = what.split('\n').find((one) => one.startsWith('This would also lose')) ?? ''
  return [...line.matchAll(/`(#[^`]+)`/g)].map(([, id]) => page + id)
}

/** The addresses one of which must be named when an address is lost. */
function covering(address: string, kind: AddressKind): string[] {
  return [address, parseAddress(address).page, ...(kind === 'note' ? [address.replace(/\.note$/, '')] : [])]
}
