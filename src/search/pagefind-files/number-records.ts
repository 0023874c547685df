import { createHash } from 'node:crypto'
import type { IndexFile } from '../index/build-index.ts'
import { buildIdLength, writeRecordId } from '../record-ids.ts'
import { pack, unpack } from './pagefind-file.ts'

/** A record's file as Pagefind writes it: JSON behind a signature. Its own fields are kept; one more is passed on to the page unread. */
interface Fragment {
  url: string
}

const [fragmentFolder, fragmentEnding] = ['fragment/', '.pf_fragment']

/**
 * Calls the records of an index by running numbers instead of by a hash each, and gives each what its result shows besides the words.
 *
 * Pagefind's list of all records comes before the first result, and half of it is hashes, which do not compress: numbered, the list of 30,000
 * records is 94 kB instead of 176. A number also says at once what a record is filed under, from the columns beside the index.
 * Only names of one length are exchanged, in the list and of files, so that nothing else of Pagefind's format matters.
 *
 * @param files the index's files
 * @param paths the addresses of the records, in their order
 * @param shown what each record's result shows
 * @returns the files, and the name of this edition
 */
export function numberRecords(
  files: readonly IndexFile[],
  paths: readonly string[],
  shown: readonly object[],
): { files: IndexFile[]; buildId: string } {
  const numbers = new Map(paths.map((path, number) => [path, number]))
  const fragments = files.filter(isFragment).map((file) => {
    const fragment = JSON.parse(unpack(file.content).toString()) as Fragment
    const number = numbers.get(fragment.url)
    if (number === undefined) throw new Error(`a record without a number: ${fragment.url}`)
    return { old: idOf(file), number, text: JSON.stringify({ ...fragment, shown: shown[number] }) }
  })
  fragments.sort((a, b) => a.number - b.number)
  const hash = createHash('sha256')
  for (const { text } of fragments) hash.update(text)
  const buildId = hash.digest('hex').slice(0, buildIdLength)
  const names = new Map(fragments.map(({ old, number }) => [old, writeRecordId({ buildId, number }, old.length)]))
  const numbered = fragments.map(({ old, text }) => ({
    path: `${fragmentFolder}${names.get(old)}${fragmentEnding}`,
    content: pack(Buffer.from(text)),
  }))
  return { files: [...files.filter((file) => !isFragment(file)).map((file) => renamed(file, names)), ...numbered], buildId }
}

function isFragment({ path }: IndexFile): boolean {
  return path.startsWith(fragmentFolder) && path.endsWith(fragmentEnding)
}

function idOf({ path }: IndexFile): string {
  return path.slice(fragmentFolder.length, -fragmentEnding.length)
}

/** The list of records with their new names; any other file as it is. */
function renamed(file: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  if (!file.path.endsWith('.pf_meta')) return file
  return { ...file, content: pack(Buffer.from(exchange(unpack(file.content).toString('latin1'), names), 'latin1')) }
}

/** Exchanges the records' names in the list: strings in CBOR (RFC 8949), of which the first byte tells the length. */
function exchange(list: string, names: ReadonlyMap<string, string>): string {
  let count = 0
  const made = list.replace(/[\x60-\x77]([a-z]+_[0-9a-f]+)/g, (all, name: string) => {
    const other = names.get(name)
    if (other === undefined || all.charCodeAt(0) - 0x60 !== name.length) return all
    count++
    return all[0] + other
  })
  if (count !== names.size) throw new Error(`the list of records names ${count} of ${names.size} records`)
  return made
}
