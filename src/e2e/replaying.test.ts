import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { archiveOf } from '../archive/archive.ts'
import { publishedItems } from '../archive/published-items.ts'
import { releaseContent } from '../archive/release-content.ts'
import { siteHistoryOf } from '../archive/site-history.ts'
import { checkContent } from '../checks/check-content.ts'
import { formatLedger, readLedger } from '../ledger/ledger-file.ts'
import type { Ledger, LedgerPage, ReleasedChange } from '../model/ledger.ts'
import type { PageHistory, SiteHistory } from '../model/page-history.ts'
import { contentInMemory } from '../testing/content-in-memory.ts'
import { quickReader } from '../testing/read-quickly.ts'
import type { OpenedSite, OpenSite } from '../testing/replay/api.ts'
import { faultsInChanges } from '../testing/replay/built-changes.ts'
import { faultsInBuilt } from '../testing/replay/built-places.ts'
import type { Listed } from '../testing/replay/judge-list.ts'
import { replay } from '../testing/replay/replay.ts'
import { type SmallSite, smallSite } from '../testing/small-site.ts'
import { type SiteChange, siteChanges } from '../views/site-changes.ts'

/**
 * By hand a replay can be longer, begin elsewhere, and build the site more often: `REPLAY_EDITS=200 REPLAY_SEED=77 REPLAY_BUILDS=each`. `each` makes and
 * builds a release after every edit, `end` one at the end of each seed's edits, `none` none.
 */
const { REPLAY_SEED, REPLAY_EDITS, REPLAY_BUILDS = 'end' } = process.env
const seeds = REPLAY_SEED ? [Number(REPLAY_SEED)] : [1, 2, 3, 4]
const editsPerSeed = Number(REPLAY_EDITS ?? 80)

/** The site as its check, its releases and its pages see it. */
function opener(): OpenSite {
  const read = quickReader()
  return (files, now) => {
    const content = read(contentInMemory(files), { now })
    return {
      messages: checkContent(content).messages,
      release: () => releaseContent(content).text,
      heldIds: () => heldIds(siteHistoryOf(content)),
      listOfChanges: () => listOf(siteChanges(archiveOf(publishedItems(content, { drafts: false })))),
    }
  }
}

/** The ids that each page has: places, and old ids that lead on or are gone. */
function heldIds({ pages, formerPages }: SiteHistory): Map<string, Set<string>> {
  const left = (departed: PageHistory['formerAddresses']) => departed.map(({ id }) => id)
  return new Map([
    ...Object.values(pages).map(
      ({ path, versions, aliases, formerAddresses }) =>
        [path, new Set([...Object.keys(versions), ...Object.values(aliases).flat(), ...left(formerAddresses)])] as const,
    ),
    ...formerPages.map(({ path, formerAddresses }) => [path, new Set(left(formerAddresses))] as const),
  ])
}

/** The list of changes, with the places that each entry tells of. */
function listOf(changes: readonly SiteChange[]): Listed[] {
  return changes.map((entry) => ({
    address: entry.path,
    places: entry.is === 'change' ? entry.change.changed.flatMap(({ named }) => named.path ?? []) : [],
  }))
}

