import type {
  Blockquote,
  Code,
  Definition,
  FootnoteDefinition,
  Heading,
  List,
  ListItem,
  Node,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  Table,
} from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { fieldNames, fieldNamesIn } from '../model/fields.ts'
import { parseLabel } from '../model/label.ts'
import { asCode, escapedStart } from './escaped-start.ts'
import { labelInFile } from './labels.ts'
import { monthNames } from './month-names.ts'
import { phrasingText } from './phrasing-text.ts'
import { type Reading, readingOf } from './reading.ts'
import { positionOf } from './report.ts'

/**
 * Refuses blocks that only look like a list, a block quote, a heading, a table or code, because a line happens to begin with a sign, a number or
 * spaces; and lines that Markdown leaves out. What is refused is read as a paragraph, so that nothing else is reported about it.
 */
export function remarkLineForms() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    checkDefinitions(tree, reading)
    checkBlocks(tree, reading)
  }
}

type Container = Root | Blockquote | ListItem | FootnoteDefinition

function checkBlocks(container: Container, reading: Reading): void {
  // What is refused is replaced below; what is around it is judged by how it was parsed.
  const blocks: readonly Nodes[] = [...container.children]
  let isInNotes = false
  let isFront = container.type === 'footnoteDefinition'
  for (const [i, node] of blocks.entries()) {
    // Text after the first note, and what a note begins with, has messages of its own.
    isInNotes ||= container.type === 'root' && node.type === 'footnoteDefinition'
    isFront &&= node.type === 'blockquote' || node.type === 'list'
    if (isFront || (isInNotes && node.type !== 'footnoteDefinition')) continue
    if (container.type === 'footnoteDefinition' && isFields(node, reading)) continue
    const place: Place = { before: blocks[i - 1], after: blocks[i + 1], index: i, blocks, container, reading }
    if (isRefused(node, place)) container.children[i] = asParagraph(node)
    // In a source’s words, whatever is no paragraph is refused later.
    else if (node.type === 'blockquote' && !(reading.kind === 'source' && container.type === 'root')) checkBlocks(node, reading)
    else if (node.type === 'list') for (const item of node.children) checkBlocks(item, reading)
    else if (node.type === 'footnoteDefinition') checkBlocks(node, reading)
  }
}

/** A block’s surroundings. */
interface Place {
  before: Nodes | undefined
  after: Nodes | undefined
  index: number
  blocks: readonly Nodes[]
  container: Container
  reading: Reading
}

function isRefused(node: Nodes, place: Place): boolean {
  if (node.type === 'list') return refuseList(node, place)
  if (node.type === 'heading') return refuseHeading(node, place)
  if (node.type === 'blockquote') return refuseQuotation(node, place)
  if (node.type === 'code') return refuseCode(node, place)
  if (node.type === 'table') return refuseTable(node, place)
  return false
}

/** Whether a list in a note begins with the name of a field. */
function isFields(node: Nodes, reading: Reading): boolean {
  return node.type === 'list' && fieldNames.includes(/^[-+*\d.)]+\s+([^:\n]+):/.exec(lineAt(node, reading))?.[1]?.trim() ?? '')
}

/** A refused block as the words that it has. */
function asParagraph(node: Nodes): Paragraph {
  const children: PhrasingContent[] = []
  visit(node, (inner) => {
    if (inner.type === 'paragraph' || inner.type === 'heading' || inner.type === 'tableCell') children.push(...inner.children)
    else if (inner.type === 'code') children.push({ type: 'text', value: inner.value, ...(inner.position && { position: inner.position }) })
  })
  return { type: 'paragraph', children, ...(node.position && { position: node.position }) }
}

function rawOf(node: Node, { source }: Pick<Reading, 'source'>): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

/** The rest of the line on which a block begins, from the block on. */
function lineAt(node: Node, { source }: Pick<Reading, 'source'>): string {
  return /^.*/.exec(source.slice(node.position?.start.offset ?? 0))?.[0].trimEnd() ?? ''
}

/** Whether a block is on the line directly below another one. */
function isBelow(node: Node, before: Node | undefined): boolean {
  return before?.position !== undefined && before.position.end.line + 1 === node.position?.start.line
}

/** The paragraph at the end of a block, whose words go on in the line below it unless that begins like something else. */
function lastParagraph(block: Nodes | undefined): Paragraph | undefined {
  if (block?.type === 'paragraph') return block
  return block?.type === 'list' || block?.type === 'listItem' || block?.type === 'blockquote'
    ? lastParagraph(block.children.at(-1))
    : undefined
}

