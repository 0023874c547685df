import { chanceOf } from '../../testing/fiction/chance.ts'

/** A line of a file of passages. */
export interface Passage {
  id: string
  article: string
  title: string
  date: string
  speaker: string
  text: string
}

/** The passages of a file, a JSON object a line. */
export function readPassages(lines: string): Passage[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Passage)
}

/** So many passages, of whole articles as far as may be, chosen by chance; and all others. */
export function chooseUnits(passages: readonly Passage[], count: number, seed: number): { units: Passage[]; others: Passage[] } {
  const byArticle = Map.groupBy(passages, ({ article }) => article)
  const { pick } = chanceOf(seed)
  const names = [...byArticle.keys()]
  const shuffled = names.map(() => pick(names)).flatMap((name) => byArticle.get(name) ?? [])
  return { units: shuffled.slice(0, count), others: shuffled.slice(count) }
}
