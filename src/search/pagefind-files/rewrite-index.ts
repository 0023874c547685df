import { createHash } from 'node:crypto'
import { buildIdLength, writeRecordId } from '../record-format.ts'
import { idLength, type Listed, listFile, pagefindList, writeRecordList } from '../record-list.ts'
import { readItem } from './cbor-items.ts'
import { type IndexFile, idInPath, pack, pathWithId, signature, unpack } from './pagefind-file.ts'
import { splitWordIndexes } from './split-word-indexes.ts'

/** A record's address, its words as they are written, and the fields that its result shows besides them. To Pagefind its address is its number. */
interface RecordFields {
  path: string
  content: string
  meta: Record<string, string>
  shown: object
}

/**
 * Rewrites the files of Pagefind's index, so that a search loads less: records are numbered, word indexes split, and the list of both renamed and
 * written in a shorter form too. The
 * interfaces, the highlighter and the worker that Pagefind adds are left out: the site has its own.
 *
 * @param records the records in their order
 * @returns the files, and an id of this build of the index
 */
export function rewriteIndex(files: readonly IndexFile[], records: readonly RecordFields[]): { files: IndexFile[]; buildId: string } {
  const used = files.filter(({ path }) => !/^pagefind-.*\.(js|css)$/.test(path))
  const { files: numbered, buildId } = numberRecords(used, records)
  const split = splitWordIndexes(numbered, buildId)
  return { files: [...nameListByContent(split), recordListFile(split, buildId)], buildId }
}

/**
 * Numbers the records of an index, which Pagefind names by hashes, gives each its words as they are written instead of as they are indexed, and adds
 * the fields that its result shows: Pagefind passes unknown fields of a fragment on to the page.
 *
 * Pagefind's list of all records is loaded before the first result, and half of it is hashes, which do not compress: with numbers, the list of
 * 30,000 records has 94 kB instead of 176. A record's number is also its row in the columns beside the index. All ids have the same length; Pagefind
 * makes some of its own longer, where two would be alike.
 *
 * @param records the records in their order
 * @returns the files, and an id of this build of the index
 */
function numberRecords(files: readonly IndexFile[], records: readonly RecordFields[]): { files: IndexFile[]; buildId: string } {
  const fragments = files.flatMap(({ path, content }) => {
    const id = idInPath('fragment', path)
    if (id === undefined) return []
    const fragment = JSON.parse(unpack(content).toString()) as { url: string }
    const number = Number(fragment.url)
    const record = records[number]
    if (!record) throw new Error(`a record without a number: ${fragment.url}`)
    const { path: url, ...written } = record
    return { id, number, text: JSON.stringify({ ...fragment, ...written, url }) }
  })
  fragments.sort((a, b) => a.number - b.number)
  const hash = createHash('sha256')
  for (const { text } of fragments) hash.update(text)
  const buildId = hash.digest('hex').slice(0, buildIdLength)
  const ids = new Map(fragments.map(({ id, number }) => [id, writeRecordId(buildId, number, idLength)]))
  const numbered = fragments.map(({ id, text }) => ({ path: pathWithId('fragment', ids.get(id) ?? ''), content: pack(Buffer.from(text)) }))
  const others = files.filter(({ path }) => idInPath('fragment', path) === undefined)
  return { files: [...others.map((file) => (idInPath('list', file.path) ? withIds(file, ids) : file)), ...numbered], buildId }
}

/** The list with other ids: in CBOR (RFC 8949) a short string comes after a byte that holds its length. */
function withIds(list: IndexFile, ids: ReadonlyMap<string, string>): IndexFile {
  let count = 0
  const text = unpack(list.content)
    .toString('latin1')
    .replace(/[\x60-\x77]([a-z]+_[0-9a-f]+)/g, (all, old: string) => {
      const id = ids.get(old)
      if (id === undefined || all.charCodeAt(0) - 0x60 !== old.length) return all
      count++
      return String.fromCharCode(0x60 + id.length) + id
    })
  if (count !== ids.size) throw new Error(`the list of Pagefind’s index has ${count} of ${ids.size} records`)
  return { ...list, content: pack(Buffer.from(text, 'latin1')) }
}

/**
 * The list in its shorter form, from which a worker makes Pagefind's. For 49,000 records Pagefind's has 147 kB, mostly ids, though these follow from
 * the build and the number.
 */
function recordListFile(files: readonly IndexFile[], buildId: string): IndexFile {
  const list = files.find(({ path }) => idInPath('list', path) !== undefined)
  // An index without records has no list.
  const [version, records, pieces, ...rest] = list ? (readItem(unpack(list.content)) as Listed[]) : ['', [], []]
  const written = writeRecordList({
    buildId,
    version: String(version),
    wordCounts: (records as [string, number][]).map(([, count]) => count),
    pieces: (pieces as string[][]).map(([first = '', last = '']) => [first, last]),
    rest,
  })
  if (list && !unpack(list.content).equals(pagefindList(written).subarray(signature.length)))
    throw new Error('the list of Pagefind’s index has an unexpected order or format')
  return { path: listFile, content: new TextEncoder().encode(written) }
}

/** Names the list by its content, also where Pagefind's entry file refers to it: browsers cache it by name, and it was changed after Pagefind named it. */
function nameListByContent(files: readonly IndexFile[]): IndexFile[] {
  const names = files.flatMap(({ path, content }) => {
    const id = idInPath('list', path)
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    return id ? [{ id, newId: `${id.replace(/_.*$/, '')}_${hash}` }] : []
  })
  const renamed = (text: string) => names.reduce((all, { id, newId }) => all.replaceAll(id, newId), text)
  return files.map(({ path, content }) => {
    const id = idInPath('list', path)
    if (id) return { path: pathWithId('list', renamed(id)), content }
    if (path !== 'pagefind-entry.json') return { path, content }
    return { path, content: new TextEncoder().encode(renamed(new TextDecoder().decode(content))) }
  })
}