/** Whether a block is on the line of a list’s item, behind its sign. */
function beginsItem({ container, index }: Place): boolean {
  return container.type === 'listItem' && index === 0
}

/** Whether a paragraph introduces what follows: it ends with a colon, or is nothing but bold or italic words or a link. */
function introduces(before: Nodes | undefined, reading: Reading): boolean {
  if (before?.type !== 'paragraph') return false
  return isTitle(before) || /[:：][*_"“”’)\]]*$/.test(rawOf(before, reading).trimEnd())
}

function isTitle({ children }: Paragraph): boolean {
  const [only, other] = children
  return !other && (only?.type === 'strong' || only?.type === 'emphasis' || only?.type === 'link')
}

// ———————————————————————————————————————————————————————————— lists

function refuseList(list: List, place: Place): boolean {
  const { reading } = place
  const empty = list.children.find(({ children }) => !children.length)
  if (empty) return refuseItem(empty, list, place, 'is a list’s item without words', 'remove the line if nothing is missing')
  const numbers = list.ordered ? list.children.map((item) => /^\d*/.exec(rawOf(item, reading))?.[0] ?? '') : []
  const [first] = list.children
  if (!first) return false
  if (isByAccident(list, place)) {
    const isJoined = isBelow(list, place.before)
    return refuseItem(first, list, place, 'becomes a list', otherForList(place, isJoined))
  }
  const dated = list.ordered ? list.children.find((item, i) => isNoNumber(item, numbers[i] ?? '', reading)) : undefined
  if (dated) return refuseItem(dated, list, place, 'becomes an item of a list', undefined)
  const wrong = list.ordered ? numberThatIsLost(numbers) : undefined
  const item = wrong === undefined ? undefined : list.children[wrong]
  if (wrong === undefined || !item) return false
  const [start = 1] = numbers.map(Number)
  reading.report(
    'text-lost',
    item,
    `This item is number \`${numbers[wrong]}\` in the file and would be number \`${start + wrong}\` on the page.`,
    `number the items one after the other, or write ${asCode(escapedStart(lineAt(item, reading)))} if it is no list, with an empty line between two paragraphs.`,
  )
  return false
}

/** What to do if a list is meant after all. */
function otherForList(place: Place, isJoined: boolean): string | undefined {
  if (beginsItem(place)) return undefined
  if (isJoined) return 'leave an empty line above a list that is meant'
  return place.before && place.before.type !== 'heading'
    ? 'end the paragraph above with a colon if a list of one item is meant'
    : 'a list that is meant has two items or more, or a paragraph above it that ends with a colon'
}

function refuseItem(item: ListItem, list: List, { reading }: Place, what: string, other: string | undefined): boolean {
  const line = lineAt(item, reading)
  const [sign = ''] = /^(?:[-+*]|\d+[.)])/.exec(line) ?? []
  const at = positionOf(item)
  reading.report(
    'line-form',
    at,
    `This line begins with \`${sign}\` and ${what}.`,
    `write ${asCode(escapedStart(line))}${other ? `; ${other}` : ''}.`,
    { from: at, was: sign, text: escapedStart(`${sign} `).trimEnd() },
  )
  return list.children.length === 1
}

/** Whether a list is most probably a line of words that begins with a sign. */
function isByAccident(list: List, place: Place): boolean {
  const { before, container, reading } = place
  const [first] = list.children
  if (!first) return false
  const isSingle = list.children.length === 1
  const mark = rawOf(first, reading).charAt(0)
  if (isBelow(list, before) && before?.type === 'list') return isSingle && markAbove(list, place) !== kindOfSign(list, reading)
  if (container.type === 'listItem') {
    // `- 12. March`
    if (beginsItem(place)) return true
    const line = lineAt(list, reading)
    const isOdd = list.ordered
      ? (list.start !== 1 && !isCounted(list, place)) || /^\S+\s+\p{Lu}.*[.!?]/u.test(line)
      : mark === '+' || /^\S+\s+[\d$€£]/.test(line)
    return isSingle && isOdd && !introduces(before, reading)
  }
  const above = isBelow(list, before) ? lastParagraph(before) : undefined
  if (above) return !introduces(above, reading) || (isSingle && !isTitle(above))
  if (!isSingle || (mark !== '+' && place.after?.type === 'list' && isBelow(place.after, list))) return false
  if (list.ordered) return !(list.start === 1 && introduces(before, reading)) && !isCounted(list, place)
  return isOddItem(first, mark, reading)
}

