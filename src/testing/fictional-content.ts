import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const fixtures = join(import.meta.dirname, '../checks/fixtures')

/** The fictional content of the checks' fixtures, by path below `content/`, and an article with a quote and a condition beside it. */
export function fictionalContent(): Record<string, string> {
  const folder = join(fixtures, 'content')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return {
    ...Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')])),
    'articles/talks.md': readFileSync(join(fixtures, 'words-agree/good.md'), 'utf8'),
  }
}
