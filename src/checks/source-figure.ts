import type { Content } from '../archive/open-content.ts'
import { isSameLanguage } from '../comparison/compare-with-sources.ts'
import { type Figure, figuresIn, mayHaveFigure } from '../comparison/figures.ts'
import { placesAt } from '../comparison/places.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import { cached } from '../model/cached.ts'
import { sourceAt, sourceName } from '../model/look-up.ts'
import type { Position } from '../model/position.ts'
import { type Source, type SourceWords, writtenWords } from '../model/source.ts'
import { type OwnWords, ownWords } from './own-words.ts'
import { readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/**
 * In words that cite a source, a figure is that of the source where the source has the same words around it: three content words at least,
 * in the same order, and no other ones nearest to the figure.
 */
export const sourceFigure = rule('source-figure', (content, report) => {
  const own = new Map(ownWords(content).map(({ file, words }) => [file.path, words]))
  for (const article of content.articles) {
    const reported = new Set<string>()
    for (const { text, positionAt, citations, language } of citing(content, article, own.get(article.path) ?? [])) {
      for (const written of figuresIn(text, language).slice(0, mostFigures)) {
        const { line, column } = positionAt(written.start)
        const [other] = citations.flatMap(([source, place]) => {
          const figure = otherFigure(written, source, place)
          return figure ? [{ source, figure }] : []
        })
        if (!other || reported.has(`${line}:${column}`)) continue
        reported.add(`${line}:${column}`)
        report(
          article.path,
          { line, column },
          `This says “${written.text}” where “${sourceName(other.source)}” has “${other.figure.text}” in the same words.`,
          'write the source’s figure; or, if both are right, say why under `allow: source-figure` in the front matter.',
        )
      }
    }
  }
})

/** How many figures of a block are compared at most. */
const mostFigures = 200

/** Words that cite sources. */
interface Citing {
  text: string
  language: string
  citations: [Source, readonly SourceWords[]][]
  positionAt(offset: number): Position
}

/**
 * The words of an article that cite sources: notes with the field, the paragraphs with their markers, the passages that they are about,
 * and blocks with a link to a source.
 */
function citing(content: Content, article: FileReading<Article>, words: readonly OwnWords[]): Citing[] {
  const files = readableFiles(content)
  const language = article.given.language ?? 'en'
  const cited = new Map(
    (article.given.annotations ?? []).map((annotation) => [
      annotation.label,
      annotation.sources.flatMap(({ source, at }): Citing['citations'] => {
        const found = sourceAt(files, source)
        return found && isSameLanguage(found.language, language) ? [[found, placesAt(found, at).flat()]] : []
      }),
    ]),
  )
  const linked = article.links.flatMap(({ to }) => {
    const source = to.path.startsWith('sources/') ? sourceAt(files, to) : undefined
    return source && isSameLanguage(source.language, language)
      ? [{ source, position: to.position, fragment: to.fragment, title: to.title }]
      : []
  })
  const markers = article.markers.map(({ label, at }) => ({ label, position: article.positionInText(at) }))
  const blocks = words.flatMap((block): Citing[] => {
    const text = block.own
    if (!mayHaveFigure(text)) return []
    const [first, to] = [block.positionAt(0), block.positionAt(text.length)]
    // A link’s bracket, and emphasis around it, come before its first letter.
    const from = { line: first.line, column: first.column - 4 }
    const links = linked.filter(({ position }) => !isBefore(position, from) && !isBefore(to, position))
    // The name of the source is not what is said about the figure.
    const own = links.reduce((all, { title }) => (title ? all.replace(title, '\uFFFC'.repeat(title.length)) : all), text)
    const labels = block.note
      ? [block.note]
      : new Set(markers.flatMap(({ label, position }) => (isBefore(position, from) || isBefore(to, position) ? [] : label)))
    const citations: Citing['citations'] = [
      ...[...labels].flatMap((label) => cited.get(label) ?? []),
      ...links.map(({ source, fragment }): [Source, SourceWords[]] => [source, placesAt(source, fragment).flat()]),
    ]
    return citations.length ? [{ text: own, language, citations, positionAt: block.positionAt }] : []
  })
  const passages = (article.given.annotations ?? []).flatMap(({ kind, label, passages: all }): Citing[] => {
    const citations = cited.get(label) ?? []
    if (kind === 'quote' || !citations.length) return []
    return all.flatMap(({ pieces }) =>
      pieces.map(({ start, end }) => ({
        text: article.given.text?.slice(start, end) ?? '',
        language,
        citations,
        positionAt: (offset: number) => article.positionInText(start + offset),
      })),
    )
  })
  return [...blocks, ...passages]
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column)
}

/** How many of the content words nearest to a figure must all be the source's, before it and after it. */
const nearest = { before: 4, after: 2 }
/** How far from the source's figure they may be, in content words. */
const reach = 7
/** How many of them must be in the same order. */
const fewestShared = 3

/** The source's figure in the same words as another figure; undefined where the source has no such words, or has them with this figure too. */
function otherFigure(written: Figure, source: Source, place: readonly SourceWords[]): Figure | undefined {
  const isSameUnit = (one: Figure) => one.isPercentage === written.isPercentage
  const around = [written, written.clause].map(({ before, after }) => ({
    before: before.slice(-nearest.before),
    after: after.slice(0, nearest.after),
  }))
  const figures = place.flatMap((words) => figuresOf(source).get(words) ?? []).filter(isSameUnit)
  for (const { before, after } of around) {
    if (before.length + after.length < fewestShared) continue
    const alike = figures.filter((one) => isAlike(before, after, one))
    if (alike.length) return alike.some(({ value }) => value === written.value) ? undefined : alike[0]
  }
  return undefined
}

function isAlike(before: readonly string[], after: readonly string[], source: Figure): boolean {
  const [left, right] = [source.before.slice(-reach), source.after.slice(0, reach)]
  const others = [...before.filter((word) => !left.includes(word)), ...after.filter((word) => !right.includes(word))]
  const shared = sharedInOrder(before, left) + sharedInOrder(after, right)
  return others.length === 0 ? shared >= fewestShared : others.length === 1 && others[0] === before[0] && shared > fewestShared
}

/** The length of the longest common subsequence. */
function sharedInOrder(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const next = [0]
    for (const [i, candidate] of other.entries())
      next.push(word === candidate ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

const figuresOf = cached(
  (source: Source) =>
    new Map(source.wordings.map((words) => [words, words.paragraphs.flatMap((one) => figuresIn(writtenWords(one), source.language))])),
)
