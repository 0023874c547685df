import { expect, test } from 'vitest'

import { readList, readText, writeList, writeText } from './cbor-items.ts'
import { type IndexFile, pack, unpack } from './pagefind-file.ts'
import { splitWordIndexes } from './split-word-indexes.ts'

/** An index of two pieces as Pagefind writes it, with a payload of that many bytes for each word instead of its locations. */
function indexOf(pieces: readonly (readonly [word: string, size: number][])[]): IndexFile[] {
  const files = pieces.map((words, at) => ({
    path: `index/en_${at}aaaaaa.pf_index`,
    content: pack(writeList([writeList(words.map(([word, size]) => writeList([writeText(word), writeText('x'.repeat(size))])))])),
  }))
  const entries = pieces.map((words, at) =>
    writeList([writeText(words[0]?.[0] ?? ''), writeText(words.at(-1)?.[0] ?? ''), writeText(`en_${at}aaaaaa`)]),
  )
  const list = writeList([writeText('1.6.0'), writeList([writeText('record')]), writeList(entries), writeList([]), writeList([])])
  return [...files, { path: 'pagefind.en_1.pf_meta', content: pack(list) }, { path: 'pagefind.js', content: new Uint8Array() }]
}

/** The pieces in the list of records, each with the words in its file. */
function piecesOf(files: readonly IndexFile[]): { from: string; to: string; words: string[] }[] {
  const list = readList(unpack(files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? new Uint8Array()))
  expect(list.map((item) => item.length).length).toBe(5)
  return readList(list[2] ?? new Uint8Array()).map((entry) => {
    const [from = '', to = '', name = ''] = readList(entry).map(readText)
    const file = files.find(({ path }) => path === `index/${name}.pf_index`)
    const words = readList(readList(unpack(file?.content ?? new Uint8Array()))[0] ?? new Uint8Array())
    return { from, to, words: words.map((word) => readText(readList(word)[0] ?? word)) }
  })
}

const letters = [...'abcdefgh']
const words = letters.flatMap((a) => letters.flatMap((b) => letters.flatMap((c) => ['', 'lo', 'ma'].map((end) => a + b + c + end)))).sort()

test('no word is lost or moved, and each piece names its first and last word', () => {
  const halves = [words.slice(0, 700), words.slice(700)].map((half) => half.map((word): [string, number] => [word, 40]))
  const pieces = piecesOf(splitWordIndexes(indexOf(halves), 'abcdef'))
  expect(pieces.length).toBeGreaterThan(5)
  expect(pieces.flatMap((piece) => piece.words)).toEqual(words)
  for (const { from, to, words: own } of pieces) expect([from, to]).toEqual([own[0], own.at(-1)])
})

test('words that begin with the same three letters stay together', () => {
  const pieces = piecesOf(splitWordIndexes(indexOf([words.map((word): [string, number] => [word, 900])]), 'abcdef'))
  const at = new Map(pieces.flatMap((piece, number) => piece.words.map((word) => [word, number])))
  for (const word of words) expect(at.get(word)).toBe(at.get(word.slice(0, 3)))
})

test('if there are very many, only words with the same four letters stay together', () => {
  const many = letters.flatMap((a) => letters.map((b) => `con${a}${b}`)).map((word): [string, number] => [word, 1000])
  const pieces = piecesOf(splitWordIndexes(indexOf([many]), 'abcdef'))
  expect(pieces.length).toBeGreaterThan(1)
  const beginnings = pieces.map((piece) => new Set(piece.words.map((word) => word.slice(0, 4))))
  expect(beginnings.reduce((sum, { size }) => sum + size, 0)).toBe(letters.length)
})

test('all other files are unchanged', () => {
  const files = indexOf([[['alpha', 10]]])
  expect(splitWordIndexes(files, 'abcdef').filter(({ path }) => path === 'pagefind.js')).toEqual(files.slice(-1))
})

test('a list that names a missing piece is an error', () => {
  expect(() => splitWordIndexes(indexOf([[['alpha', 10]]]).slice(1), 'abcdef')).toThrow('is missing')
})
