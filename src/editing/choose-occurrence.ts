import { isClosing } from '../markdown/closing.ts'
import { CommandError } from '../model/command-error.ts'
import type { Position } from '../model/position.ts'
import { withoutMarkup } from './as-markdown.ts'
import { findOccurrences, type Occurrence } from './find-occurrences.ts'
import type { Obstacle, Spot } from './marker-spot.ts'
import { nearestPassages } from './nearest-passages.ts'
import { type Prose, type ProseBlock, positionInBlock } from './prose.ts'

/** A line, or a line and a column, that an editor gave to choose between occurrences. */
export type ChosenLine = Pick<Position, 'line'> & Partial<Pick<Position, 'column'>>

const obstacles: Record<Obstacle, [where: string, fix: string]> = {
  heading: ['stand in a heading, where no marker can stand', 'choose words of the text below the heading.'],
  'code block': ['stand in a block of code, where no marker can stand', 'choose words outside the code.'],
  link: ['end inside the words of a link, where no marker can stand', 'choose words that end before the link or with its last word.'],
  code: ['end inside code, where no marker can stand', 'choose words that end before the code or with it.'],
  word: ['begin or end inside a longer word', 'write whole words.'],
}

/**
 * The one place in an article that an editor means by some words.
 *
 * @throws CommandError when the words stand nowhere, where no marker can stand, or in several places
 */
export function chooseOccurrence(prose: Prose, words: string, line?: ChosenLine): Occurrence & { spot: Spot } {
  if ([...words].every((character) => isClosing(character) || /\s/.test(character)))
    throw new CommandError(`“${words}” holds no words.`, 'copy the words from the article.')
  const literal = findOccurrences(prose, words)
  const all = literal.length ? literal : findOccurrences(prose, withoutMarkup(words))
  if (!all.length) throw absent(prose, words)
  const here = line
    ? all.filter(({ position }) => position.line === line.line && (line.column ?? position.column) === position.column)
    : all
  const possible = here.filter(hasSpot)
  const [one, another] = possible
  if (one && !another) return one
  if (one) throw several(words, possible)
  const [blocked] = here
  if (!blocked || typeof blocked.spot !== 'string')
    throw new CommandError(
      `The words “${words}” do not begin on line ${line?.line}${line?.column ? `, column ${line.column}` : ''}. They stand here:\n${listed(all)}`,
      'give one of these places with `--line`.',
    )
  const [where, fix] = obstacles[blocked.spot]
  throw new CommandError(`The words “${words}” ${where}:\n${listed(here.filter(({ spot }) => spot === blocked.spot))}`, fix)
}

function hasSpot(one: Occurrence): one is Occurrence & { spot: Spot } {
  return typeof one.spot !== 'string'
}

function several(words: string, all: readonly Occurrence[]): CommandError {
  const [first, ...others] = all.map(({ position }) => position)
  const onOneLine = others.some(({ line }) => line === first?.line)
  return new CommandError(
    `The words “${words}” stand in ${all.length} places:\n${listed(all)}`,
    `write more of the words around them, or choose one: \`--line ${first?.line}${onOneLine ? `:${first?.column}` : ''}\`.`,
  )
}

function absent(prose: Prose, words: string): CommandError {
  const over = runningOver(prose, words)
  if (over)
    return new CommandError(
      `The words “${words}” run on from one paragraph or cell into the next, from line ${over.line}.`,
      'annotate words of one paragraph.',
    )
  const near = nearestPassages(prose.blocks, words)
  const places = near.map(({ block, words: span }) => ({ block, words: span, position: positionInBlock(prose, block, span.start) }))
  return new CommandError(
    `The words “${words}” do not stand in the article’s text.${near.length ? ` Most like them:\n${listed(places)}` : ''}`,
    /…|\.\.\./.test(words)
      ? 'copy all the words from the article: here `…` does not stand for what is left out.'
      : 'copy the words from the article, to the letter.',
  )
}

/** Where words begin that are there, but not in one block. */
function runningOver(prose: Prose, words: string): Position | undefined {
  const inText = prose.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'cell')
  const children = inText.flatMap((block) => [...block.children, { type: 'text' as const, value: ' ' }])
  const whole: ProseBlock = { ...(inText[0] as ProseBlock), text: inText.map(({ text }) => `${text} `).join(''), children }
  return inText.length > 1 ? findOccurrences({ ...prose, blocks: [whole] }, words)[0]?.position : undefined
}

/** Occurrences one a line: where they begin, and the words with some of those around them. */
function listed(all: readonly Pick<Occurrence, 'block' | 'words' | 'position'>[]): string {
  return all
    .map(({ block: { text }, words: { start, end }, position }) => {
      const from = start <= 30 ? 0 : text.indexOf(' ', start - 30) + 1 || start
      const to = text.length <= end + 30 ? text.length : Math.max(end, text.lastIndexOf(' ', end + 30))
      return `  ${position.line}:${position.column}  ${from > 0 ? '…' : ''}${text.slice(Math.min(from, start), to)}${to < text.length ? '…' : ''}`
    })
    .join('\n')
}
