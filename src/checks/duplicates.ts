import type { Content } from '../archive/open-content.ts'
import { isTitle } from '../comparison/function-words.ts'
import { counted } from '../language/en/forms.ts'
import type { FileReading } from '../markdown/read-file.ts'
import { foldedWords } from '../model/fold.ts'
import type { Person } from '../model/person.ts'
import type { Position } from '../model/position.ts'
import { rule } from './rule.ts'

/** Nobody has two files: the name of one is not a name, spelling, abbreviation or label of another. */
export const personTwice = rule('person-twice', (content, report) => {
  const names = content.people.flatMap(namesOf)
  const reported = new Set<string>()
  for (const alike of Map.groupBy(names, ({ key }) => key).values())
    for (const [i, first] of alike.entries())
      for (const second of alike.slice(i + 1)) {
        const pair = `${first.path} ${second.path}`
        if (first.path === second.path || reported.has(pair) || !isOnePerson(first, second)) continue
        reported.add(pair)
        // The file whose own name the other lists is the one too many.
        const [here, there] = first.list === 'name' && second.list !== 'name' ? [first, second] : [second, first]
        const list = there.list === 'name' ? 'the name' : `under \`${there.list}\``
        report(
          here.path,
          here.position,
          `“${here.name}” is also ${list} in \`content/${there.path}\`, so one person would have two pages.`,
          `keep one of the two files, and let everything link to it; if they are two people, make their names different in \`name\`, such as “${here.name} (shipbuilder)”.`,
        )
      }
})

interface PersonName {
  path: string
  list: 'name' | 'also written' | 'short' | 'labels'
  name: string
  /** What is compared: without capitals, accents, a leading article or title and the order of `Lund, Anna`. */
  key: string
  position: Position
}

function namesOf({ path, given, positionOfKey }: FileReading<Person>): PersonName[] {
  const lists = (['also written', 'short', 'labels'] as const).flatMap((list) =>
    (given[list] ?? []).map((name, i) => ({ path, list, name, key: keyOf(name), position: positionOfKey(list, i) })),
  )
  const { name } = given
  return [...(name ? [{ path, list: 'name' as const, name, key: keyOf(name), position: positionOfKey('name') }] : []), ...lists]
}

function keyOf(name: string): string {
  const words = foldedWords(name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1').normalize('NFKC'))
  if (words[0] === 'the' && words.length > 1) words.shift()
  while (words.length > 2 && isTitle(words[0] ?? '', 'en')) words.shift()
  return words.join(' ')
}

/** Whether two files with this name are about one person. Several people may share an abbreviation, a label or a surname. */
function isOnePerson(first: PersonName, second: PersonName): boolean {
  if (first.list === 'name' || second.list === 'name') return true
  return first.list === 'also written' && second.list === 'also written' && first.key.includes(' ')
}

/** No two articles have one title, and no two sources one title, publisher and date. */
export const titleTwice = rule('title-twice', (content, report) => {
  for (const [one, other] of pairsOf(content.articles, ({ given }) => folded(given.title)))
    report(
      one.path,
      one.positionOfKey('title'),
      `\`content/${other.path}\` has the same title, “${other.given.title}”.`,
      'choose another title for one of them; if they are one article, remove one of the two files.',
    )
  const sourceKey = ({ given }: Content['sources'][number]) =>
    given.title && given.publisher && given.date ? [folded(given.title), folded(given.publisher), given.date].join('|') : undefined
  for (const [one, other] of pairsOf(content.sources, sourceKey))
    report(
      one.path,
      one.positionOfKey('title'),
      `\`content/${other.path}\` has the same title, publisher and date.`,
      'remove one of the two files; if they are two sources, make their titles different.',
    )
})

function folded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : foldedWords(text.normalize('NFKC')).join(' ') || undefined
}

/** Every item whose key an earlier one has, with that one. */
function pairsOf<T>(items: readonly T[], keyOf: (item: T) => string | undefined): [item: T, earlier: T][] {
  const seen = new Map<string, T>()
  return items.flatMap((item) => {
    const key = keyOf(item)
    if (key === undefined) return []
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, item)
    return earlier === undefined ? [] : [[item, earlier] as [T, T]]
  })
}

/** No two places of a source have one name. */
export const placeTwice = rule('place-twice', (content, report) => {
  for (const { path, given, headings } of content.sources) {
    const ids = new Set(given.wordings?.map(({ id }) => id))
    const places = headings.filter(({ id }) => ids.has(id))
    for (const [place, earlier] of pairsOf(places, ({ title }) => placeKey(title)))
      report(
        path,
        place.position,
        `There is already a place “${earlier.title}” in line ${earlier.position.line}: a note that names it could mean either.`,
        'give one of them a name of its own; if they are one place, put the words under one heading.',
      )
  }
})

/** A place's name without what makes no difference: capitals, accents' normal form, spaces, a final stop, zeros before the hours. */
function placeKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.,;:\s]+$/, '')
    .replace(/^0+(?=\d+:\d\d)/, '')
}

/** The fewest words of a paragraph that is reported: shorter ones may well be repeated. */
const fewestWords = 8

/** No paragraph appears twice in an article. A received text has them as it was received. */
export const paragraphTwice = rule('paragraph-twice', (content, report) => {
  for (const { path, given, written } of content.articles) {
    if (given.received) continue
    const paragraphs = written
      .filter(({ in: where, is }) => where === 'text' && is === 'paragraph')
      .map(({ text, positionAt }) => ({ words: foldedWords(text), positionAt }))
      .filter(({ words }) => words.length >= fewestWords)
    for (const [{ words, positionAt }, earlier] of pairsOf(paragraphs, (one) => one.words.join(' ')))
      report(
        path,
        positionAt(0),
        `This paragraph of ${counted(words.length, 'word')} is also in line ${earlier.positionAt(0).line}.`,
        'remove one of the two.',
      )
  }
})
