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
import { contentInMemory, quickReader } from '../testing/content-in-memory.ts'
import { faultsInBuilt, faultsInBuiltChanges } from '../testing/replay/built-places.ts'
import type { ListedChange } from '../testing/replay/judge-list.ts'
import { replay } from '../testing/replay/replay.ts'
import type { OpenedSite, OpenSite } from '../testing/replay/working-copy.ts'
import { type SmallSite, smallSite } from '../testing/small-site.ts'
import { type SiteChange, siteChanges } from '../views/site-changes.ts'

/**
 * By hand a replay can be longer, begin elsewhere, and build the site more often: `REPLAY_EDITS=200 REPLAY_SEED=77 REPLAY_BUILDS=each`. `each` makes and
 * builds a release after every edit, `end` one at the end of each seed's edits, `none` none. `REPLAY_PATH` and `REPLAY_COMMANDS` repeat a shortened
 * history together with its seed: they are `path` and `replayPath` in the message of the failure.
 */
const { REPLAY_SEED, REPLAY_EDITS, REPLAY_PATH, REPLAY_COMMANDS, REPLAY_BUILDS = 'end' } = process.env
const seeds = REPLAY_SEED ? [Number(REPLAY_SEED)] : [1, 2, 3, 4]
const editsPerSeed = Number(REPLAY_EDITS ?? 80)

/** The site as its check, its releases and its pages see it. */
function opener(): OpenSite {
  const read = quickReader()
  return (files, now) => {
    const content = read(contentInMemory(files), { now })
    return {
      messages: checkContent(content).messages,
      release: () => withLedger(releaseContent(content).text),
      idsByPage: () => idsByPage(siteHistoryOf(content)),
      listOfChanges: () => listOf(siteChanges(archiveOf(publishedItems(content, { drafts: false })))),
    }
  }
}

/** A ledger as its file is written, and as it is read from there. */
function withLedger(text: string) {
  return { text, ledger: readLedger(text) as Ledger }
}

/** The ids that each page has: current ones, and former ones that lead elsewhere or are gone. */
function idsByPage({ pages, formerPages }: SiteHistory): Map<string, Set<string>> {
  const idsOf = (former: PageHistory['formerAddresses']) => former.map(({ id }) => id)
  return new Map([
    ...Object.values(pages).map(
      ({ path, versions, aliases, formerAddresses }) =>
        [path, new Set([...Object.keys(versions), ...Object.values(aliases).flat(), ...idsOf(formerAddresses)])] as const,
    ),
    ...formerPages.map(({ path, formerAddresses }) => [path, new Set(idsOf(formerAddresses))] as const),
  ])
}

/** The list of changes, with the parts that each entry is about. */
function listOf(changes: readonly SiteChange[]): ListedChange[] {
  return changes.map((entry) => ({
    address: entry.path,
    places: entry.is === 'change' ? entry.change.changed.flatMap(({ named }) => named.path ?? []) : [],
  }))
}

