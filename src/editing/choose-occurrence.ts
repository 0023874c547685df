import { isClosing } from '../markdown/closing.ts'
import { comparable } from '../markdown/comparable.ts'
import { CommandError } from '../model/command-error.ts'
import type { Position } from '../model/position.ts'
import { stripMarkup } from './escape-markdown.ts'
import { nearestPassages } from './nearest-passages.ts'
import { findOccurrences, type Obstacle, type Occurrence, type OpenArticle, type Spot } from './occurrences.ts'

/** A line, or a line and a column, to choose among occurrences. */
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
export function chooseOccurrence(article: OpenArticle, words: string, line?: ChosenLine): MarkableOccurrence {
  if ([...words].every((character) => isClosing(character) || /\s/.test(character)))
    throw new CommandError(`“${words}” contains no words.`, 'copy the words from the article.')
  const literal = findOccurrences(article, words)
  const all = literal.length ? literal : findOccurrences(article, stripMarkup(words))
  if (!all.length) throw absent(article, words)
  const here = line
    ? all.filter(({ position }) => position.line === line.line && (line.column ?? position.column) === position.column)
    : all
  const markable = here.filter((one): one is MarkableOccurrence => typeof one.spot !== 'string')
  const [one, another] = markable
  if (one && !another) return one
  if (one) throw ambiguous(article, words, markable)
  const [blocked] = here
  if (!blocked || typeof blocked.spot !== 'string')
    throw new CommandError(
      `The words “${words}” do not begin on line ${line?.line}${line?.column ? `, column ${line.column}` : ''}. They are here:\n${listed(article, all)}`,
      'choose one of these with `--line`.',
    )
  const [what, fix] = obstacles[blocked.spot]
  const alike = here.filter(({ spot }) => spot === blocked.spot)
  throw new CommandError(`The words “${words}” ${what}:\n${listed(article, alike)}`, fix)
}

function ambiguous(article: OpenArticle, words: string, all: readonly Occurrence[]): CommandError {
  const [first, ...others] = all.map(({ position }) => position)
  const isOnOneLine = others.some(({ line }) => line === first?.line)
  return new CommandError(
    `The words “${words}” appear ${all.length} times:\n${listed(article, all)}`,
    `include more of the words around them, or choose one: \`--line ${first?.line}${isOnOneLine ? `:${first?.column}` : ''}\`.`,
  )
}

function absent(article: OpenArticle, words: string): CommandError {
  const { given, positionInText } = article.reading
  const { value, starts } = comparable(given.text ?? '')
  const at = value.indexOf(comparable(words).value.trim())
  if (at >= 0)
    return new CommandError(
      `The words “${words}” continue from one paragraph, heading or cell into the next, from line ${positionInText(starts[at] ?? 0).line}.`,
      'choose words from one paragraph.',
    )
  const near = nearestPassages(given, words).map((passage) => ({ ...passage, position: positionInText(passage.words.start) }))
  const closest = near.length ? ` Closest ${near.length === 1 ? 'match' : 'matches'}:\n${listed(article, near)}` : ''
  return new CommandError(
    `The words “${words}” do not appear in the article’s text.${closest}`,
    /…|\.\.\./.test(words)
      ? 'copy all the words from the article; here `…` cannot replace any.'
      : 'copy the words exactly as they are in the article.',
  )
}

/** Occurrences, one per line: their position, and the words with some of those around them. */
function listed({ reading: { given } }: OpenArticle, all: readonly Pick<Occurrence, 'block' | 'words' | 'position'>[]): string {
  const lines = all.map(({ block, words, position }) => {
    const text = (given.text ?? '').slice(block.start, block.end)
    const [start, end] = [words.start - block.start, words.end - block.start]
    const from = start <= 30 ? 0 : text.indexOf(' ', start - 30) + 1 || start
    const to = text.length <= end + 30 ? text.length : Math.max(end, text.lastIndexOf(' ', end + 30))
    return `  ${position.line}:${position.column}  ${from > 0 ? '…' : ''}${text.slice(Math.min(from, start), to)}${to < text.length ? '…' : ''}`
  })
  return lines.join('\n')
}
