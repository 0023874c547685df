import type { Delete, Emphasis, Heading, InlineCode, Nodes, Paragraph, PhrasingContent, Root, Strong, TableCell } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { TextEdit } from '../model/message.ts'
import { asCode } from './escaped-start.ts'
import { type Reading, readingOf } from './reading.ts'

/**
 * Refuses signs within a line that Markdown takes for markup though nobody meant any, so that they would be lost: `5*3 and 4*2`, `C:\_x`;
 * and those that are meant as markup and are none, so that they would be printed: `*word`, `[words](an address)`.
 */
export function remarkSigns() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    const blocks: InlineBlock[] = []
    visit(tree, (node) => {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') blocks.push(blockOf(node))
    })
    const words = reading.kind === 'source' ? tree.children.filter(({ type }) => type === 'blockquote') : []
    for (const block of blocks) {
      const isOfSource = words.some((quotation) => startOf(quotation) <= block.start && block.end <= endOf(quotation))
      refuseLostSigns(block, reading)
      refuseBackslashes(block, reading)
      // In a source’s words every line is a line.
      if (!isOfSource) refuseBreaks(block, reading)
      refuseFalseLinks(block, reading)
      refuseTildes(block, reading)
      refuseMarkedAlternatives(block, reading)
      refuseSpaces(block, reading)
    }
    refuseOpenMarkup(blocks, reading)
  }
}

/** A block of inline content, with the leaves and the marks in it, in order. */
interface InlineBlock {
  start: number
  end: number
  nodes: PhrasingContent[]
}

function blockOf(node: Paragraph | Heading | TableCell): InlineBlock {
  const nodes: PhrasingContent[] = []
  for (const child of node.children)
    visit(child, (inner) => {
      nodes.push(inner as PhrasingContent)
    })
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0, nodes }
}

/** A letter or digit of a script that writes spaces between words. */
const letter =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}]$/u
const digit = /^\d$/

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0
}

/** The run of characters without white space around an offset. */
function wordAround({ source }: Pick<Reading, 'source'>, offset: number): { word: string; start: number } {
  const before = /\S*$/.exec(source.slice(Math.max(0, offset - 200), offset))?.[0] ?? ''
  const after = /^\S*/.exec(source.slice(offset, offset + 200))?.[0] ?? ''
  return { word: before + after, start: offset - before.length }
}

// ———————————————————————————————————————————————————————————— signs that would be lost

function refuseLostSigns(block: InlineBlock, reading: Reading): void {
  let end = 0
  for (const node of block.nodes) {
    if (startOf(node) < end) continue
    const isMark = node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
    const at = isMark ? accidentalMark(node, reading) : undefined
    const apostrophe = node.type === 'inlineCode' ? apostropheIn(node, reading) : undefined
    if (at !== undefined && isMark) reportMark(node, at, reading)
    if (apostrophe !== undefined && node.type === 'inlineCode') reportApostrophe(node, apostrophe, reading)
    if (at !== undefined || apostrophe !== undefined) end = endOf(node)
  }
}

