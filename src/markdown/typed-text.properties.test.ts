import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLines } from '../testing/example-article.ts'
import { folded, readHtml } from '../testing/html-in-tests.ts'

/**
 * The syntax that the guide explains. Where the check gives no error, nothing else may be missing from what readers see:
 * - `*words*`, `**words**`, `_words_`, `~~words~~` and `` `code` ``, whose signs are at the edge of a word;
 * - a backslash before a sign, or at the end of a line; `&amp;`; `[words](address)` and `<address>`;
 * - a list, a block quote, a heading, a rule or a table: each a paragraph of its own, or below a line that introduces it;
 * - a line break within a paragraph is a space, and so are several spaces.
 */
const declared = { address: 'https://example.org/' }

/** Pieces that are apart at every `¦`. */
const oneOf = (pieces: string) => fc.constantFrom(...pieces.split('¦'))
const words = oneOf('the¦pier¦which¦Nobody¦has¦said¦März¦sept.¦it’s¦f¦M¦C:¦Talks:¦end.¦协议')
const figures = oneOf('5¦3¦12.¦1986.¦1.¦2)¦10:30¦7~8¦5*3¦#5¦1')
const signs = fc.constantFrom(...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')
const markup = fc.oneof(
  oneOf(
    String.raw`*¦**¦_¦__¦~~¦~¦\¦\*¦\$¦\_x¦&amp;¦&copy¦*so*¦**so**¦_so_¦~~so~~¦f*ck¦s*it¦[Note]:¦[x]:¦[x]¦](¦![¦5*3¦4*2¦5~~6¦7~~8¦M*A*S*H`,
  ),
  oneOf(String.raw`C:\_x¦C:\new¦\\server\x¦¯\_(ツ)_/¯¦__init__.py¦snake_case¦| a |¦a|b¦^2¦<b¦==`),
  fc.constantFrom('`', '``', '`so`', 'it`s', 'that`s', `[the plan](${declared.address})`, `<${declared.address}>`),
)
const text = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: words }, { weight: 2, arbitrary: figures }, signs, { weight: 2, arbitrary: markup }),
      fc.boolean(),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.map(([piece, isGlued], i) => (i && !isGlued ? ` ${piece}` : piece)).join(''))
/** What a line may begin with, so that Markdown could take it for something else. */
const start = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 6,
    arbitrary: oneOf(
      '- ¦-¦+ ¦* ¦*¦1. ¦2. ¦1) ¦5) ¦1986. ¦12. ¦007. ¦> ¦>¦# ¦## ¦#¦###### ¦\t¦    ¦  ¦- - ¦---¦===¦***¦:-¦|¦| ¦[x]: ¦[^x]: ¦    - ¦>     ¦-     ¦====¦----¦= ',
    ),
  },
)
const line = fc
  .tuple(
    start,
    fc.oneof({ weight: 8, arbitrary: text }, fc.constant('')),
    fc.constantFrom('', '', '', '', '', ' ', '  ', '\\', ' #', ' ##'),
  )
  .map((parts) => parts.join(''))
const prose = fc
  .array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((paragraphs) => paragraphs.map((lines) => lines.join('\n')).join('\n\n'))

/** What is known of the whole text when one of its paragraphs is read. */
interface Around {
  /** The numbers that lines begin with. */
  numbers: readonly number[]
  /** How many lines begin with each sign. */
  signs: ReadonlyMap<string, number>
  /** Whether the paragraph above introduces a list. */
  isIntroduced: boolean
}

/** Paragraphs as they are typed, without what of each line is declared to make a block of it. */
function withoutBlockSigns(typed: string): string {
  const paragraphs = typed.split(/\n(?:[ \t]*\n)+/)
  const lines = typed.split('\n').map((one) => one.trim())
  const numbers = [...typed.matchAll(/^ {0,3}(\d{1,3})[.)] /gm)].map(([, number]) => Number(number))
  const signs = new Map([...Map.groupBy(lines, signOf)].map(([sign, found]) => [sign, found.length]))
  return paragraphs
    .map((paragraph, i) =>
      blockWords(paragraph.split('\n'), { numbers, signs, isIntroduced: introducing.test(paragraphs[i - 1]?.trimEnd() ?? '') }),
    )
    .join('\n')
}

