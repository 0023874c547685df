import type { Content } from '../archive/open-content.ts'
import { counted } from '../language/en/forms.ts'

/** A list of all drafts, articles and notes, one per line with its position; the last line counts them. */
export function draftsInWords(content: Content, only?: ReadonlySet<string>): string {
  const lines = content.articles
    .filter(({ path }) => !only || only.has(path))
    .flatMap(({ path, given, positionOfKey }) => {
      const at = ({ line, column }: { line: number; column: number }) => `content/${path}:${line}:${column}  draft  `
      const notes = (given.annotations ?? []).filter(({ draft }) => draft)
      return [
        ...(given.draft ? [`${at(positionOfKey('draft'))}article “${given.title ?? path}”`] : []),
        ...notes.map(({ label, position }) => `${at(position)}note \`${label}\``),
      ]
    })
  return [...lines, counted(lines.length, 'draft')].join('\n')
}