/** What could be wrong with a ledger, and what a replay says of it; each spoils one answer of a site that is as it should be. */
const spoilt: Record<string, { spoil: (site: OpenedSite) => Partial<OpenedSite>; told: RegExp }> = {
  'drops a label without a word': {
    spoil: ({ messages }) => ({ messages: messages.filter(({ rule }) => rule !== 'address-lost') }),
    told: /dies, and the check does not name it/,
  },
  'names what does not die': {
    spoil: ({ messages }) => ({
      messages: messages.map((one) => (one.rule === 'address-lost' ? { ...one, what: 'The address `people/nobody/` dies.' } : one)),
    }),
    told: /is said to die and was never published/,
  },
  'asks for no word about changes': {
    spoil: ({ messages }) => ({ messages: messages.filter(({ rule }) => rule !== 'changes-missing') }),
    told: /is not told to have changed/,
  },
  'loses places': {
    spoil: ({ heldIds }) => ({
      heldIds: () => new Map([...heldIds()].map(([path, ids]) => [path, new Set([...ids].filter((id) => /^[a-z]+-.*\d/.test(id)))])),
    }),
    told: /was published, and the page has no such place/,
  },
  'forgets addresses': {
    spoil: (site) =>
      released(site, (page) => ({ ...page, parts: Object.fromEntries(Object.entries(page.parts).filter(([, { outcome }]) => !outcome)) })),
    told: /has vanished from the ledger/,
  },
  'tells a change twice': {
    spoil: (site) => released(site, (page) => ({ ...page, changes: (page.changes ?? []).flatMap((change) => [change, change]) })),
    told: /is told twice/,
  },
  'tells too much': {
    spoil: (site) =>
      released(site, (page) => ({ ...page, changes: (page.changes ?? []).map((change) => ({ ...change, of: everything(page) })) })),
    told: /is told to have changed, and has not/,
  },
}

/** A site whose releases write other pages. */
function released({ release }: OpenedSite, other: (page: LedgerPage) => LedgerPage): Pick<OpenedSite, 'release'> {
  return {
    release() {
      const { pages } = readLedger(release()) as Ledger
      return formatLedger({ pages: Object.fromEntries(Object.entries(pages).map(([path, page]) => [path, other(page)])) })
    },
  }
}

/** Every paragraph and note of a page, as if it had changed. */
function everything({ parts }: LedgerPage): ReleasedChange['of'] {
  const own = Object.entries(parts).filter(([, { is, outcome }]) => !outcome && (is === 'paragraph' || is === 'note'))
  return Object.fromEntries(own.map(([id, { versions }]): [string, [string, string]] => [id, ['', versions.at(-1)?.v ?? '']]))
}

test.each(Object.entries(spoilt))('a replay notices a ledger that %s', async (_, { spoil, told }) => {
  const open = opener()
  const openSpoilt: OpenSite = (files, now) => {
    const whole = open(files, now)
    return { ...whole, ...spoil(whole) }
  }
  await expect(replay({ seed: 2, edits: 60, open: openSpoilt })).rejects.toThrow(told)
})

let site: SmallSite | undefined
afterAll(() => site?.remove())

/** Builds the content as a site and looks up every address that was ever published. */
async function build(files: Record<string, string>): Promise<string[]> {
  site ??= smallSite({})
  rmSync(join(site.root, 'content'), { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) site.write(`content/${path}`, text)
  const { code, output } = await site.run('build')
  if (code !== 0) return [`The build fails: ${output}`]
  const ledger = readLedger(files['ledger.json'] ?? '') as Ledger
  const dist = join(site.root, 'dist')
  return [...faultsInBuilt(dist, ledger), ...faultsInChanges(dist, ledger)]
}

describe.each(seeds)('with seed %i', (seed) => {
  test(
    `over ${editsPerSeed} edits every address that was ever published leads somewhere, and every change is told once`,
    async () => {
      const told = await replay({
        seed,
        edits: editsPerSeed,
        open: opener(),
        releases: REPLAY_BUILDS === 'each' ? 'each' : 'some',
        onRelease: async (files, isLast) => (REPLAY_BUILDS === 'each' || (REPLAY_BUILDS === 'end' && isLast) ? build(files) : []),
      })
      expect(told.edits).toBe(editsPerSeed)
      // A replay in which nothing is at stake proves nothing.
      expect(told.asked).toBeGreaterThan(editsPerSeed / 4)
      expect(told.addresses).toBeGreaterThan(100)
    },
    editsPerSeed * (REPLAY_BUILDS === 'each' ? 60_000 : 5_000),
  )
})