const introducing = /[:：][*_"“”’)\]]*$|^\[[^\]]*\]\([^)]*\)$|^<[^>]*>$|^(?:\*{1,2}|_{1,2})[^*_]+(?:\*{1,2}|_{1,2})$/

function blockWords(written: readonly string[], around: Around): string {
  const lines = written.filter((one) => one.trim())
  const [first = '', second = ''] = lines.map((one) => one.trim())
  const split = (at: number) => [blockWords(lines.slice(0, at), around), blockWords(lines.slice(at), around)].join('\n')
  // A heading may be below the end of a sentence, or below an item or a block quote; a rule may be below anything else.
  const section = lines.findIndex((one, i) => i > 0 && (isSection(one.trim(), lines[i - 1] ?? '', signOf(first)) || isRule(one.trim())))
  const isTitle = lines.length === 2 && isUnderline(second) && !signOf(first) && !/^#{1,6}(?:\s|$)/.test(first)
  if (section > 0 && !isTitle) return split(section)
  if (isRule(first)) return blockWords(lines.slice(1), around)
  // A table has its bars between cells.
  if (isTable(first, second))
    return lines
      .toSpliced(1, 1)
      .join('\n')
      .replace(/(?<!\\)\|/g, ' ')
  if (isTitle) return first
  const [, heading = ''] = /^(#{1,6})(?:\s|$)/.exec(first) ?? []
  if (heading) return [first.slice(heading.length).replace(new RegExp(`\\s${heading}$`), ''), blockWords(lines.slice(1), around)].join('\n')
  const sign = signOf(first)
  if (sign === '>')
    return blockWords(
      lines.map((one) => one.trim().replace(/^> ?/, '')),
      around,
    )
  const introduced = lines.findIndex(
    (one, i) => i > 0 && introducing.test((lines[i - 1] ?? '').trim()) && opensBelow(one) && signOf(one.trim()) !== sign,
  )
  if (introduced > 0) return split(introduced)
  if (sign && mayBeList(first, sign, around, signOf(second) !== '')) {
    const isItem = (one: string) => signOf(one.trim()) === sign || isNested(one)
    return lines.map((one) => (isItem(one) ? blockWords([one.trim().replace(/^\S+\s*/, '')], around) : one)).join('\n')
  }
  // What is indented goes on with an item of a list above.
  const item = /^(?: {2,}|\t)/.test(lines[0] ?? '')
    ? lines.findIndex((one, i) => i > 0 && (around.signs.get(signOf(one.trim())) ?? 0) > 1 && signOf(one.trim()) !== '')
    : -1
  if (item > 0) return split(item)
  const table = lines.findIndex((one, i) => i > 0 && isTable(one.trim(), lines[i + 1]?.trim() ?? ''))
  return table > 0 ? split(table) : lines.join('\n')
}

function mayBeList(first: string, sign: string, { numbers, signs, isIntroduced }: Around, isAboveList: boolean): boolean {
  if (!sign.startsWith('1')) return (signs.get(sign) ?? 0) > 1 || (sign !== '+' && !/^\S\s+[\d$€£]/.test(first))
  const number = Number(/^\d{1,3}(?=\D)/.exec(first)?.[0])
  const ones = numbers.filter((one) => one === 1 && number === 1).length
  return numbers.includes(number - 1) || numbers.includes(number + 1) || ones > 1 || (number === 1 && (isIntroduced || isAboveList))
}

function isUnderline(typed: string): boolean {
  return /^(?:-{4,}|={4,})$/.test(typed)
}

function isRule(typed: string): boolean {
  return /^(?:\*\s*){3,}$|^(?:-\s*){3,}$|^(?:_\s*){3,}$/.test(typed)
}

/** Whether a line and the one below it, which has as many cells of hyphens, begin a table. */
function isTable(head: string, second: string): boolean {
  const cells = (typed: string) => typed.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/)
  return (
    (head + second).includes('|') &&
    /[^|\s]/.test(head) &&
    cells(second).every((cell) => /^\s*:?-+:?\s*$/.test(cell)) &&
    cells(second).length === cells(head).length
  )
}

function isSection(typed: string, above: string, sign: string): boolean {
  return /^#{2,6} +["“‘«(¿¡\d]*[\p{Lu}\p{Lo}]/u.test(typed) && (sign !== '' || /[\p{P}>]\s*$/u.test(above))
}

/** Whether a line may open a block below a line that introduces it: of numbers, only 1 may. */
function opensBelow(typed: string): boolean {
  return /^ {0,3}(?:>|\S+\s+\S)/.test(typed) && signOf(typed.trim()) !== '' && !/^\s*(?!1[.)])\d/.test(typed)
}

