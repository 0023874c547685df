import { isClosing } from '../markdown/closing.ts'
import { CommandError } from '../model/command-error.ts'
import type { Position } from '../model/position.ts'
import { stripMarkup } from './escape-markdown.ts'
import { nearestPassages } from './nearest-passages.ts'
import { findOccurrences, type Obstacle, type Occurrence, type Spot } from './occurrences.ts'
import { type Prose, type ProseBlock, positionInBlock } from './prose.ts'

/** A line, or a line and a column, with which an editor chooses among occurrences. */
export type ChosenLine = Pick<Position, 'line'> & Partial<Pick<Position, 'column'>>

/** An occurrence that can have a marker. */
export type MarkableOccurrence = Occurrence & { spot: Spot }

const obstacles: Record<Obstacle, [what: string, fix: string]> = {
  heading: ['are in a heading, where a marker is not allowed', 'choose words from the text below the heading.'],
  'code block': ['are in a block of code, where a marker is not allowed', 'choose words outside the code.'],
  link: ['end inside the words of a link, where a marker is not allowed', 'choose words that end before the link or with its last word.'],
  code: ['end inside code, where a marker is not allowed', 'choose words that end before the code or with it.'],
  word: ['begin or end inside a longer word', 'write whole words.'],
}

/**
 * The one occurrence of some words that an editor means.
 *
 * @throws CommandError when the words do not occur, cannot have a marker, or occur more than once
 */
export function chooseOccurrence(prose: Prose, words: string, line?: ChosenLine): MarkableOccurrence {
  if ([...words].every((character) => isClosing(character) || /\s/.test(character)))
    throw new CommandError(`“${words}” contains no words.`, 'copy the words from the article.')
  const literal = findOccurrences(prose, words)
  const all = literal.length ? literal : findOccurrences(prose, stripMarkup(words))
  if (!all.length) throw absent(prose, words)
  const here = line
    ? all.filter(({ position }) => position.line === line.line && (line.column ?? position.column) === position.column)
    : all
  const markable = here.filter((one): one is MarkableOccurrence => typeof one.spot !== 'string')
  const [one, another] = markable
  if (one && !another) return one
  if (one) throw ambiguous(words, markable)
  const [blocked] = here
  if (!blocked || typeof blocked.spot !== 'string')
    throw new CommandError(
      `The words “${words}” do not begin on line ${line?.line}${line?.column ? `, column ${line.column}` : ''}. They are here:\n${listed(all)}`,
      'choose one of these with `--line`.',
    )
  const [what, fix] = obstacles[blocked.spot]
  throw new CommandError(`The words “${words}” ${what}:\n${listed(here.filter(({ spot }) => spot === blocked.spot))}`, fix)
}

function ambiguous(words: string, all: readonly Occurrence[]): CommandError {
  const [first, ...others] = all.map(({ position }) => position)
  const isOnOneLine = others.some(({ line }) => line === first?.line)
  return new CommandError(
    `The words “${words}” appear ${all.length} times:\n${listed(all)}`,
    `include more of the words around them, or choose one: \`--line ${first?.line}${isOnOneLine ? `:${first?.column}` : ''}\`.`,
  )
}

function absent(prose: Prose, words: string): CommandError {
  const split = acrossBlocks(prose, words)
  if (split)
    return new CommandError(
      `The words “${words}” continue from one paragraph or cell into the next, from line ${split.line}.`,
      'choose words from one paragraph.',
    )
  const near = nearestPassages(prose.blocks, words).map((passage) => ({
    ...passage,
    position: positionInBlock(prose, passage.block, passage.words.start),
  }))
  const closest = near.length ? ` Closest ${near.length === 1 ? 'match' : 'matches'}:\n${listed(near)}` : ''
  return new CommandError(
    `The words “${words}” do not appear in the article’s text.${closest}`,
    /…|\.\.\./.test(words)
      ? 'copy all the words from the article; here `…` cannot replace any.'
      : 'copy the words exactly as they are in the article.',
  )
}

/** Where words begin that the article has, but not in one block. */
function acrossBlocks(prose: Prose, words: string): Position | undefined {
  const inText = prose.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'cell')
  const children = inText.flatMap((block) => [...block.children, { type: 'text' as const, value: ' ' }])
  const whole: ProseBlock = { ...(inText[0] as ProseBlock), text: inText.map(({ text }) => `${text} `).join(''), children }
  return inText.length > 1 ? findOccurrences({ ...prose, blocks: [whole] }, words)[0]?.position : undefined
}

/** Occurrences, one a line: their position, and the words with some of those around them. */
function listed(all: readonly Pick<Occurrence, 'block' | 'words' | 'position'>[]): string {
  return all
    .map(({ block: { text }, words: { start, end }, position }) => {
      const from = start <= 30 ? 0 : text.indexOf(' ', start - 30) + 1 || start
      const to = text.length <= end + 30 ? text.length : Math.max(end, text.lastIndexOf(' ', end + 30))
      return `  ${position.line}:${position.column}  ${from > 0 ? '…' : ''}${text.slice(Math.min(from, start), to)}${to < text.length ? '…' : ''}`
    })
    .join('\n')
}
