import type { Blockquote, Definition, Heading, List, ListItem, Node, Table, TableRow } from 'mdast'
import type { TextEdit } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import { shorten } from '../model/shorten.ts'
import { phrasingText } from './phrasing-text.ts'
import type { Reading } from './reading.ts'
import { positionOf } from './report.ts'
import { isNameLike, readLineStart } from './speaker-label.ts'

/** A turn that is written as something else than a paragraph, and the change that makes it one. */
interface RefusedTurn {
  position: Position
  what: string
  fix: string
  edit?: TextEdit
}

/** The turns in a part of a block quote that is no paragraph: a list, a heading, a table, another block quote. Empty when it has none. */
export function refusedTurns(node: Blockquote['children'][number], { source }: Reading): RefusedTurn[] {
  if (node.type === 'list') return turnsOfList(node, source)
  if (node.type === 'blockquote') return turnsOfQuotation(node, source)
  if (node.type === 'heading') return turnOfHeading(node, source)
  if (node.type === 'table') return turnsOfTable(node, source)
  return node.type === 'definition' ? turnOfDefinition(node, source) : []
}

function rawOf(node: Node, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

/** Whether words begin with what may be the label of somebody: `Anna Lund: …`, `**Anna**: …`. */
function beginsWithName(text: string): boolean {
  const bare = text.replace(/^[*_]+/, '')
  const { label } = readLineStart(
    bare,
    () => false,
    () => false,
  )
  if (label) return label.form !== 'letter-alone' && (label.form !== 'plain' || isNameLike(label.name.replace(/[*_]+$/, '')))
  const [, name] = /^([^:.!?]{2,60}?)(?:\*\*|__|[*_])?\s*(?:[—–]|--|\s-\s|[*_]{1,2}\s)/u.exec(bare) ?? []
  return name !== undefined && isNameLike(name) && name.includes(' ')
}

const writeTurns = 'what a speaker says is a paragraph, or a line of one'

function turnsOfList(list: List, source: string): RefusedTurn[] {
  const texts = list.children.map((item) => rawOf(item, source).replace(itemMark, ''))
  if (!texts.some(beginsWithName)) return []
  return list.children.map((item, i) => {
    const raw = rawOf(item, source)
    const text = withoutIndentation(texts[i] ?? '')
    const hasOnlyParagraphs = item.children.every((child) => child.type === 'paragraph')
    return {
      position: positionOf(item),
      what: `“${shown(raw)}” is an item of a list; ${writeTurns}.`,
      fix: `write \`${shown(text)}\`.`,
      ...(hasOnlyParagraphs && text && { edit: edit(item, raw, text) }),
    }
  })
}

const itemMark = /^(?:[-*+]|\d{1,9}[.)])[ \t]*/

/** Lines without what indents them, but for the `>` in front. */
function withoutIndentation(text: string): string {
  return text.replace(/\n([ \t]*>[ \t]?)?[ \t]*/g, (_, mark: string | undefined) => `\n${mark ?? ''}`)
}

/** `>> NAME:` is how subtitles mark that another person speaks, and a block quote in a block quote. */
function turnsOfQuotation(quotation: Blockquote, source: string): RefusedTurn[] {
  const start = quotation.position?.start ?? { line: 1, offset: 0, column: 1 }
  const lines = source.slice((start.offset ?? 0) - (start.column - 1), quotation.position?.end.offset).split('\n')
  const found = lines.flatMap((line, i) => {
    const [, outer = '', marks, rest = ''] = /^([ \t]*>[ \t]?)((?:[ \t]*>)+[ \t]*)(.*)$/.exec(line) ?? []
    return marks === undefined
      ? []
      : [{ position: { line: start.line + i, column: outer.length + 1 }, marks, rest, isNamed: beginsWithName(rest) }]
  })
  const areChevrons = /^>>/.test(rawOf(quotation, source))
  if (!found.some(({ isNamed }) => isNamed) && !areChevrons) return []
  const canFix = found.every(({ isNamed, rest }) => isNamed || !rest)
  return found
    .filter(({ rest }) => rest)
    .map(({ position, marks, rest, isNamed }) => {
      const written = shown(`${marks}${rest}`.trim())
      const what = isNamed
        ? `“${written}” is a block quote in a block quote; ${writeTurns}.`
        : `“${written}” marks another speaker, but does not say who.`
      const fix = isNamed ? `write \`${shown(rest)}\`.` : `write who speaks, as \`**Name:** ${shown(rest)}\`.`
      return { position, what, fix, ...(isNamed && canFix && { edit: { from: position, was: marks, text: '' } }) }
    })
}

function turnOfHeading(heading: Heading, source: string): RefusedTurn[] {
  const text = phrasingText(heading)
    .trim()
    .replace(/\s*[:：]$/, '')
  const raw = rawOf(heading, source)
  if (!isNameLike(text) || !raw.startsWith('#')) return []
  return [
    {
      position: positionOf(heading),
      what: `“${shown(raw)}” is a heading among the words; ${writeTurns}, and begins with the speaker’s name.`,
      fix: `write \`**${text}:**\`.`,
      edit: edit(heading, raw, `**${text}:**`),
    },
  ]
}

function turnsOfTable(table: Table, source: string): RefusedTurn[] {
  const [head, ...rows] = table.children
  const cells = ({ children }: TableRow) =>
    children.map((cell) =>
      source.slice(cell.children[0]?.position?.start.offset ?? 0, cell.children.at(-1)?.position?.end.offset ?? 0).replaceAll('\\|', '|'),
    )
  const hasNames = rows.filter((row) => row.children[0] && isNameLike(phrasingText(row.children[0]).replace(/\s*[:：]$/, '')))
  if (head?.children.length !== 2 || hasNames.length * 2 < rows.length) return []
  const [title = ''] = cells(head)
  const isTurn = isNameLike(title) && !/^(?:speaker|name|who|person|by|label)s?$/i.test(title)
  const turns = [...(isTurn ? [head] : []), ...rows].map((row) => {
    const [name = '', ...words] = cells(row)
    return name ? `**${name.replace(/^[*_]+|[*_]+$/g, '').replace(/\s*[:：]$/, '')}:** ${words.join(' ')}` : words.join(' ')
  })
  const raw = rawOf(table, source)
  return [
    {
      position: positionOf(table),
      what: `The words of this source are in a table; ${writeTurns}, and begins with the speaker’s name.`,
      fix: `write \`${shown(turns[0] ?? '')}\` and so on.`,
      edit: edit(table, raw, turns.join('\n>\n> ')),
    },
  ]
}

/** `[Anna Lund]: Yes.` is how Markdown defines the address of a link. */
function turnOfDefinition(definition: Definition, source: string): RefusedTurn[] {
  const raw = rawOf(definition, source)
  const [, name = '', words = ''] = /^\[([^\]]*)\]:\s*([\s\S]*)$/.exec(raw) ?? []
  if (!isNameLike(name)) return []
  const text = `**${name}:** ${words}`
  return [
    {
      position: positionOf(definition),
      what: `“${shown(raw)}” defines the address of a link, and readers would not see it.`,
      fix: `write \`${shown(text)}\`.`,
      edit: edit(definition, raw, text),
    },
  ]
}

function edit(node: ListItem | Heading | Table | Definition, was: string, text: string): TextEdit {
  return { from: positionOf(node), was, text }
}

/** The first line of words, shortened. */
function shown(text: string): string {
  return shorten(text.split('\n', 1)[0] ?? '', 60)
}
