import fc from 'fast-check'
import { expect, test } from 'vitest'
import { archiveOf } from '../archive/archive.ts'
import { publishedItems } from '../archive/published-items.ts'
import { checkContent } from '../checks/check-content.ts'
import { atomFeed } from '../exports/atom.ts'
import { readLedger } from '../ledger/ledger-file.ts'
import type { Ledger } from '../model/ledger.ts'
import { type ReleasedSite, releasedSite } from '../testing/content-in-memory.ts'
import { judgeList } from '../testing/replay/judge-list.ts'
import { siteChanges } from '../views/site-changes.ts'

/** How many sites are rearranged; `PROPERTY_RUNS` asks for more. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 40)

// An editor renames, splits, merges, removes and restores articles, rewords them, and pastes what the check proposes. After every step and its
// release, the list of changes has what the ledger has, each once, and the check has nothing more to propose.

/** An edit, of the article and the paragraph that the numbers select. */
const step = fc.record({
  does: fc.constantFrom('rename', 'split', 'merge', 'remove', 'restore', 'reword', 'cut a paragraph'),
  one: fc.nat(9),
  other: fc.nat(9),
})

const nouns = ['ferry', 'harbour', 'lamp', 'pier', 'dog', 'letter', 'bench', 'boat', 'island', 'bell', 'crew', 'oar']
const sentence = (n: number) =>
  `Number ${n} writes of the ${nouns[n % 12]} and the ${nouns[(n * 5 + 3) % 12]}, which ${nouns[(n * 7 + 1) % 12]} number ${n * 3} never saw from the shore.`

/** An article while it is being worked on. */
interface Draft {
  slug: string
  changes: string
  paragraphs: string[]
}

const fileOf = ({ slug }: Pick<Draft, 'slug'>) => `articles/${slug}.md`

function textOf({ slug, changes, paragraphs }: Draft): string {
  const head = `title: About ${slug}\nstandfirst: A date.\npublished: 2026-03-01T09:00:00Z\n`
  return `---\n${head}${changes ? `changes:\n${changes}` : ''}---\n\n${paragraphs.join('\n\n')}\n`
}

/** A site that an editor works on. */
function editedSite() {
  const drafts: Draft[] = [0, 1, 2].map((n) => ({ slug: `a${n}`, changes: '', paragraphs: [0, 1, 2, 3].map((i) => sentence(n * 10 + i)) }))
  const site: ReleasedSite = releasedSite(Object.fromEntries(drafts.map((draft) => [fileOf(draft), textOf(draft)])))
  const removed: Draft[] = []
  let day = 1
  let names = 3
  const today = () => new Date(Date.UTC(2026, 2, day)).toISOString().slice(0, 10)
  site.release(today())

  function write() {
    for (const path of Object.keys(site.files)) if (path.startsWith('articles/')) delete site.files[path]
    for (const draft of drafts) site.files[fileOf(draft)] = textOf(draft)
  }

  function act({ does, one, other }: { does: string; one: number; other: number }): void {
    const draft = drafts[one % Math.max(1, drafts.length)]
    const second = drafts[other % Math.max(1, drafts.length)]
    const name = `a${names++}`
    if (does === 'restore' && removed.length)
      drafts.push(...removed.splice(one % removed.length, 1).filter(({ slug }) => !drafts.some((was) => was.slug === slug)))
    if (!draft || !second) return
    if (does === 'rename') draft.slug = name
    if (does === 'remove' && drafts.length > 1) removed.push(...drafts.splice(drafts.indexOf(draft), 1).map((gone) => ({ ...gone })))
    if (does === 'cut a paragraph' && draft.paragraphs.length > 1) draft.paragraphs.splice(other % draft.paragraphs.length, 1)
    if (does === 'reword') {
      const i = other % draft.paragraphs.length
      draft.paragraphs[i] = (draft.paragraphs[i] ?? '').replace(/ never | hardly ever /, (was) =>
        was === ' never ' ? ' hardly ever ' : ' never ',
      )
    }
    if (does === 'split' && draft.paragraphs.length > 1) {
      const was = draft.slug
      const part: Draft = {
        slug: `${name}-part`,
        changes: draft.changes,
        paragraphs: draft.paragraphs.splice(1 + (other % (draft.paragraphs.length - 1))),
      }
      drafts.push(part)
      draft.slug = name
      if (other % 2) site.paste(`- was: articles/${was}/\n  now: [articles/${draft.slug}/, articles/${part.slug}/]\n`)
    }
    if (does === 'merge' && second !== draft) {
      second.paragraphs.push(...draft.paragraphs)
      drafts.splice(drafts.indexOf(draft), 1)
      site.paste(`- was: articles/${draft.slug}/\n  now: articles/${second.slug}/\n`)
    }
  }

  /** Pastes what the check proposes until it proposes nothing more; returns the errors that are left. */
  function paste(): string[] {
    for (let round = 0; round < 4; round++) {
      write()
      const { messages } = checkContent(site.open(today()))
      const pastes = messages.flatMap(({ paste: text }) => text ?? [])
      if (!pastes.length) return messages.filter(({ severity }) => severity === 'error').map(({ path, what }) => `${path}: ${what}`)
      for (const { file, text } of pastes) {
        const draft = drafts.find((one) => file === `content/${fileOf(one)}`)
        if (draft) draft.changes += text
        else site.paste(text)
      }
    }
    return ['The check proposes more and more.']
  }

  return {
    step(what: Parameters<typeof act>[0]): string[] {
      day += 1
      act(what)
      const left = paste()
      if (left.length) return left
      site.release(today())
      const ledger = site.files['ledger.json'] ?? ''
      const list = siteChanges(archiveOf(publishedItems(site.open(today()), { drafts: false })))
      const feed = atomFeed(list, (path) => `https://news.example/${path}`)
      const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
      site.release(today())
      const listed = list.map((entry) => ({
        address: entry.path,
        places: entry.is === 'change' ? entry.change.changed.flatMap(({ named }) => named.path ?? []) : [],
      }))
      return [
        ...judgeList(listed, readLedger(ledger) as Ledger),
        ...(site.files['ledger.json'] === ledger ? [] : ['Another release changes the ledger.']),
        ...(new Set(ids).size === ids.length ? [] : ['Two entries of the feed have the same id.']),
        ...paste(),
      ]
    },
    describe: () =>
      `${site.files['moved.yaml']}\n${Object.entries(site.files)
        .filter(([path]) => path.startsWith('articles/'))
        .map(([path, text]) => `${path}\n${text}`)
        .join('\n')}`,
  }
}

test('however articles are rearranged, every change and every removal is listed once', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
      const edited = editedSite()
      for (const one of steps) expect(edited.step(one), edited.describe()).toEqual([])
    }),
    { numRuns: runs },
  )
})
