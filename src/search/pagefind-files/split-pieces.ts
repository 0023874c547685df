import { createHash } from 'node:crypto'
import type { IndexFile } from '../index/build-index.ts'
import { readList, readText, writeList, writeText } from './cbor-items.ts'
import { pack, unpack } from './pagefind-file.ts'

/** How large a piece is at least, in bytes before it is packed to a third or so: about what one word of middling frequency takes. */
const least = 8_000

/** From how many times that on a piece is also parted among words that begin with the same three letters. */
const tooMuch = 3

const [folder, ending] = ['index/', '.pf_index']

/**
 * Parts the pieces in which the words of an index are loaded: Pagefind's hold 20 kB each, for a search of three words 60. Here a word comes with few
 * others, and a search of three words is 15 kB.
 *
 * Pagefind looks for the beginning of a word in the one piece that it would stand in. So words with the same three letters stay together, unless they are very
 * many; then those with the same four.
 *
 * @returns the files, each piece named by its content, and the list of records leading to them
 */
export function splitPieces(files: readonly IndexFile[]): IndexFile[] {
  const isPiece = ({ path }: IndexFile) => path.startsWith(folder) && path.endsWith(ending)
  const pieces = new Map(files.filter(isPiece).map((file) => [file.path.slice(folder.length, -ending.length), file]))
  const made: IndexFile[] = []
  const others = files.filter((file) => !isPiece(file)).map((file) => (file.path.endsWith('.pf_meta') ? updateList(file) : file))
  return [...others, ...made]

  /** The list of records, with the new pieces in the place of the old: each with its first word, its last, and its name. */
  function updateList(file: IndexFile): IndexFile {
    const [version, records, held, ...rest] = readList(unpack(file.content))
    if (!version || !records || !held) throw new Error('the list of records has another form')
    const entries = readList(held).flatMap((entry) => {
      const old = readText(readList(entry)[2] ?? entry)
      const piece = pieces.get(old)
      if (!piece) throw new Error(`there is no piece ${old}`)
      return splitWords(unpack(piece.content)).map((words) => {
        const content = pack(writeList([writeList(words)]))
        const name = `${old.replace(/_.*$/, '')}_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`
        made.push({ path: `${folder}${name}${ending}`, content })
        return writeList([writeText(wordOf(words[0])), writeText(wordOf(words.at(-1))), writeText(name)])
      })
    })
    return { ...file, content: pack(writeList([version, records, writeList(entries), ...rest])) }
  }
}

/** The words of a piece, each with all that is known of it, in groups. */
function splitWords(piece: Uint8Array): Uint8Array[][] {
  const groups: Uint8Array[][] = []
  let [size, before] = [0, '']
  for (const word of readList(readList(piece)[0] ?? piece)) {
    const own = wordOf(word)
    const alike = size >= least * tooMuch ? 4 : 3
    if (!groups.length || (size >= least && beginning(own, alike) !== beginning(before, alike))) {
      groups.push([])
      size = 0
    }
    groups.at(-1)?.push(word)
    size += word.length
    before = own
  }
  return groups
}

function wordOf(item: Uint8Array | undefined): string {
  return readText(readList(item ?? new Uint8Array())[0] ?? new Uint8Array())
}

function beginning(word: string, letters: number): string {
  return [...word].slice(0, letters).join('')
}
