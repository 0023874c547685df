import type { Content } from '../archive/open-content.ts'

/** Every draft, one a line with its place, articles and notes; the last line counts them. They show in `npm run dev` only. */
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
  return [...lines, `${lines.length} draft${lines.length === 1 ? '' : 's'}`].join('\n')
}
