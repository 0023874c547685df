import fc from 'fast-check'
import { joinsWithoutSpace } from '../model/joined-lines.ts'
import { writeNote } from './fiction/write-site.ts'

/** A word as Markdown writes it and as a reader reads it. */
type Word = { source: string; text: string }

/** A randomly generated article: its lines, its blocks as a reader reads them, and the words that each label is about. */
export interface GeneratedArticle {
  lines: string
  blocks: string[]
  words: Record<string, string>
}

const plain = (text: string): Word => ({ source: text, text })
const word = fc.constantFrom<Word>(
  ...['We', 'will', 'sign', 'by', 'Friday,', 'the', 'the', '10:30', 'Kyiv’s', '“yes”', '(no)', 'pay-rise', '100%'].map(plain),
  ...['договір', 'ґрунту,', 'اتفاق', 'توقيع', '协议', '签署。', 'cafe\u0301', 'naïve', 'ta\u0302\u0323y', 'co\u00ADoperate'].map(plain),
  ...['한국', '협상'.normalize('NFD'), '👍🏽', '𝒳', 'a\u00A0b', 'e\u0301\u0323'].map(plain),
  { source: 'x\\*y', text: 'x*y' },
  { source: 'A&amp;B', text: 'A&B' },
  { source: '`code it`', text: 'code it' },
  { source: '[the offer](https://example.org/)', text: 'the offer' },
  { source: '__never__', text: 'never' },
)

/** The first and last words of a stretch, as shares of a block, so that any numbers are valid. */
const range = fc.tuple(fc.nat(1000), fc.nat(1000))

const block = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 14 }),
  strong: fc.option(range, { freq: 2 }),
  emphasis: fc.option(range, { freq: 2 }),
  annotated: fc.array(range, { maxLength: 5 }),
  breaks: fc.array(fc.boolean(), { maxLength: 14 }),
  form: fc.constantFrom('paragraph', 'quotation', 'item', 'cell', 'heading'),
})

/** Articles with annotated stretches that nest and overlap at random, in paragraphs, block quotes, lists and tables. */
export const generatedArticle: fc.Arbitrary<GeneratedArticle> = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => {
  const made = blocks.map((one, index) => writeBlock(one, index))
  return {
    lines: [...made.map(({ lines }) => lines), ...made.flatMap(({ notes }) => notes)].join('\n\n'),
    blocks: made.map(({ text }) => text),
    words: Object.assign({}, ...made.map(({ words }) => words)) as Record<string, string>,
  }
})

function writeBlock(
  { words, strong, emphasis, annotated, breaks, form: drawn }: ReturnType<typeof block.generate>['value'],
  index: number,
) {
  // A heading without letters is refused, and so is a list of one figure with its sign.
  const isRefused =
    (drawn === 'heading' && !words.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) || (drawn === 'item' && /^\d/.test(words[0]?.text ?? ''))
  const form = isRefused ? 'paragraph' : drawn
  const sources = words.map(({ source }) => source)
  const within = ([a, b]: [number, number]): [number, number] => {
    const [x, y] = [a % words.length, b % words.length]
    return x <= y ? [x, y] : [y, x]
  }
  const wrap = (of: [number, number] | null, marks: string) => {
    if (!of) return
    const [from, to] = within(of)
    sources[from] = marks + sources[from]
    sources[to] += marks
  }
  // One inside the other, or apart: overlapping emphasis is not emphasis.
  if (!emphasis || !strong || within(strong)[1] < within(emphasis)[0]) wrap(emphasis, '*')
  wrap(strong, '**')
  const annotations = (form === 'heading' ? [] : annotated).map((at, i) => {
    const [from, to] = within(at)
    const own = words.slice(from, to + 1)
    return {
      label: `condition-b${index}-${i}`,
      to,
      text: own.map(({ text }) => text).join(' '),
      source: own.map(({ source }) => source).join(' '),
    }
  })
  const fields = ['set by: [Anna Lund](../people/anna-lund.md)', 'for: the crews']
  const notes = annotations.map(({ label, source }) => writeNote(label, [source], fields))
  for (const { label, to } of annotations) sources[to] += `[^${label}]`
  const newline = form === 'quotation' ? '\n> ' : form === 'item' ? '\n  ' : '\n'
  const breaking = form !== 'cell' && form !== 'heading'
  // Where a line break is nothing, the words stay in one line.
  const isSpace = (i: number) => !joinsWithoutSpace(words[i - 1]?.text.slice(-1) ?? '', words[i]?.text.charAt(0) ?? '')
  const line = sources.reduce((all, source, i) => all + (breaking && breaks[i] && isSpace(i) ? newline : ' ') + source)
  const opening = { paragraph: '', quotation: '> ', item: '- ', cell: '| ', heading: '## ' }[form]
  const lines = form === 'cell' ? `| head |\n| --- |\n| ${line} |` : opening + line
  const text = words.map((one) => one.text).join(' ')
  const annotatedWords = Object.fromEntries(annotations.map((one) => [one.label, one.text]))
  return { lines, notes, words: annotatedWords, text: form === 'cell' ? `head\n${text}` : text }
}