/** What could be wrong with a ledger, and what a replay reports; each spoils one answer of a site that is as it should be. */
const spoilt: Record<string, { spoil: (site: OpenedSite) => Partial<OpenedSite>; notices: RegExp }> = {
  'drops a label silently': {
    spoil: ({ messages }) => ({ messages: messages.filter(({ rule }) => rule !== 'address-lost') }),
    notices: /is lost, and the check does not name it/,
  },
  'names what is not lost': {
    spoil: ({ messages }) => ({
      messages: messages.map((one) => (one.rule === 'address-lost' ? { ...one, what: 'The address `people/nobody/` is lost.' } : one)),
    }),
    notices: /is reported as lost and was never published/,
  },
  'asks for no word about changes': {
    spoil: ({ messages }) => ({ messages: messages.filter(({ rule }) => rule !== 'changes-missing') }),
    notices: /has changed, and no change has it/,
  },
  'loses places': {
    spoil: ({ idsByPage: all }) => ({
      idsByPage: () => new Map([...all()].map(([path, ids]) => [path, new Set([...ids].filter((id) => /^[a-z]+-.*\d/.test(id)))])),
    }),
    notices: /was published, and the page has no such place/,
  },
  'forgets addresses': {
    spoil: (site) =>
      released(site, (page) => ({ ...page, parts: Object.fromEntries(Object.entries(page.parts).filter(([, { outcome }]) => !outcome)) })),
    notices: /has vanished from the ledger/,
  },
  'has a change twice': {
    spoil: (site) => released(site, (page) => ({ ...page, changes: (page.changes ?? []).flatMap((change) => [change, change]) })),
    notices: /is in two changes/,
  },
  'has more in a change than changed': {
    spoil: (site) =>
      released(site, (page) => ({ ...page, changes: (page.changes ?? []).map((change) => ({ ...change, of: everything(page) })) })),
    notices: /is in a change, and has not changed/,
  },
  'leaves a change out of the list': {
    spoil: ({ listOfChanges }) => ({ listOfChanges: () => listOfChanges().filter(({ address }) => !address.includes('#site-change-')) }),
    notices: /Listed: 0, to be listed: \d+ \(20/,
  },
  'lists as gone what is there': {
    spoil: ({ listOfChanges }) => ({ listOfChanges: () => [...listOfChanges(), { address: 'articles/nobody/', places: [] }] }),
    notices: /Listed: 1, to be listed: 0 \(articles\/nobody/,
  },
}

/** A site whose releases write other pages. */
function released({ release }: OpenedSite, other: (page: LedgerPage) => LedgerPage): Pick<OpenedSite, 'release'> {
  return {
    release() {
      const { pages } = release().ledger
      return withLedger(formatLedger({ pages: Object.fromEntries(Object.entries(pages).map(([path, page]) => [path, other(page)])) }))
    },
  }
}

/** Every paragraph and note of a page, as if it had changed. */
function everything({ parts }: LedgerPage): ReleasedChange['of'] {
  const own = Object.entries(parts).filter(([, { is, outcome }]) => !outcome && (is === 'paragraph' || is === 'note'))
  return Object.fromEntries(own.map(([id, { versions }]): [string, [string, string]] => [id, ['', versions.at(-1)?.v ?? '']]))
}

/** Spoils the answers of a site, once its files meet a condition. */
function spoiltOpener(spoil: (site: OpenedSite) => Partial<OpenedSite>, isWanted = (_: Record<string, string>) => true): OpenSite {
  const open = opener()
  return (files, now) => {
    const whole = open(files, now)
    return isWanted(files) ? { ...whole, ...spoil(whole) } : whole
  }
}

test.each(Object.entries(spoilt))('a replay notices a ledger that %s', async (_, { spoil, notices }) => {
  await expect(replay({ seed: 2, edits: 60, open: spoiltOpener(spoil) })).rejects.toThrow(notices)
})

test('a history that fails is shortened to the edits that it needs, and can be repeated', async () => {
  // Two addresses move, and a third is lost silently.
  const { spoil, notices } = spoilt['drops a label silently'] as (typeof spoilt)[string]
  const open = spoiltOpener(spoil, (files) => (files['moved.yaml']?.match(/\bwas:/g)?.length ?? 0) >= 2)
  const failure = await replay({ seed: 3, edits: 30, open, shrinkFor: 60 }).catch(({ message }: Error) => message)
  const [, history = '', replayPath] = /Counterexample: \[(.*) \/\*replayPath="(.*)"\*\/\]/.exec(String(failure)) ?? []
  expect(history.split(',').length).toBeLessThanOrEqual(3)
  expect(failure).toMatch(notices)
  const [, path] = /path: "(.*?)"/.exec(String(failure)) ?? []
  await expect(replay({ seed: 3, edits: 30, open, path, replayPath })).rejects.toThrow(`Counterexample: [${history} `)
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
  return [...faultsInBuilt(dist, ledger), ...faultsInBuiltChanges(dist, ledger)]
}

describe.each(seeds)('with seed %i', (seed) => {
  test(
    `over ${editsPerSeed} edits every address that was ever published leads somewhere, and every change is listed once`,
    async () => {
      const replayed = await replay({
        ...{ seed, edits: editsPerSeed, open: opener(), each: REPLAY_BUILDS === 'each', path: REPLAY_PATH, replayPath: REPLAY_COMMANDS },
        ...(REPLAY_BUILDS === 'none' ? {} : { build }),
        shrinkFor: editsPerSeed * (REPLAY_BUILDS === 'each' ? 50 : 2),
      })
      expect(replayed.edits).toBe(editsPerSeed)
      // A replay in which nothing is at stake proves nothing.
      expect(replayed.asked).toBeGreaterThan(editsPerSeed / 4)
      expect(replayed.addresses).toBeGreaterThan(100)
    },
    editsPerSeed * (REPLAY_BUILDS === 'each' ? 60_000 : 5_000),
  )
})
