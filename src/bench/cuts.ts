import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCommandLine } from '../cli/command.ts'
import { type Cut, cutEdges } from '../comparison/cut-edges.ts'
import { areInOneSentence, type IndexedText, indexWords } from '../comparison/indexed-text.ts'
import { type Chance, chanceOf } from '../testing/fiction/chance.ts'
import { readPassages } from './passages.ts'

const {
  words: [file, folder],
  options,
} = readCommandLine({
  usage: 'npm run bench:cuts -- records.jsonl [folder]',
  purpose: `Cuts real sentences at the borders of their clauses, as an editor might, and prints how often \`quote-cut\` would warn. With a folder of posts in
Markdown, it also cuts the quotations in them.`,
  words: ['the file of passages'],
  mostWords: 2,
  options: {
    sentences: { type: 'number', help: 'how many sentences of each kind', default: 5000 },
    seed: { type: 'number', help: 'a number that decides which', default: 1 },
    show: { type: 'number', help: 'how many of the warnings are printed', default: 0 },
  },
})

const passages = readPassages(file)
const kinds: [string, string[]][] = [
  ['all passages', passages.map(({ text }) => text)],
  ...[...Map.groupBy(passages, ({ kind }) => kind)].map(([kind, own]): [string, string[]] => [`… ${kind}`, own.map(({ text }) => text)]),
]
if (folder) kinds.push(['quotations in posts', quotationsIn(folder)])

console.log('kind                          sentences  end cut off  beginning cut off')
for (const [kind, texts] of kinds) {
  const chance = chanceOf(options.seed)
  const cuts = shuffled(texts, chance)
    .flatMap((text) => clauseCut(indexWords([text]), chance))
    .slice(0, options.sentences)
  const rates = (['after', 'before'] as const).map((side) => {
    const own = cuts.filter((cut) => cut.side === side)
    const warned = own.filter(({ found }) => found.length)
    return `${((100 * warned.length) / (own.length || 1)).toFixed(1)} % of ${own.length}`
  })
  console.log(`${kind.padEnd(28)}  ${String(cuts.length).padStart(9)}  ${rates.map((rate) => rate.padStart(15)).join('  ')}`)
  const warned = cuts.filter(({ found }) => found.length)
  const byWord = Object.entries(
    Object.groupBy(warned, ({ found: [one] }) => `${one?.side === 'after' ? '| ' : ''}${one?.turning.toLowerCase()}`),
  )
  const ranked = byWord.map(([word, list = []]) => [word, list.length] as const).toSorted((a, b) => b[1] - a[1])
  console.log(
    `  ${ranked
      .slice(0, 24)
      .map(([word, count]) => `${word} ${count}`)
      .join(', ')}`,
  )
  for (const { printed, found } of warned.slice(0, options.show))
    console.log(`  ${found.map(({ side, words }) => `${side} “${words}”`).join(' ')}: “${printed}”`)
}

/** A sentence cut at one border of its clauses: one with four words or more on either side. */
function clauseCut(source: IndexedText, { below, pick }: Chance): { side: Cut['side']; printed: string; found: Cut[] }[] {
  const sentences: [number, number][] = []
  for (let start = 0; start < source.words.length; ) {
    let end = start + 1
    while (end < source.words.length && areInOneSentence(source, end - 1)) end++
    sentences.push([start, end])
    start = end
  }
  const borders = sentences.flatMap(([start, end]) =>
    Array.from({ length: Math.max(0, end - start - 7) }, (_, i) => start + 4 + i)
      .filter((at) => isBorder(source, at))
      .map((at) => ({ start, at, end })),
  )
  if (!borders.length) return []
  const { start, at, end } = pick(borders)
  const side = below(2) ? 'after' : 'before'
  const [from, to] = side === 'after' ? [start, at] : [at, end]
  const printed = source.text.slice(source.words[from]?.start, source.words[to - 1]?.end)
  return [{ side, printed, found: cutEdges(source, from, to).filter((cut) => cut.side === side) }]
}

/** Whether a clause may begin at a word: after a comma, semicolon or dash, with a conjunction, or after *that*. */
function isBorder({ words, text }: IndexedText, at: number): boolean {
  const conjunction =
    /^(?:and|but|or|so|because|if|unless|until|when|while|where|who|which|that|though|although|since|as|before|after|than)$/i
  const [before, word] = [words[at - 1], words[at]]
  const written = (one = word) => text.slice(one?.start, one?.end)
  return /[,;:—–]/.test(text.slice(before?.end, word?.start)) || conjunction.test(written()) || /^(?:that|and|but)$/i.test(written(before))
}

function shuffled<T>(list: readonly T[], { below }: Chance): T[] {
  const result = [...list]
  for (let i = result.length - 1; i > 0; i--) {
    const j = below(i + 1)
    ;[result[i], result[j]] = [result[j] as T, result[i] as T]
  }
  return result
}

/** The words in quotation marks in the posts of a folder, from six words on. */
function quotationsIn(path: string): string[] {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  return files
    .flatMap((name) => readFileSync(join(path, name), 'utf8').match(/“[^”\n]+”|(?<=[\s(])"[^"\n<>{}=]+"(?=[\s.,;:!?)])/g) ?? [])
    .map((quotation) => quotation.slice(1, -1))
    .filter((words) => words.split(/\s+/).length >= 6)
}
