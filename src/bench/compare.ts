import { readCommandLine } from '../cli/command.ts'
import { compareQuote } from '../comparison/compare-quote.ts'
import { indexWords } from '../comparison/indexed-text.ts'
import { chanceOf } from '../testing/fiction/chance.ts'

readCommandLine({
  usage: 'npm run bench:compare',
  purpose: `Compares a hundred quotes of thirty words with transcripts of 1,000, 10,000 and 100,000 words. The words are random, but the same in each
run; half of them are ten common ones, as in English.`,
})
const common = ['the', 'of', 'to', 'we', 'and', 'a', 'in', 'that', 'it', 'is']
const quotes = 100
const length = 30
const { below } = chanceOf(1)
const randomWord = () => (below(2) ? (common[below(common.length)] ?? '') : `w${below(3000).toString(36)}`)

console.log('milliseconds for 100 quotes:')
console.log('words in source      indexing     verbatim     differs   not there')
for (const size of [1000, 10_000, 100_000]) {
  const words = Array.from({ length: size }, randomWord)
  const [indexing, source] = timed(() => indexWords([words.join(' ')]))
  const stretch = () => {
    const at = below(size - length)
    return words.slice(at, at + length)
  }
  const compareAll = (finding: string, makeQuote: () => string[]) => {
    const printed = Array.from({ length: quotes }, () => makeQuote().join(' '))
    const [time, found] = timed(() => printed.filter((text) => compareQuote(text, [source]).finding === finding))
    if (found.length !== quotes) throw new Error(`${quotes - found.length} quotes were not found to be ${finding}.`)
    return time
  }
  const times = [
    indexing,
    compareAll('verbatim', stretch),
    compareAll('differs', () => stretch().with(10, 'altered').toSpliced(20, 2)),
    compareAll('not there', () => Array.from({ length }, (_, i) => (i % 3 ? `x${below(1000)}` : (common[below(10)] ?? '')))),
  ]
  console.log(`${String(size).padStart(15)}  ${times.map((time) => time.toFixed(0).padStart(12)).join('')}`)
}

/** How long something takes, in milliseconds, and what it returns. */
function timed<T>(run: () => T): [number, T] {
  const start = performance.now()
  const result = run()
  return [performance.now() - start, result]
}