/** An item of a list within a list. */
function isNested(typed: string): boolean {
  return /^(?: {2,}|\t)\s*(?:[-+*]|\d+[.)])\s+\S/.test(typed)
}

/** What a line of a list or a block quote begins with; numbers are alike. */
function signOf(typed: string): string {
  return /^(?:[-+*](?=\s|$)|>|\d{1,9}[.)](?=\s|$))/.exec(typed)?.[0].replace(/\d+/, '1') ?? ''
}

/** Whether one of the signs in a word is at its edge, or beside another sign. */
function hasEdge(word: string, run: string): boolean {
  const parts = word.split(run)
  return parts.some((part, i) => i > 0 && !(isWord(part[0]) && isWord(parts[i - 1]?.at(-1))))
}

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Whether readers see all of what is typed, but for declared syntax. */
function isAllPublished(typed: string, published: string): boolean {
  const reached = new Set<string>()
  const walk = (i: number, j: number): boolean => {
    const key = `${i} ${j}`
    if (reached.has(key)) return false
    reached.add(key)
    if (i === typed.length) return published.slice(j).trim() === ''
    if (typed[i] === published[j] && walk(i + 1, j + 1)) return true
    if (/[\s\0]/.test(typed[i] ?? '') && walk(i + 1, j)) return true
    if (/\s/.test(published[j] ?? '') && walk(i, j + 1)) return true
    return lengthsOfSyntax(typed, i).some((length) => walk(i + length, j))
  }
  return walk(0, 0)
}

/** How many characters of declared syntax there may be at an offset. */
function lengthsOfSyntax(typed: string, i: number): number[] {
  const rest = typed.slice(i)
  const word = (/\S*$/.exec(typed.slice(0, i))?.[0] ?? '') + (/^\S*/.exec(rest)?.[0] ?? '')
  // A backslash of a path is not one before a sign: one behind a drive, or in a word that prints another before a letter.
  const isPath =
    /(?:^|[^\p{L}])[A-Za-z]:\\$/u.test(typed.slice(0, i + 1)) || /\\[\p{L}\p{N}]|¯/u.test(word.replace(/\\[!-/:-@[-`{-~]/g, ''))
  const lengths: number[] = []
  if (/^\\[!-/:-@[-`{-~]/.test(rest) && !isPath) lengths.push(1)
  if (/^\\\n/.test(rest) && !isPath) lengths.push(1)
  const [run = ''] = /^(?:\*+|_+|`+|~{2,})/.exec(rest) ?? []
  const [before, after] = [typed[i - 1], typed[i + run.length]]
  const isInside = isWord(before) && isWord(after)
  // Within a word the other sign is in this word: at its edge, or among its letters.
  const isPartOfWord =
    word.startsWith(run) ||
    word.endsWith(run) ||
    (word.split(run).length > 2 && hasEdge(word, run)) ||
    (word.split(run).length === 3 && (run === '`' || !/\d/.test(`${before}${after}`)))
  if (run && (!isInside || isPartOfWord || /^e?s(?![\p{L}\p{N}])/u.test(rest.slice(run.length))))
    lengths.push(...Array.from({ length: run.length }, (_, n) => n + 1))
  if (rest.startsWith(`](${declared.address})`)) lengths.push(`](${declared.address})`.length)
  if (rest.startsWith('[') || rest.startsWith(`<${declared.address}`)) lengths.push(1)
  if (typed.slice(0, i).endsWith(declared.address) && rest.startsWith('>')) lengths.push(1)
  if (typed.slice(0, i).endsWith('&') && rest.startsWith('amp;')) lengths.push('amp;'.length)
  return lengths
}

test('what is typed is published, up to the syntax that the guide explains, or it is an error', () => {
  let published = 0
  const runs = 3000
  fc.assert(
    fc.property(prose, (typed) => {
      const { messages, render } = readLines(typed)
      if (messages.some(({ severity }) => severity === 'error')) return
      published++
      const seen = render()
        .pieces.map(({ html }) => folded(readHtml(html).text))
        .join('\n')
      expect({ typed, seen, isAll: isAllPublished(withoutBlockSigns(typed), seen) }).toEqual({ typed, seen, isAll: true })
    }),
    // The same texts each time; another seed finds others.
    { numRuns: runs, seed: Number(process.env['TYPED_SEED'] ?? 20260302) },
  )
  // If nearly everything were an error, the property would say nothing.
  expect(published).toBeGreaterThan(runs / 20)
})
