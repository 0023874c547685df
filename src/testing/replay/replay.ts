import fc from 'fast-check'
import { parseAddress } from '../../model/ids.ts'
import { beginSite } from './begin-site.ts'
import { describeEdit, type Edit, makeEdit } from './edit.ts'
import { editsOfNames } from './edits-of-names.ts'
import { editsOfNotes } from './edits-of-notes.ts'
import { editsOfOrder } from './edits-of-order.ts'
import { editsOfWords } from './edits-of-words.ts'
import { judgeList } from './judge-list.ts'
import { judgeMessages } from './judge-messages.ts'
import { entriesOf, judgeChanges, judgeLedger } from './judge-release.ts'
import { afterRelease, contentFiles, newWorkingCopy, type OpenedSite, type OpenSite, pasteFixes, type WorkingCopy } from './working-copy.ts'

/** Everything that editors do to a site. */
export const edits: readonly Edit[] = [...editsOfWords, ...editsOfOrder, ...editsOfNotes, ...editsOfNames]

/** An edit drawn by its weight, with the seed of what is chosen in it. It does not shrink: a failing history only becomes shorter. */
export const drawnEdit = fc.oneof(
  ...edits.map((edit) => ({ weight: edit.weight, arbitrary: fc.noShrink(fc.nat()).map((seed) => ({ edit, seed })) })),
)

interface ReplayOptions {
  seed: number
  /** How many edits are made. */
  edits: number
  open: OpenSite
  /** Builds the site and reads it, after each release or after the last; returns what is wrong, one line per fault. */
  build?: (files: Record<string, string>) => Promise<string[]>
  /** Whether every edit is released, or two of three; and whether each release is built, or the last. */
  each?: boolean
  /** How many seconds to spend on shortening a failing history; 0 for none. */
  shrinkFor?: number
  /** From the message of a failure: repeats the shortened history. */
  path?: string | undefined
  replayPath?: string | undefined
}

/** The number of edits, of those after which the check asked for something to be pasted, and of addresses that were published in all. */
type Replayed = { edits: number; asked: number; addresses: number }

/**
 * Makes random edits on a fictional site, with releases between, as an editor would who only pastes what the check writes out. Every
 * edit and every release is judged by what the replay knows by itself. Throws with a short history that fails, how to repeat it, and all faults of the
 * step that failed.
 */
export async function replay(options: ReplayOptions): Promise<Replayed> {
  const { seed, shrinkFor = 0, path, replayPath } = options
  const step = drawnEdit.map(
    ({ edit, seed: choice }): fc.AsyncCommand<ReturnType<typeof beginHistory>, undefined> => ({
      check: (run) => run.count.edits < options.edits && run.canEdit(edit, choice),
      run: (run) => run.edit(edit, choice),
      toString: () => edit.name,
    }),
  )
  const histories = fc.commands([step], { maxCommands: 3 * options.edits, size: 'max', ...(replayPath ? { replayPath } : {}) })
  // The length is random too, and not every edit can be made: a history has at least twice as many as were asked for.
  const draw = histories.generate.bind(histories)
  histories.generate = (random, bias) => {
    for (;;) {
      const drawn = draw(random, bias)
      if ([...drawn.value_].length >= 2 * options.edits) return drawn
    }
  }
  let last: Replayed | undefined
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const run = beginHistory(options)
      try {
        await run.release()
        await fc.asyncModelRun(() => ({ model: run, real: undefined }), history)
        last = await run.finish()
      } catch (error) {
        throw new Error([...run.story, '', error instanceof Error ? error.stack : error].join('\n'))
      }
    }),
    {
      ...{ seed, numRuns: 1, includeErrorInReport: true, endOnFailure: shrinkFor === 0 },
      ...(path ? { path } : {}),
      plugins: shrinkFor ? [fc.interruptAfterTimeLimit(shrinkFor * 1000, { failOnInterrupt: true })] : [],
    },
  )
  if (!last) throw new Error('The replay did not come to its end.')
  return last
}

/** A history of one site. */
function beginHistory({ seed, open, each = false, build = async () => [] }: ReplayOptions) {
  let copy = newWorkingCopy(beginSite(seed))
  const opened = (some: WorkingCopy) => open(contentFiles(some), some.now)
  const count = { edits: 0, asked: 0 }
  /** What happened so far. */
  const story: string[] = []
  return { count, story, canEdit: (edit: Edit, choice: number) => makeEdit(copy.site, edit, choice) !== undefined, edit, release, finish }

  async function edit(done: Edit, choice: number): Promise<void> {
    const site = makeEdit(copy.site, done, choice)
    if (!site) return
    count.edits += 1
    story.push(describeEdit(done, copy.site, site))
    const next: WorkingCopy = { ...copy, site }
    const checked = opened(next)
    const errors = errorsOf(checked)
    story.push(...errors.map(({ what }) => `    asked: ${what.split('\n')[0]}`))
    failWith(judgeMessages(errors, done, copy, next))
    copy = errors.length ? pasteFixes(next, errors) : next
    count.asked += errors.length ? 1 : 0
    failWith(faultsOfSite(errors.length ? opened(copy) : checked, copy))
    // Now and then two or three edits are released together.
    if (each || choice % 3) await release()
  }

  async function release(): Promise<void> {
    story.push('release')
    const { site, release: earlier } = copy
    const released = opened(copy).release()
    copy = afterRelease(copy, released)
    const current = opened(copy)
    failWith([
      ...judgeLedger(earlier?.ledger ?? { pages: {} }, released.ledger, site),
      ...(current.release().text === released.text ? [] : ['Another release, of the same content, changes the ledger.']),
      ...(earlier ? judgeChanges(earlier.ledger, released.ledger, earlier.site, site) : []),
      ...faultsOfSite(current, copy),
      ...judgeList(current.listOfChanges(), released.ledger),
      ...(each ? await build(contentFiles(copy)) : []),
    ])
  }

  async function finish(): Promise<Replayed> {
    await release()
    if (!each) failWith(await build(contentFiles(copy)))
    return { ...count, addresses: copy.release ? entriesOf(copy.release.ledger).size : 0 }
  }
}

function failWith(faults: readonly string[]): void {
  if (faults.length) throw new Error(faults.join('\n'))
}

function errorsOf({ messages }: OpenedSite) {
  return messages.filter(({ severity }) => severity === 'error')
}

/** What is wrong with a site whose editor has pasted everything: errors that are left, and published addresses that lead nowhere. */
function faultsOfSite(opened: OpenedSite, { release, published }: WorkingCopy): string[] {
  const errors = errorsOf(opened)
  if (errors.length) return errors.map(({ path, rule, what }) => `Still wrong: ${path} ${rule}: ${what}`)
  const pages = opened.idsByPage()
  return [...(release ? entriesOf(release.ledger).keys() : []), ...published].flatMap((address) => {
    const { page, id } = parseAddress(address)
    const ids = pages.get(page)
    if (!ids) return `${address} was published, and there is no such page.`
    return id === '' || ids.has(id) ? [] : `${address} was published, and the page has no such place.`
  })
}
