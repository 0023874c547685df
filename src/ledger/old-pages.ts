import { joinAddress, type LedgerPage, splitAddress } from '../model/ledger.ts'
import type { Named } from '../model/named.ts'
import type { OldPage } from '../model/page-history.ts'
import { fileId, pathOf } from '../model/permalink.ts'
import type { ChangeOwner } from './change-owners.ts'
import { changesOfPage } from './changes-of-page.ts'
import { follow } from './follow.ts'
import { departedAmong, namedAddress, releasedOn } from './former-addresses.ts'
import { nameOfAddress } from './name-address.ts'
import type { NextLedger } from './next-ledger.ts'

/** Every page that was published and is not there any more: articles, people, sources, topics, and the pages of annotations by themselves. */
export function oldPages(next: NextLedger, tells: ChangeOwner): OldPage[] {
  return Object.entries(next.ledger.pages).flatMap(([path, entry]) => {
    const isThere = next.pages.has(path)
    return [...(isThere ? [] : [oldPage(path, entry, next, tells)]), ...(entry.is === 'article' ? oldPassagePages(path, entry, next) : [])]
  })
}

function oldPage(path: string, entry: LedgerPage, next: NextLedger, tells: ChangeOwner): OldPage {
  const { now, fate, at } = follow(next, path)
  const changes = changesOfPage(path, entry, tells)
  return {
    path,
    ...(at === path ? {} : { at }),
    title: nameOfAddress(entry.is, '', entry.versions.at(-1)?.words ?? ''),
    on: fate && 'gone' in fate ? fate.gone : (releasedOn(entry) ?? ''),
    now: now.map((to) => namedAddress(to, path, next)),
    why: fate?.why,
    departed: departedAmong(path, Object.entries(entry.parts), next),
    // What names no place is told by whoever took the page's place.
    changes: changes.filter(({ changed, passages }) => now.length === 0 || changed.length > 0 || passages.length > 0),
  }
}

/** The pages of annotations whose labels lead elsewhere or are gone. */
function oldPassagePages(path: string, { is, parts, versions }: LedgerPage, next: NextLedger): OldPage[] {
  const article = nameOfAddress(is, '', versions.at(-1)?.words ?? '')
  const stood = next.pages.get(path)
  return Object.entries(parts).flatMap(([id, entry]) => {
    if (entry.is !== 'passage' || id.includes('.') || stood?.parts.some((part) => part.id === id)) return []
    const { now, fate } = follow(next, joinAddress(path, id))
    return {
      path: `${path}${id}/`,
      title: `${nameOfAddress('passage', id, entry.versions.at(-1)?.words ?? '')}, in ${article}`,
      on: fate && 'gone' in fate ? fate.gone : (releasedOn(entry) ?? ''),
      now: now.map((to) => onOwnPage(namedAddress(to, '', next), next)),
      why: fate?.why,
      departed: [],
      changes: [],
    }
  })
}

/** A passage's page by itself instead of its place in the article. */
function onOwnPage(named: Named, { pages }: NextLedger): Named {
  const { page, id } = splitAddress(named.path ?? '')
  const part = pages.get(page)?.parts.find((one) => one.id === id)
  return part?.is === 'passage' && !id.includes('.') ? { ...named, path: pathOf.passagePage(fileId(page.replace(/\/$/, '')), id) } : named
}
