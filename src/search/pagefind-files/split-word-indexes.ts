import { writeRecordId } from '../record-format.ts'
import { idLength } from '../record-list.ts'
import { readList, readText, writeList, writeText } from './cbor-items.ts'
import { type IndexFile, idInPath, pack, pathWithId, unpack } from './pagefind-file.ts'

/** The minimum size of a word index, in bytes before it is compressed to about a third: roughly that of one word of medium frequency. */
const minSize = 4_000

/** From this size on, words that share only their first three letters are split too. */
const largeSize = 2 * minSize

/**
 * Splits the word indexes. Pagefind's have 20 kB each, so that a search for three words loads 60; with smaller ones it loads 16 kB.
 *
 * Pagefind looks for the beginning of a word in the one word index whose range it is in. So words with the same first three letters stay together,
 * unless there are very many; then those with the same first four.
 *
 * @param buildId the id of the build, which ids begin with
 * @returns the files, with the word indexes numbered, and the list referring to them
 */
export function splitWordIndexes(files: readonly IndexFile[], buildId: string): IndexFile[] {
  const isWordIndex = ({ path }: IndexFile) => idInPath('wordIndex', path) !== undefined
  const original = new Map(files.filter(isWordIndex).map((file) => [idInPath('wordIndex', file.path), file]))
  const split: IndexFile[] = []
  const others = files.filter((file) => !isWordIndex(file)).map((file) => (idInPath('list', file.path) ? updateList(file) : file))
  return [...others, ...split]

  /** The list with the new word indexes instead of the original ones, each with its first word, its last, and its id. */
  function updateList(file: IndexFile): IndexFile {
    const [version, records, wordIndexes, ...rest] = readList(unpack(file.content))
    if (!version || !records) throw new Error('the list of Pagefind’s index has an unexpected format')
    const entries = readList(wordIndexes).flatMap((entry) => {
      const id = readText(readList(entry)[2])
      const { content } = original.get(id) ?? missing(id)
      return splitWords(unpack(content)).map((words) => {
        const packed = pack(writeList([writeList(words)]))
        const newId = writeRecordId(buildId, split.length, idLength)
        split.push({ path: pathWithId('wordIndex', newId), content: packed })
        return writeList([writeText(wordOf(words[0])), writeText(wordOf(words.at(-1))), writeText(newId)])
      })
    })
    return { ...file, content: pack(writeList([version, records, writeList(entries), ...rest])) }
  }
}

function missing(id: string): never {
  throw new Error(`the word index ${id} is missing`)
}

/** The words of a word index with everything that it holds of each, in groups. */
function splitWords(wordIndex: Uint8Array): Uint8Array[][] {
  const groups: Uint8Array[][] = []
  let [size, previous] = [0, '']
  for (const item of readList(readList(wordIndex)[0])) {
    const word = wordOf(item)
    const letters = size >= largeSize ? 4 : 3
    if (!groups.length || (size >= minSize && firstLetters(word, letters) !== firstLetters(previous, letters))) {
      groups.push([])
      size = 0
    }
    groups.at(-1)?.push(item)
    size += item.length
    previous = word
  }
  return groups
}

function wordOf(item: Uint8Array | undefined): string {
  return readText(readList(item)[0])
}

function firstLetters(word: string, count: number): string {
  return [...word].slice(0, count).join('')
}
