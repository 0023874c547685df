import type { FileReading } from '../../markdown/read-file.ts'
import type { Article } from '../../model/article.ts'
import { type AddressKind, joinAddress, type Ledger, type LedgerEntry, type LedgerPage, splitAddress } from '../../model/ledger.ts'
import { paragraphsOf } from '../../model/paragraphs.ts'
import { topicId } from '../../model/permalink.ts'
import { type Asked, type OpenedSite, type OpenSite, pastingRules } from './api.ts'
import { quickReader } from './read-quickly.ts'

/** What a ledger can do wrong, for seeing that a replay notices. */
export type Fault =
  | 'drops a label without a word'
  | 'loses places'
  | 'forgets addresses'
  | 'tells a change twice'
  | 'tells too much'
  | 'asks for nothing'
  | 'asks too much'

interface Present {
  is: AddressKind
  words: string
}

/**
 * The plainest ledger that does what a replay asks for: it knows labels, headings and files by their names and paragraphs by their exact words, and
 * sends everything that is gone to its date. Made only to test the replay itself.
 */
export function plainLedger(fault?: Fault, read = quickReader()): OpenSite {
  return (files, now) => {
    const { articles, people, sources } = read(files, now)
    const text = files['ledger.json']
    const ledger: Ledger = text === undefined ? { pages: {} } : (JSON.parse(text) as Ledger)
    const day = now.toISOString().slice(0, 10)
    const gone = new Set([...(files['moved.yaml'] ?? '').matchAll(/^- was: (\S+)$/gm)].map(([, address]) => address))
    const present = new Map<string, Present>()
    for (const reading of articles) addArticle(reading)
    for (const { model } of people) if (model) present.set(`people/${model.id}/`, { is: 'person', words: model.name })
    for (const { model, headings } of sources) {
      present.set(`sources/${model?.id}/`, { is: 'source', words: model?.title ?? '' })
      for (const { id, title } of headings) present.set(`sources/${model?.id}/#${id}`, { is: 'place', words: title })
    }

    /** An article's page at the last release; of a renamed one, that which has most of its words. */
    function earlier({ slug, text: now }: Article): LedgerPage | undefined {
      const shared = ({ parts }: LedgerPage) =>
        Object.values(parts).filter((part) => part.is === 'paragraph' && now.includes(latest(part))).length
      const renamed = Object.entries(ledger.pages).filter(
        ([path, page]) => page.is === 'article' && !articles.some(({ model }) => path === `articles/${model?.slug}/`) && shared(page) > 2,
      )
      return ledger.pages[`articles/${slug}/`] ?? renamed.toSorted(([, a], [, b]) => shared(b) - shared(a))[0]?.[1]
    }

    function addArticle({ model, headings }: FileReading<Article>) {
      if (!model) return
      const page = `articles/${model.slug}/`
      present.set(page, { is: 'article', words: model.title })
      for (const { id, title } of headings) present.set(`${page}#${id}`, { is: 'section', words: title })
      for (const { label, passages, text: own } of model.annotations) {
        for (const { id, words } of passages) present.set(`${page}#${id}`, { is: 'passage', words })
        present.set(`${page}#${label}.note`, { is: 'note', words: own })
      }
      for (const topic of model.topics) present.set(`topics/${topicId(topic)}/`, { is: 'topic', words: topic })
      const known = Object.entries(earlier(model)?.parts ?? {}).filter(([, { is, fate }]) => is === 'paragraph' && !fate)
      const paragraphs = paragraphsOf(model).map(({ words }) => words)
      const left = new Map(known)
      const fresh = paragraphs.filter((words) => {
        const id = [...left].find(([, part]) => latest(part) === words)?.[0]
        if (!id) return true
        left.delete(id)
        present.set(`${page}#${id}`, { is: 'paragraph', words })
        return false
      })
      // Those that are left are what the new ones were before, in their order.
      const ids = [...left.keys()]
      const used = new Set([...Object.keys(earlier(model)?.parts ?? {}), ...Object.keys(ledger.pages[page]?.parts ?? {})])
      for (const [i, words] of fresh.entries()) {
        let number = used.size
        while (used.has(`p-${letters(number)}`)) number += 1
        const id = ids[i] ?? `p-${letters(number)}`
        used.add(id)
        present.set(`${page}#${id}`, { is: 'paragraph', words })
      }
    }

    const known = (address: string): LedgerEntry | undefined => {
      const { page, id } = splitAddress(address)
      return id === '' ? ledger.pages[page] : ledger.pages[page]?.parts[id]
    }
    const all = Object.entries(ledger.pages).flatMap(([path, { parts }]) => [
      path,
      ...Object.keys(parts).map((id) => joinAddress(path, id)),
    ])

    function messages(): Asked[] {
      const lost = all.filter((address) => {
        const { page } = splitAddress(address)
        const entry = known(address)
        if (!entry || entry.fate || entry.is === 'paragraph' || present.has(address) || gone.has(address) || gone.has(page)) return false
        if (fault === 'drops a label without a word' && entry.is === 'passage') return false
        return page === address || present.has(page)
      })
      const untold = fault === 'asks for nothing' ? [] : articles.flatMap(({ path, model }) => (model && isUntold(model) ? path : []))
      const extra = fault === 'asks too much' && lost.length ? ['people/nobody/'] : []
      return [
        ...[...lost, ...extra].map((address) =>
          asked(
            'content/moved.yaml',
            pastingRules.lost,
            `The address \`${address}\` would die.`,
            `- was: ${address}\n  gone: ${day}\n  why: It was taken out.`,
          ),
        ),
        ...untold.map((path) =>
          asked(
            `content/${path}`,
            pastingRules.untold,
            `Words of \`${path}\` changed.`,
            `  - date: ${day}\n    kind: clarification\n    what: Words.\n    why: To be clear.`,
          ),
        ),
      ]
    }

    /** Whether an article's words are others than those released, and no change waits. */
    function isUntold(model: Article): boolean {
      const page = `articles/${model.slug}/`
      const last = earlier(model)
      if (!last || model.changes.length > (last.changes ?? []).length) return false
      const was = Object.values(last.parts)
        .filter(({ is, fate }) => (is === 'paragraph' || is === 'note') && !fate)
        .map(latest)
      const is = [...present].filter(
        ([address, one]) => splitAddress(address).page === page && (one.is === 'paragraph' || one.is === 'note'),
      )
      return bag(was) !== bag(is.map(([, { words }]) => words))
    }

    function release(): string {
      const next = structuredClone(ledger)
      const on = now.toISOString()
      for (const [address, { is, words }] of present) {
        const { page, id } = splitAddress(address)
        const entry = known(address)
        const versions = entry?.versions ?? []
        const made: LedgerEntry = {
          is,
          versions: versions.at(-1)?.words === words ? versions : [...versions, { on, v: letters(versions.length), words }],
        }
        if (id === '') next.pages[page] = { ...made, parts: next.pages[page]?.parts ?? {}, changes: ledger.pages[page]?.changes ?? [] }
      }
      for (const [address, { is, words }] of present) {
        const { page, id } = splitAddress(address)
        const versions = known(address)?.versions ?? []
        const parts = next.pages[page]?.parts
        if (id && parts)
          parts[id] = {
            is,
            versions: versions.at(-1)?.words === words ? versions : [...versions, { on, v: letters(versions.length), words }],
          }
      }
      for (const address of all) {
        if (present.has(address)) continue
        const { page, id } = splitAddress(address)
        const entry = id === '' ? next.pages[page] : next.pages[page]?.parts[id]
        if (entry && !entry.fate) entry.fate = { on, gone: day, why: 'It was taken out.' }
        if (fault === 'forgets addresses' && id) delete next.pages[page]?.parts[id]
      }
      for (const { model } of articles) if (model) addChanges(next, model, on)
      return JSON.stringify(next)
    }

    function addChanges(next: Ledger, model: Article, on: string) {
      const path = `articles/${model.slug}/`
      const [page, was] = [next.pages[path], earlier(model)]
      if (!page) return
      const fresh = model.changes.slice(was?.changes?.length ?? 0)
      const of: Record<string, [string, string]> = {}
      for (const [id, part] of Object.entries(page.parts)) {
        if (part.fate || !(part.is === 'paragraph' || part.is === 'note')) continue
        const stayed = Object.values(was?.parts ?? {}).some((one) => one.is === part.is && latest(one) === latest(part))
        if (stayed && fault !== 'tells too much') continue
        of[id] = [was?.parts[id]?.versions.at(-1)?.v ?? '', part.versions.at(-1)?.v ?? '']
      }
      page.changes = [
        ...(was?.changes ?? []),
        ...fresh.map((change, i) => ({
          on,
          date: change.date,
          kind: change.kind,
          what: change.what,
          why: change.why,
          of: i && fault !== 'tells a change twice' ? {} : of,
        })),
      ]
      if (fault === 'tells a change twice' && fresh.length) page.changes.push(...page.changes.slice(-1))
    }

    return {
      messages: messages(),
      release,
      heldIds() {
        const addresses = [...present.keys(), ...all.filter((address) => fault !== 'loses places' || known(address)?.is !== 'section')]
        return new Map(
          [...Map.groupBy(addresses, (address) => splitAddress(address).page)].map(([page, own]) => [
            page,
            new Set(own.map((one) => splitAddress(one).id)),
          ]),
        )
      },
      changesTold: () =>
        Object.entries(ledger.pages).flatMap(([article, { changes = [] }]) => changes.map(({ of }) => ({ article, ids: Object.keys(of) }))),
    } satisfies OpenedSite
  }
}

function asked(file: string, rule: string, what: string, text: string): Asked {
  return { path: file, severity: 'error', rule, what, mend: `paste\n${text}`, paste: { file, text } }
}

function latest({ versions }: LedgerEntry): string {
  return versions.at(-1)?.words ?? ''
}

/** All letters of some texts in one order: the same when words were only put elsewhere. */
function bag(texts: readonly string[]): string {
  return [...texts.join('').replace(/\s/g, '')].toSorted().join('')
}

function letters(number: number): string {
  return number
    .toString(26)
    .padStart(6, '0')
    .replace(/[0-9a-p]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
}