/** Whether an item of a list that has no other is more probably a figure with its sign, a remark between hyphens, or a footnote. */
function isOddItem(item: ListItem, mark: string, reading: Reading): boolean {
  const words = lineAt(item, reading).slice(1)
  if (mark === '+' || /^\s+[\d$€£]/.test(words) || (mark === '*' ? / \*(?=[\s,.;:!?]|$)/ : / -(?=[\s,.;:!?]|$)/).test(words)) return true
  return mark === '*' && /[\p{L}\p{N}\p{P}](?<![*\\])\\?\*(?=[\s.,;:!?]|$)/mu.test(reading.source.slice(0, item.position?.start.offset))
}

/** What Markdown tells lists apart by: `-`, `+`, `*`, `.` or `)`. */
function kindOfSign(list: Nodes, reading: Reading): string {
  return /^\d*(.)/.exec(rawOf(list, reading))?.[1] ?? ''
}

/** The sign of the first of several lists directly below one another. */
function markAbove(list: List, { blocks, index, reading }: Place): string {
  let first: Nodes = list
  for (const block of blocks.slice(0, index).toReversed()) {
    if (block.type !== 'list' || !isBelow(first, block)) break
    first = block
  }
  return kindOfSign(first, reading)
}

/** Whether the number of a list of one item goes on from an earlier list, or goes on in a later one. */
function isCounted(list: List, { blocks, index }: Place): boolean {
  const neighbour = (step: 1 | -1) => {
    let at = index + step
    while (blocks[at] && blocks[at]?.type !== 'list' && blocks[at]?.type !== 'heading') at += step
    const found = blocks[at]
    return found?.type === 'list' && found.ordered ? found : undefined
  }
  const start = list.start ?? 1
  const [above, below] = [neighbour(-1), neighbour(1)]
  return (above && (above.start ?? 1) + above.children.length === start) || below?.start === start + 1
}

/** Whether an item’s number is a year, a day of a month, or no number of a list (`007`). */
function isNoNumber(item: ListItem, number: string, reading: Reading): boolean {
  if (number.length > 3 || /^0\d/.test(number)) return true
  const [, word = ''] = /^\d+\.\s+(\p{L}+)/u.exec(lineAt(item, reading)) ?? []
  return monthNames.has(word.toLowerCase())
}

/** The index of the first item whose number on the page would be another one. A list may have ones only. */
function numberThatIsLost(numbers: readonly string[]): number | undefined {
  if (numbers.every((number) => number === '1')) return undefined
  const at = numbers.findIndex((number, i) => Number(number) !== Number(numbers[0]) + i)
  return at < 0 ? undefined : at
}

// ———————————————————————————————————————————————————————————— headings

