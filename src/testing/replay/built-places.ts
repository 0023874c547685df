import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatAddress, parseAddress } from '../../model/ids.ts'
import type { Ledger, LedgerEntry, Outcome } from '../../model/ledger.ts'
import { judgeList, type ListedChange } from './judge-list.ts'
import { latestWords } from './judge-release.ts'
import { elementAt, itemAround, lettersIn, pageLinks } from './read-page.ts'

/**
 * Looks up every address of a ledger in a built site as a browser without scripts would: what does not lead to its words, to its new place or
 * to the date and the reason of its removal, one line per fault.
 *
 * @param folder the site as it is served, at the root of its host
 */
export function faultsInBuilt(folder: string, ledger: Ledger): string[] {
  const open = pagesIn(folder)
  return Object.entries(ledger.pages).flatMap(([path, page]) => {
    const html = open(path)
    if (html === undefined) return `${path} has no page.`
    const heading = /<h1\b/.test(html) ? [] : [`${path} has no heading.`]
    const own = page.outcome ? outcomeFaults(path, page.outcome, mainOf(html)) : []
    const parts = Object.keys(page.parts).flatMap((id) => {
      const part = entryOf(formatAddress(path, id))
      if (!part) return []
      const hasPage = part.is === 'passage' && !id.includes('.')
      return [...partFaults(formatAddress(path, id), part, html), ...(hasPage ? passagePageFaults(`${path}${id}/`, part) : [])]
    })
    return [...heading, ...own, ...parts]
  })

  function partFaults(address: string, part: LedgerEntry, html: string): string[] {
    const at = elementAt(html, parseAddress(address).id)
    if (at === undefined) return [`${address} has no place in its page.`]
    if (!part.outcome) return leadsTo(html, at, part) ? [] : [`${address} does not lead to its words: “${latestWords(part)}”`]
    // A former id may be at the very words that it leads to now.
    const [target, ...others] = placesOf(part.outcome, parseAddress(address).page)
    if (target && !others.length && leadsTo(html, at, target)) return []
    return outcomeFaults(address, part.outcome, itemAround(html, at))
  }

  /** An annotation’s own page has its words, or leads on. */
  function passagePageFaults(path: string, part: LedgerEntry): string[] {
    const html = open(path)
    if (html === undefined) return [`${path} has no page.`]
    if (part.outcome) return outcomeFaults(path, part.outcome, mainOf(html))
    return lettersIn(html).includes(lettersIn(latestWords(part)).slice(0, 40))
      ? []
      : [`${path} does not have its words: “${latestWords(part)}”`]
  }

  /** An address that moved has a link to each of its places, which exists; one that is gone has the date and the reason. */
  function outcomeFaults(address: string, outcome: Outcome, html: string): string[] {
    if ('gone' in outcome) {
      const isDated = html.includes(`datetime="${outcome.gone}`)
      return isDated && lettersIn(html).includes(lettersIn(outcome.why)) ? [] : [`${address} is gone, and does not say when and why.`]
    }
    const links = pageLinks(html)
    const there = links.filter((link) => {
      const { page, id } = parseAddress(link)
      const target = open(page)
      return target !== undefined && (id === '' || elementAt(target, id) !== undefined)
    })
    return outcome.now.flatMap((to) => {
      const chain = [to, ...ends(to)]
      // A link may lead to an annotation’s own page as well as to its article.
      const wanted = chain.flatMap((one) => [one, one.replace('#', '').replace(/[^/]$/, '$&/')])
      return there.some((link) => wanted.includes(link)) || chain.some((one) => isGone(one, html))
        ? []
        : [`${address} does not lead to ${to}.`]
    })
  }

  function isGone(address: string, html: string): boolean {
    const outcome = entryOf(address)?.outcome
    return outcome !== undefined && 'gone' in outcome && html.includes(`datetime="${outcome.gone}`)
  }

  /** An entry with its outcome; one without an outcome of its own has that of its page, and moved with it. */
  function entryOf(address: string): LedgerEntry | undefined {
    const { page, id } = parseAddress(address)
    const found = ledger.pages[page]
    const part = id === '' ? found : found?.parts[id]
    if (!found?.outcome || !part || part.outcome) return part
    if ('gone' in found.outcome) return { ...part, outcome: found.outcome }
    const now = found.outcome.now.map((to) => (ledger.pages[to]?.parts[id] ? formatAddress(to, id) : to))
    return { ...part, outcome: { ...found.outcome, now } }
  }

  /** Where an address finally leads, over any number of moves; without itself. */
  function ends(address: string, seen: readonly string[] = []): string[] {
    const outcome = entryOf(address)?.outcome
    if (!outcome || 'gone' in outcome || seen.includes(address)) return []
    return outcome.now.flatMap((to) => [to, ...ends(to, [...seen, address])])
  }

  /** The current places of a page that an outcome finally leads to. */
  function placesOf(outcome: Outcome, from: string): LedgerEntry[] {
    const chain = 'gone' in outcome ? [] : outcome.now.flatMap((to) => [to, ...ends(to)])
    return chain
      .filter((address) => parseAddress(address).page === from)
      .flatMap((address) => entryOf(address) ?? [])
      .filter((one) => !one.outcome)
  }
}

/** Whether the words of an entry begin where an element does, or shortly after it: marks and signs may be between. */
function leadsTo(html: string, at: number, entry: LedgerEntry): boolean {
  // Pages show a note’s fields in other words than the ledger’s.
  const lines = latestWords(entry).split('\n')
  const first = entry.is === 'note' ? lines.find((line) => !/^[A-Z][a-z ]+: /.test(line)) : lines[0]
  const begin = lettersIn(first ?? '').slice(0, 24)
  return lettersIn(html.slice(at, at + 20_000))
    .slice(0, entry.is === 'note' ? 3000 : 600)
    .includes(begin)
}

function mainOf(html: string): string {
  return /<main\b.*<\/main>/s.exec(html)?.[0] ?? html
}

/** The pages of a folder by their path; each is read once. */
function pagesIn(folder: string): (path: string) => string | undefined {
  const cache = new Map<string, string | undefined>()
  return (path) => {
    const file = join(folder, path, 'index.html')
    if (!cache.has(path)) cache.set(path, existsSync(file) ? readFileSync(file, 'utf8') : undefined)
    return cache.get(path)
  }
}

/**
 * What is wrong with the list of changes of a built site, one line per fault.
 *
 * @param folder the site as it is served, at the root of its host
 */
export function faultsInBuiltChanges(folder: string, ledger: Ledger): string[] {
  const html = readFileSync(join(folder, 'changes/index.html'), 'utf8')
  const items = html.split('<p class="item-title">').slice(1).map(pageLinks)
  const list = items.map(([address = '', ...places]): ListedChange => ({ address, places }))
  return judgeList(list, ledger)
}
