/** The file beside the index that says which annotations have words in which paragraph. */
export const annotatedFile = 'column-annotated.txt'

/**
 * The annotations in each paragraph, as a file: a paragraph’s are separated by commas, paragraphs by spaces. Both are in reading order, so a paragraph
 * mostly has the annotations that follow on those of the one before, and only how many is written: `3`; otherwise also how many to skip: `-2:1`.
 *
 * @param paragraphs the numbers of the annotations in each paragraph
 */
export function writeAnnotated(paragraphs: readonly (readonly number[])[]): string {
  let next = 0
  return paragraphs
    .map((numbers) => {
      const runs: { start: number; count: number }[] = []
      for (const number of numbers.toSorted((a, b) => a - b)) {
        const last = runs.at(-1)
        if (last && last.start + last.count === number) last.count++
        else runs.push({ start: number, count: 1 })
      }
      const written = runs.map(({ start, count }) => {
        const skipped = start - next
        next = start + count
        return skipped ? `${skipped}:${count}` : String(count)
      })
      return written.join(',') || '0'
    })
    .join(' ')
}

/** Reads what `writeAnnotated` wrote. Throws an error for anything else, such as a file that was cut off. */
export function readAnnotated(text: string): number[][] {
  let next = 0
  return (text ? text.split(' ') : []).map((paragraph) =>
    paragraph.split(',').flatMap((run) => {
      const [, skipped = '0', count] = /^(?:(-?\d+):)?(\d+)$/.exec(run) ?? []
      if (count === undefined) throw new Error('The paragraphs of the search index are incomplete')
      const start = next + Number(skipped)
      next = start + Number(count)
      return Array.from({ length: Number(count) }, (_, i) => start + i)
    }),
  )
}