function refuseHeading(heading: Heading, place: Place): boolean {
  const { before, after, container, reading } = place
  const line = lineAt(heading, reading)
  if (!/^#{1,6}(?:\s|$)/.test(line)) return refuseUnderline(heading, reading)
  const [sign = ''] = /^#+/.exec(line) ?? []
  const above = isBelow(heading, before) ? lastParagraph(before) : undefined
  const hasWords = phrasingText(heading).trim() !== '' || heading.children.length > 0
  const isMeant = hasWords && !beginsItem(place) && (!above || beginsSection(heading, before, reading))
  // One alone is reported as a heading without letters, outside of lists and block quotes.
  if (!hasWords && !above && container.type === 'root' && reading.kind !== 'provenance') return false
  if (!isMeant) {
    const meant = beginsItem(place) ? 'no heading can be in a list' : 'leave an empty line above a heading that is meant'
    const other = hasWords ? meant : 'remove the line if nothing is missing'
    const edit = { from: positionOf(heading), was: sign, text: `\\${sign}` }
    reading.report(
      'line-form',
      heading,
      `This line begins with \`${sign}\` and becomes a heading${hasWords ? '' : ' without words'}.`,
      `write ${asCode(escapedStart(line))}; ${other}.`,
      edit,
    )
    return true
  }
  const [, words = '', closing = ''] = /^(.*?[ \t])(#+)$/.exec(line) ?? []
  if (closing && closing !== sign)
    reading.report(
      'text-lost',
      { line: positionOf(heading).line, column: positionOf(heading).column + words.length },
      `The \`${closing}\` at the end of this heading would not be published.`,
      `write ${asCode(`${words}\\${closing}`)}.`,
    )
  if (after?.type === 'paragraph' && isBelow(after, heading) && /^\p{Ll}/u.test(lineAt(after, reading)))
    reading.report(
      'line-form',
      after,
      'This line is directly below a heading and seems to go on with it, but a heading is one line.',
      'write the whole heading on one line, or leave an empty line below it.',
    )
  return false
}

/** Whether a heading directly below other words is most probably one: it begins with a capital, and the words above have come to an end. */
function beginsSection(heading: Heading, before: Nodes | undefined, reading: Reading): boolean {
  const hasCapital = /^["“‘«(¿¡\d]*[\p{Lu}\p{Lo}]/u.test(phrasingText(heading))
  return heading.depth > 1 && hasCapital && (before?.type !== 'paragraph' || /[\p{P}>]\s*$/u.test(rawOf(before, reading)))
}

/** A line of hyphens or equals signs makes a heading of the paragraph above it. */
function refuseUnderline(heading: Heading, reading: Reading): boolean {
  const lines = rawOf(heading, reading).split('\n')
  const sign = (lines.at(-1) ?? '').replace(/^[\s>]+|\s+$/g, '')
  const title = lines.slice(0, -1).join(' ').trim()
  if (lines.length === 2 && sign.length > 3 && sign.length * 4 > title.length) return false
  const at = reading.positionAt((heading.position?.start.offset ?? 0) + rawOf(heading, reading).lastIndexOf(sign))
  const asHeading = asCode(`## ${title.replace(/\s*\n[\s>]*/g, ' ')}`)
  const isRule = /^-{3,}$/.test(sign)
  reading.report(
    'line-form',
    at,
    `This line makes a heading of the ${lines.length > 2 ? 'lines' : 'line'} above it.`,
    isRule
      ? `leave an empty line above it if a rule between paragraphs is meant; write a heading as ${asHeading}.`
      : `write ${asCode(escapedStart(sign))}; write a heading as ${asHeading}.`,
    isRule ? undefined : { from: at, was: sign, text: escapedStart(sign) },
  )
  return true
}

// ———————————————————————————————————————————————————————————— quotations, code, tables, definitions

function refuseQuotation(quotation: Blockquote, place: Place): boolean {
  const { before, reading } = place
  const raw = rawOf(quotation, reading)
  const above = isBelow(quotation, before) ? lastParagraph(before) : undefined
  const isEmpty = !quotation.children.length
  // A source’s words that are missing are reported as that.
  if (isEmpty && reading.kind === 'source') return false
  if (isEmpty || beginsItem(place) || (above && !introduces(above, reading))) {
    const at = positionOf(quotation)
    const meant = beginsItem(place)
      ? 'begin a block quote that is meant on a line of its own'
      : 'leave an empty line above a block quote that is meant'
    reading.report(
      'line-form',
      at,
      `This line begins with \`>\` and becomes a block quote${isEmpty ? ' without words' : ''}.`,
      `write ${asCode(escapedStart(lineAt(quotation, reading)))}; ${isEmpty ? 'remove the line if nothing is missing' : meant}.`,
      raw.includes('\n') ? undefined : { from: at, was: '>', text: '\\>' },
    )
    return true
  }
  const lines = raw.split('\n')
  const runsOn = lines.findIndex((line, i) => i > 0 && /^(?!\s*>)\s*\S/.test(line))
  if (runsOn > 0) {
    const line = lines[runsOn] ?? ''
    reading.report(
      'line-form',
      { line: positionOf(quotation).line + runsOn, column: line.search(/\S/) + 1 },
      'This line is directly below a block quote and becomes a part of it.',
      `leave an empty line above it, or begin it with \`>\` if it belongs to the quotation: ${asCode(`> ${line.trim()}`)}.`,
    )
  }
  return false
}

function refuseCode(code: Code, { index, container, reading }: Place): boolean {
  const start = code.position?.start.offset ?? 0
  const indentation = /^[ \t]*/.exec(reading.source.slice(start, start + 1000))?.[0].length ?? 0
  const raw = rawOf(code, reading).trimStart()
  const [fence] = /^(?:`{3,}|~{3,})/.exec(raw) ?? []
  if (fence === undefined) return refuseIndented(code, start + indentation, { index, container, reading })
  const lines = raw.split('\n')
  const last = (lines.at(-1) ?? '').replace(/^[\s>]+|\s+$/g, '')
  const isClosed = lines.length > 1 && last.startsWith(fence) && [...last].every((sign) => sign === fence[0])
  if (!isClosed)
    reading.report(
      'text-lost',
      code,
      `This line opens a block of code, and no line closes it: all text after it becomes code.`,
      `close it with a line of ${fence.length === 3 ? 'three' : fence.length} ${fence.startsWith('~') ? 'tildes' : 'backticks'}; write ${asCode(escapedStart(lines[0] ?? ''))} if no code is meant.`,
    )
  else if (code.meta || !/^[\w+#.-]{0,20}$/.test(code.lang ?? ''))
    reading.report(
      'text-lost',
      code,
      `“${[code.lang, code.meta].filter(Boolean).join(' ')}” is on the line that opens a block of code, and would not be published.`,
      'move it to the next line, or write only the name of the code’s language there.',
    )
  return false
}

function refuseIndented(
  code: Code,
  offset: number,
  { index, container, reading }: Pick<Place, 'index' | 'container' | 'reading'>,
): boolean {
  if (container.type === 'footnoteDefinition') {
    const kind = parseLabel(labelInFile(container, reading.source))?.kind
    // Fields that are indented too far have a message of their own.
    if (kind && fieldNamesIn(code.value, kind).length) return false
  }
  const at = reading.positionAt(offset)
  const first = code.value.trimStart().split('\n', 1)[0] ?? ''
  const front = reading.source.slice(offset - at.column + 1, offset)
  const isItem = container.type === 'listItem' && index === 0
  const written = isItem ? `${front.trim()} ${first}` : `${front.includes('>') ? `${front.trim()} ` : ''}${first}`
  reading.report(
    'line-form',
    at,
    `This line is indented by ${front.includes('\t') ? 'a tab' : 'four spaces or more'} and becomes code.`,
    isItem
      ? `put fewer spaces behind the sign: ${asCode(written)}.`
      : `write ${asCode(written)}; put code between two lines of three backticks.`,
  )
  return true
}

function refuseTable(table: Table, { reading }: Place): boolean {
  const [head, ...rows] = table.children
  const from = positionOf(table)
  const lines = rawOf(table, reading).split('\n')
  const columns = head?.children.length ?? 0
  if (lines.slice(0, 2).every((line) => !hasBar(line))) {
    const sign = (lines[1] ?? '').replace(/^[\s>]+|\s+$/g, '')
    const at = { line: from.line + 1, column: (lines[1] ?? '').indexOf(sign) + 1 }
    reading.report('line-form', at, 'This line makes a table of the line above it.', `write ${asCode(`\\${sign}`)}.`, {
      from: at,
      was: sign,
      text: `\\${sign}`,
    })
    return true
  }
  for (const row of rows) {
    const line = lines[positionOf(row).line - from.line] ?? ''
    const [, excess] = [row.children[columns - 1], row.children[columns]]
    if (!hasBar(line)) {
      reading.report(
        'line-form',
        row,
        'This line is directly below a table and becomes a row of it.',
        'leave an empty line above it; a row of the table has a `|` between its cells.',
      )
      break
    }
    if (excess)
      reading.report(
        'text-lost',
        excess,
        `This row has ${row.children.length} cells, but the table has ${columns}: the ${row.children.length - columns > 1 ? 'others' : 'last one'} would not be published.`,
        `write ${columns} cells, or add a cell to the first two lines of the table; a \`|\` within a cell is written \`\\|\`.`,
      )
  }
  return false
}

function hasBar(line: string): boolean {
  return /(?<!\\)\|/.test(line)
}

/** A line `[name]: address` is not printed: it has to be what a link needs. Those that are reported leave the tree. */
function checkDefinitions(tree: Root, reading: Reading): void {
  const used = new Set<string>()
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  const seen = new Set<string>()
  const isLost = (node: Definition): boolean => {
    const isTwice = seen.has(node.identifier)
    seen.add(node.identifier)
    if (!isTwice && used.has(node.identifier)) return false
    reportDefinition(node, isTwice, reading)
    return true
  }
  let isInNotes = false
  tree.children = tree.children.filter((block) => {
    isInNotes ||= block.type === 'footnoteDefinition'
    // In a source’s words, whatever is no paragraph is refused later; text after the first note has a message of its own.
    if ((reading.kind === 'source' && block.type === 'blockquote') || (isInNotes && block.type !== 'footnoteDefinition')) return true
    if (block.type === 'definition') return !isLost(block)
    visit(block, 'definition', (node, index, parent) => {
      if (!parent || index === undefined || !isLost(node)) return undefined
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
    return true
  })
}

function reportDefinition(node: Definition, isTwice: boolean, reading: Reading): void {
  const line = lineAt(node, reading)
  if (isTwice) {
    reading.report(
      'text-lost',
      node,
      `\`[${node.label}]\` is defined twice, and this line has no effect.`,
      'remove it, or choose another name.',
    )
    return
  }
  reading.report(
    'text-lost',
    node,
    `Markdown takes this line for the address of a link \`[${node.label}]\`, which the text does not have: the line would not be published.`,
    `write ${asCode(escapedStart(line))} if readers are to see it, or remove it.`,
    { from: positionOf(node), was: '[', text: '\\[' },
  )
}
