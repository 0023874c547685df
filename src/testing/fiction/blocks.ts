import type { Clause, ClauseList, FictionalArticle, FictionalBlock, FictionalHeading } from './site.ts'

/** A clause’s words as readers read them. */
export function clauseWords({ before, noted, after, marks: [open = '', close = ''] }: Clause): string {
  return `${before}${before && noted ? ' ' : ''}${open}${noted}${close}${after}`
}

/** A paragraph’s words as readers read them. */
export function paragraphWords({ clauses }: ClauseList): string {
  return clauses.map(clauseWords).join(' ')
}

/** What a table has in its first row, and in the first column of a row. */
export const tableHead = ['For', 'What is asked'] as const
export const rowName = (index: number) => `Point ${index + 1}`

/** Every clause of a block in reading order. */
export function clausesIn(block: FictionalBlock): Clause[] {
  return block.is === 'heading' ? [] : block.paragraphs.flatMap(({ clauses }) => clauses)
}

/** An article’s headings. */
export function headingsOf({ blocks }: Pick<FictionalArticle, 'blocks'>): FictionalHeading[] {
  return blocks.filter((block) => block.is === 'heading')
}

/** The markers of blocks in reading order, each with the words before it. */
export function markersIn(blocks: readonly FictionalBlock[]): { label: string; words: string }[] {
  return blocks.flatMap((block) => [
    ...clausesIn(block).flatMap(({ labels, noted }) => labels.map((label) => ({ label, words: noted }))),
    ...(block.is !== 'heading' && block.label ? [{ label: block.label, words: block.paragraphs.map(paragraphWords).join('\n') }] : []),
  ])
}

/** The words of every passage of blocks, by label. */
export function passagesByLabel(blocks: readonly FictionalBlock[]): Map<string, string[]> {
  const markers = Map.groupBy(markersIn(blocks), ({ label }) => label)
  return new Map([...markers].map(([label, all]) => [label, all.map(({ words }) => words)]))
}