/** The offset of the sign of a mark that was not meant as one; undefined if it may be meant. */
function accidentalMark(node: Emphasis | Strong | Delete, { source }: Reading): number | undefined {
  const [start, end] = [startOf(node), endOf(node)]
  const length = node.type === 'emphasis' ? 1 : lengthOfRun(source, start)
  const inside = source.slice(start + length, end - length)
  const around = [source.charAt(start - 1), inside.charAt(0), inside.slice(-1), source.charAt(end)]
  const [before = '', first = '', last = '', after = ''] = around
  const isWithinWord = [letter.test(before) && letter.test(first), letter.test(last) && letter.test(after)] as const
  const isWithinNumber = [digit.test(before) && digit.test(first), digit.test(last) && digit.test(after)] as const
  const hasSpace = /\s/.test(inside)
  // `f***ing and f***`: several marks that one run of signs opens.
  const run = runAround(source, start)
  if (run.length > 2 && letter.test(source.charAt(run.start - 1)) && letter.test(source.charAt(run.start + run.length))) return run.start
  // `(*1950) and (* 1951)`
  if (/[([{]$/.test(inside)) return end - length
  // `**/*.md and src/**`
  if ((before === '/' || /^[./][\p{L}*]/u.test(inside)) && (last === '/' || /^[./]\p{L}/u.test(source.slice(end, end + 2)))) return start
  // A name with two underscores on each side, of code.
  if (source.startsWith('__', start) && /^\w+$/.test(inside) && /^(?:\.[a-z]|\()/.test(source.slice(end, end + 2))) return start
  if (isWithinNumber[0]) return start
  if (isWithinNumber[1]) return end - length
  if (isWithinWord[0] && (hasSpace || digit.test(before) || digit.test(first))) return start
  if (isWithinWord[1] && hasSpace && !/^e?s(?![\p{L}\p{N}])/u.test(source.slice(end, end + 3))) return end - length
  if (!isWithinWord[0] || !isWithinWord[1]) return undefined
  // `a*x+b*y`
  if (/[+=<>^|]/.test(inside)) return start
  const word =
    (/\S*$/.exec(source.slice(Math.max(0, start - 100), end))?.[0] ?? '') + (/^\S*/.exec(source.slice(end, end + 100))?.[0] ?? '')
  const signs = word.split(source.charAt(start)).length - 1
  return signs > 2 * length || digit.test(last) || digit.test(after) || inside.length + word.length <= 2 * length + 4 ? start : undefined
}

/** The run of equal signs that a mark begins in. */
function runAround(source: string, offset: number): { start: number; length: number } {
  const sign = source.charAt(offset)
  let [start, end] = [offset, offset]
  while (source.charAt(start - 1) === sign) start--
  while (source.charAt(end) === sign) end++
  return { start, length: end - start }
}

function lengthOfRun(source: string, start: number): number {
  return /^(\*+|_+|~+)/.exec(source.slice(start, start + 2))?.[0].length ?? 1
}

function reportMark(node: Emphasis | Strong | Delete, at: number, reading: Reading): void {
  const { source, positionAt, report } = reading
  const sign = source.charAt(at)
  const { word } = wordAround(reading, at)
  const from = wordAround(reading, startOf(node)).start
  const name = { '*': 'star', _: 'underscore', '~': 'tilde' }[sign] ?? 'sign'
  const was = source.slice(at, at + Math.max(node.type === 'emphasis' ? 1 : 2, runAround(source, at).length))
  report(
    'text-lost',
    positionAt(at),
    `The ${name}s in “${oneLine(source.slice(from, endOf(node)) + (/^\S*/.exec(source.slice(endOf(node), endOf(node) + 50))?.[0] ?? ''))}” would be lost: Markdown takes them for ${node.type === 'delete' ? 'struck words' : 'emphasis'}.`,
    `write ${asCode(escapeAll(word, sign))}.`,
    escapeEdit(was, at, reading),
  )
}

/** A word with a backslash before each run of a sign, or before each sign if Markdown needs that. */
function escapeAll(word: string, sign: string): string {
  return sign === '~' ? word.replace(/(?<!\\)~~/g, '\\~~') : word.replaceAll(sign, `\\${sign}`)
}

function escapeEdit(was: string, offset: number, { positionAt }: Reading): TextEdit {
  return { from: positionAt(offset), was, text: was.startsWith('~') ? `\\${was}` : was.replace(/./g, '\\$&') }
}

function oneLine(text: string): string {
  const line = text.replace(/\s*\n[\s>]*/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 58)}…` : line
}

/** The offset of a backtick in place of an apostrophe, when there is inline code of several words that begins or ends within a word. */
function apostropheIn(node: InlineCode, { source }: Reading): number | undefined {
  const [start, end] = [startOf(node), endOf(node)]
  if (source.charAt(start + 1) === '`') return undefined
  // A third backtick in the word is left over.
  const isOdd = (wordAround({ source }, start).word.split('`').length - 1) % 2 === 1
  if (!/\s/.test(node.value) && !isOdd) return undefined
  if (letter.test(source.charAt(start - 1)) && letter.test(source.charAt(start + 1))) return start
  return letter.test(source.charAt(end - 2)) && letter.test(source.charAt(end)) ? end - 1 : undefined
}

function reportApostrophe(node: InlineCode, at: number, reading: Reading): void {
  const { word } = wordAround(reading, at)
  const { start: from } = wordAround(reading, startOf(node))
  reading.report(
    'text-lost',
    reading.positionAt(at),
    `The backticks in “${oneLine(reading.source.slice(from, endOf(node) + 1))}” would be lost: Markdown takes what is between them for code.`,
    `write \`${word.replaceAll('`', '’')}\`.`,
    { from: reading.positionAt(at), was: '`', text: '’' },
  )
}

// ———————————————————————————————————————————————————————————— backslashes

const escapable = '[!-/:-@[-`{-~]'
/** A drive, with a backslash that would be lost. */
const drive = new RegExp(`(?:^|[^\\p{L}])[A-Za-z]:\\\\(?=${escapable})(?!\\\\)`, 'u')

/** A backslash before a sign is dropped, one before a letter is printed: a word that has both, or is a path, loses one by accident. */
function refuseBackslashes({ nodes }: InlineBlock, reading: Reading): void {
  const { source, positionAt, report } = reading
  for (const [i, node] of nodes.entries()) {
    if (node.type !== 'text') continue
    const next = nodes[i + 1]
    const isBroken = next?.type === 'break' && source.charAt(startOf(next)) === '\\'
    const raw = source.slice(startOf(node), endOf(node) + (isBroken ? 1 : 0))
    for (const { 0: word, index } of raw.includes('\\') ? raw.matchAll(/\S+/g) : []) {
      if (!word.includes('\\')) continue
      const isLast = isBroken && index + word.length === raw.length
      if (!losesBackslash(word, isLast)) continue
      report(
        'text-lost',
        positionAt(startOf(node) + index),
        `A backslash of “${word}” would be lost: Markdown does not print one before a sign${isLast ? ' or at the end of a line' : ''}.`,
        `write ${asCode(word.replaceAll('\\', '\\\\'))}.`,
        { from: positionAt(startOf(node) + index), was: word, text: word.replaceAll('\\', '\\\\') },
      )
      break
    }
  }
}

function losesBackslash(word: string, isLast: boolean): boolean {
  const escapes = [...word.matchAll(new RegExp(`\\\\(?:${escapable}|$)`, 'g'))]
  const printed = word.replace(new RegExp(`\\\\${escapable}`, 'g'), '').match(/\\(?=[\p{L}\p{N}])/gu) ?? []
  if (isLast && (/(?:^|[^\p{L}])[A-Za-z]:\\$/u.test(word) || printed.length > 0)) return true
  const lost = isLast ? escapes : escapes.filter(({ 0: found }) => found.length > 1)
  // Among them the arm of `¯\_(ツ)_/¯`, and formulas.
  return (
    drive.test(word) ||
    (lost.length > 0 && printed.length > 0) ||
    /[^\s\p{L}\p{N}\p{P}$+<=>^`|~]\\_/u.test(word) ||
    /\\\(\S*\\\)/.test(word)
  )
}

/** Two spaces at the end of a line, which nobody sees, break it on the page. */
function refuseBreaks({ nodes }: InlineBlock, { source, positionAt, report }: Reading): void {
  for (const node of nodes) {
    if (node.type !== 'break' || source.charAt(startOf(node)) === '\\') continue
    report(
      'line-form',
      positionAt(startOf(node)),
      'This line ends with two spaces or more, which nobody sees and which break the line on the page.',
      'remove the spaces; for a break that is meant, end the line with a backslash.',
    )
  }
}

// ———————————————————————————————————————————————————————————— signs that would be printed

/** A sign that is printed though it could open or close markup. */
interface Run {
  sign: string
  offset: number
  /** Whether it could open or close markup; neither within a word or between spaces. */
  could: 'open' | 'close' | 'neither'
  isAtStart: boolean
  block: number
}

function refuseOpenMarkup(blocks: readonly InlineBlock[], reading: Reading): void {
  const { source, positionAt, report } = reading
  const runs = blocks.flatMap((block, i) => runsIn(block, i, reading))
  // A footnote that was read as a list has been reported.
  const notes = blocks.map(({ start }) => ({
    offset: start,
    stars: footnoteStars(/^(?:\* +)?(?:\\?\*)*/.exec(source.slice(Math.max(0, start - 2), start + 12).replace(/^[^*]+/, ''))?.[0]),
  }))
  const references = blocks.flatMap(({ start, end }) =>
    [...source.slice(start, end).matchAll(/(?<=[\p{L}\p{N}\p{P}])(?<![*\\\s])(?:\\?\*)+(?=[\s\p{P}]|$)/gu)].map(({ 0: stars, index }) => ({
      offset: start + index,
      stars: footnoteStars(stars),
    })),
  )
  // A footnote is below what refers to it.
  const isFootnote = ({ sign, offset, could, isAtStart }: Run) =>
    sign.startsWith('*') &&
    (could === 'close'
      ? notes.some((note) => note.stars === sign.length && note.offset > offset)
      : isAtStart && references.some((reference) => reference.stars === sign.length && reference.offset < offset))
  let last: Run | undefined
  for (const [i, run] of runs.entries()) {
    const { sign, offset, could, block } = run
    if (could === 'neither') continue
    // One message says what is wrong with a mark that was meant to go over several blocks.
    const isReported = last !== undefined && last.sign === sign && (last.block === block || (could === 'close' && last.could === 'open'))
    if (isReported || isFootnote(run)) continue
    last = run
    const stuck = stuckMarks(run, runs[i + 1], reading)
    if (stuck) {
      report('unclosed-markup', positionAt(stuck.offset), stuck.what, stuck.fix)
      continue
    }
    const escaped = sign.startsWith('~') ? `\\${sign}` : sign.replace(/./g, '\\$&')
    report(
      'unclosed-markup',
      positionAt(offset),
      `${asCode(sign)} at “${oneLine(wordAround(reading, offset).word)}” ${could === 'open' ? 'opens something that nothing closes in the same paragraph' : 'closes something that nothing opens in the same paragraph'}: readers would see it.`,
      `${could === 'open' ? 'write another one directly after the last word that is meant' : 'write another one directly before the first word that is meant'}; write ${asCode(escaped)} if readers are to see it.`,
    )
  }
}

/**
 * Two runs of signs that were meant to go together and do not, because a letter follows a mark, or a space comes before the second:
 * `**Note:**This`, `**Note: **This`, `这是**“强调”**的`.
 */
function stuckMarks(run: Run, next: Run | undefined, { source }: Reading): { offset: number; what: string; fix: string } | undefined {
  const { sign } = run
  if (next?.sign !== sign || next.block !== run.block || sign.length > 2 || sign.startsWith('`') || next.could === 'neither')
    return undefined
  const inside = source.slice(run.offset + sign.length, next.offset)
  const rest = /^\S*/.exec(source.slice(next.offset + sign.length, next.offset + 40))?.[0] ?? ''
  const [, front = '', words = '', back = ''] = /^(\p{P}*)([\p{L}\p{N}](?:.*[\p{L}\p{N}])?)([\p{P}\s]+)$/u.exec(inside) ?? []
  const isStuck = next.could === 'open' ? /^[\p{L}\p{N}]/u.test(rest) : run.could === 'close'
  if (!words || !isStuck || /[([{]\s*$/.test(back) || (run.could === 'close' && !front)) return undefined
  const isSpaced = /\s$/.test(back)
  // No space comes into scripts that write none; the signs go inside the marks.
  const asMeant =
    run.could === 'close' || (!isSpaced && !letter.test(rest.charAt(0)))
      ? `${front}${sign}${words}${sign}${back}`
      : `${sign}${inside.trimEnd()}${sign} ${rest}`
  return {
    offset: run.could === 'close' ? run.offset : next.offset,
    what: `${asCode(sign)} ${run.could === 'close' ? 'before' : 'behind'} ${asCode(oneLine(inside))} has no effect, because ${isSpaced ? 'a space comes before it' : 'it comes between a mark and a letter'}: readers would see it.`,
    fix: `write ${asCode(asMeant)}; write ${asCode(sign.replace(/./g, '\\$&'))} if readers are to see it.`,
  }
}

/** Signs that are none for want of a space, or because of one: `##The offer`, `** all **`. */
function refuseSpaces({ nodes, start }: InlineBlock, { source, kind, positionAt, report }: Reading): void {
  const [, signs = '', words = ''] = /^(#{2,6})(\p{L}.*)/u.exec(source.slice(start, start + 200)) ?? []
  if (signs)
    report(
      'unclosed-markup',
      positionAt(start),
      `\`${signs}\` makes no heading without a space behind it, and readers would see it.`,
      `write ${asCode(`${signs} ${words}`)}; write ${asCode(`\\${signs}${words}`)} if readers are to see it.`,
    )
  for (const node of nodes) {
    if (node.type !== 'text') continue
    for (const { 0: all, 1: sign = '', 2: inside = '', index } of source.slice(startOf(node), endOf(node)).matchAll(spacedSigns)) {
      const offset = startOf(node) + index
      if (kind === 'source' && isOfLabel(source, offset)) continue
      report(
        'unclosed-markup',
        positionAt(offset),
        `“${oneLine(all)}” is not ${sign === '~~' ? 'struck through' : 'bold'}, because of the spaces inside, and readers would see the signs.`,
        `write ${asCode(`${sign}${inside}${sign}`)}.`,
      )
    }
  }
}

const spacedSigns = /(?<=^|[^\d\s*~\\]\s+)(\*\*|~~) ([\p{L}“"‘«(][^*~\n]*?) \1(?=[\s\p{P}]|$)/gu

function footnoteStars(stars: string | undefined): number {
  return stars?.replace(/[\\ ]/g, '').length ?? 0
}

function runsIn({ nodes, start: from, end: to }: InlineBlock, block: number, { source, kind }: Reading): Run[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'text') return []
    const start = startOf(node)
    const raw = source.slice(start, endOf(node))
    return [...raw.matchAll(/\\[!-/:-@[-`{-~]|\*+|_+|`+|~{2,}/g)].flatMap(({ 0: sign, index }): Run[] => {
      if (sign.startsWith('\\')) return []
      const offset = start + index
      const before = offset > from ? source.charAt(offset - 1) : ''
      const after = offset + sign.length < to ? source.charAt(offset + sign.length) : ''
      if (kind === 'source' && isOfLabel(source, offset)) return []
      return [{ sign, offset, could: couldBe(sign, before, after, wordAround({ source }, offset).word), isAtStart: offset === from, block }]
    })
  })
}

/** Whether a sign is of a speaker’s label that Markdown does not take for emphasis: `**Name：**words`, `** Name **: words`. */
function isOfLabel(source: string, offset: number): boolean {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1
  const form = /^[\s>]*(\*{1,3}|_{1,3})[^*_\n]{1,90}(?:[:：﹕∶]\s*\1|\1[^*_:：﹕∶\n]{0,60}[:：﹕∶])/
  const [label = ''] = form.exec(source.slice(lineStart, lineStart + 200)) ?? []
  return offset < lineStart + label.length
}

/** By the rules of CommonMark for runs of delimiters; signs in names of files and code, and those in place of letters, are none. */
function couldBe(sign: string, before: string, after: string, word: string): Run['could'] {
  const isSpace = (character: string) => character === '' || /\s/.test(character)
  const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character)
  if (isSpace(before) && isSpace(after)) return 'neither'
  if (sign.startsWith('`'))
    return sign.length > 1 || (isWord(before) && isWord(after)) ? 'neither' : isSpace(after) || !isWord(after) ? 'close' : 'open'
  if (sign.length > 3 || /:\/\/|@|^[*]+$/.test(word)) return 'neither'
  // `f***`, `sh***`
  if (/^\P{L}*(?:\p{L}\*{2,3}|\p{L}{2}\*{3})\P{L}*$/u.test(word)) return 'neither'
  if (sign.startsWith('_') && /[./\\()=]|\w_\w/.test(word)) return 'neither'
  if (isWord(before) && isWord(after)) return 'neither'
  // `*.pdf`, `*/`, `-*`
  if (sign === '*' && !isWord(before) && !isSpace(before) && !isWord(after)) return 'neither'
  if (sign === '*' && isSpace(before) && /[./\\-]/.test(after)) return 'neither'
  if (isWord(after) || (isSpace(before) && !isSpace(after))) return 'open'
  return 'close'
}

// ———————————————————————————————————————————————————————————— links that are none

const falseLink = /(!?)(?<!\\)\[([^\][\n]+)\](?:([ \n]?)\(([^()\n]*)\)|\[([^\][\n]+)\])/g

function refuseFalseLinks({ nodes, start, end }: InlineBlock, { source, positionAt, report }: Reading): void {
  const texts = nodes.filter(({ type }) => type === 'text')
  for (const found of source.slice(start, end).matchAll(falseLink)) {
    const [all, picture = '', words = '', space = '', address, name] = found
    const at = start + found.index
    if (!texts.some((text) => startOf(text) <= at && at < endOf(text))) continue
    const fix = name === undefined ? fixOfLink(`${picture}[${words}]`, space, address ?? '') : fixOfReference(words, name)
    const what = `“${oneLine(all)}” is not a ${picture ? 'picture' : 'link'}, and readers would see it as it is written.`
    if (fix) report('unclosed-markup', positionAt(at), what, fix)
  }
}

function fixOfLink(words: string, space: string, address: string): string | undefined {
  if (/[{}<>]/.test(address)) return undefined
  if (space)
    return /^(?:https?:\/\/|mailto:|\.{1,2}\/|#)\S+$/.test(address)
      ? `write it without the space: ${asCode(`${words}(${address})`)}.`
      : undefined
  const [, withoutTitle, title] = /^(\S+)\s+[“”„«»‘’](.*)[“”«»‘’]$/u.exec(address) ?? []
  if (withoutTitle) return `put straight marks around the title of a link: ${asCode(`${words}(${withoutTitle} "${title}")`)}.`
  const isAddress = /\/|\.\p{L}{2,4}\b|^#/u.test(address) || words.startsWith('!')
  return isAddress && /\s/.test(address)
    ? `put an address that has spaces between \`<\` and \`>\`: ${asCode(`${words}(<${address}>)`)}.`
    : undefined
}

function fixOfReference(words: string, name: string): string | undefined {
  if (/^[\^@\d]|^sic$/i.test(name) || /^[\^@\d]/.test(words) || !/\p{L}/u.test(name)) return undefined
  return `add a line \`[${name}]: https://…\` with its address, or write \`[${words}](https://…)\`.`
}

/** One tilde on each side strikes nothing through here, though it does on GitHub. */
function refuseTildes({ nodes }: InlineBlock, { source, positionAt, report }: Reading): void {
  for (const node of nodes) {
    if (node.type !== 'text') continue
    for (const { 0: all, index } of source.slice(startOf(node), endOf(node)).matchAll(singleTildes))
      report(
        'unclosed-markup',
        positionAt(startOf(node) + index),
        `“${oneLine(all)}” is not struck through, and readers would see the tildes.`,
        `write \`~${all}~\` to strike it through; write \`\\~\` for a tilde that readers are to see.`,
      )
  }
}

const singleTildes = /(?<![\p{L}\p{N}~\\/])~(?=[^\s~\d])[^~\n]*[^\s~\\]~(?![\p{L}\p{N}~/])/gu

/** The alternative text of a picture has no markup, so signs within its words would be lost as in other text. */
function refuseMarkedAlternatives({ nodes }: InlineBlock, { source, positionAt, report }: Reading): void {
  for (const node of nodes) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue
    const [, written = ''] = /^!\[((?:[^\][\\]|\\[\s\S])*)\]/.exec(source.slice(startOf(node), endOf(node))) ?? []
    const sign = /(?<=[\p{L}\p{N}])[*`](?=[\p{L}\p{N}])/u.exec(written)
    if (!sign || (node.alt ?? '').split(sign[0]).length === written.split(sign[0]).length) continue
    report(
      'text-lost',
      positionAt(startOf(node) + 2 + sign.index),
      `A ${sign[0] === '*' ? 'star' : 'backtick'} of the alternative text “${oneLine(written)}” would be lost: Markdown takes it for markup.`,
      `write ${asCode(`\\${sign[0]}`)} in its place.`,
    )
  }
}
