import { compareQuote } from '../comparison/compare-quote.ts'
import { indexWords } from '../comparison/indexed-text.ts'

// `npm run bench:compare`: a hundred quotes of thirty words, compared with transcripts of growing length. The words are made by chance,
// the same in each run: half of them are ten common ones, as in English.
const common = ['the', 'of', 'to', 'we', 'and', 'a', 'in', 'that', 'it', 'is']
const quotes = 100
const length = 30

let state = 1
const below = (n: number) => {
  state = (state * 1_103_515_245 + 12_345) % 2 ** 31
  // The lower bits of such numbers hardly change.
  return Math.floor(state / 65_536) % n
}
const wordByChance = () => (below(2) ? (common[below(common.length)] ?? '') : `w${below(3000).toString(36)}`)

console.log('words on file   made ready   word for word   differing   not there   (milliseconds for 100 quotes)')
for (const size of [1000, 10_000, 100_000]) {
  const words = Array.from({ length: size }, wordByChance)
  const [ready, source] = timed(() => indexWords([words.join(' ')]))
  const taken = () => {
    const at = below(size - length)
    return words.slice(at, at + length)
  }
  const compareAll = (finding: string, make: () => string[]) => {
    const printed = Array.from({ length: quotes }, () => make().join(' '))
    const [time, found] = timed(() => printed.filter((text) => compareQuote(text, [source]).finding === finding))
    if (found.length !== quotes) throw new Error(`${quotes - found.length} quotes were not found to be ${finding}.`)
    return time
  }
  const row = [
    ready,
    compareAll('verbatim', taken),
    compareAll('differs', () => taken().with(10, 'altered').toSpliced(20, 2)),
    compareAll('not there', () => Array.from({ length }, (_, i) => (i % 3 ? `x${below(1000)}` : (common[below(10)] ?? '')))),
  ]
  const [a = '', b = '', c = '', d = ''] = row.map((time) => time.toFixed(0))
  console.log(`${String(size).padStart(13)}${a.padStart(13)}${b.padStart(16)}${c.padStart(12)}${d.padStart(12)}`)
}

/** How long something takes, in milliseconds, and what it gives. */
function timed<T>(run: () => T): [number, T] {
  const start = performance.now()
  const result = run()
  return [performance.now() - start, result]
}
