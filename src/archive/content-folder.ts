import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ledgerFile } from '../ledger/ledger-file.ts'
import { movesFile } from '../ledger/moves.ts'
import type { ContentFile } from '../markdown/read-file.ts'
import { CommandError } from '../model/command-error.ts'

/** The files of a project's `content/`, as text. */
export interface ContentFolder {
  articles: ContentFile[]
  people: ContentFile[]
  sources: ContentFile[]
  /** The files beside received texts that describe where these came from. */
  provenance: ContentFile[]
  /** Received texts by their path below `content/`. */
  received: ReadonlyMap<string, string>
  /** The paths of Markdown files in other folders, which are not read. */
  strays: string[]
  /** The bytes or text of `ledger.json`; undefined when there is no such file. */
  ledger?: Uint8Array | string | undefined
  /** The text of `moved.yaml`; undefined when there is no such file. */
  moved?: string | undefined
  /** Whether `public/` has a file. */
  hasPublicFile(path: string): boolean
}

// Byte order marks are left in: received texts are stored byte for byte, and the readers of files remove them.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Reads the content of the project in a folder. A folder below `content/` that is missing is empty.
 *
 * @throws CommandError when there is no `content/`
 */
export function readContentFolder(root: string): ContentFolder {
  const content = join(root, 'content')
  if (!existsSync(content))
    throw new CommandError(`There is no folder \`content/\` in ${root}.`, 'run the command in the project’s folder.', 2)
  const paths = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(content.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
  const markdown = paths.filter((path) => /\.(md|markdown|mdx)$/i.test(path) && path !== 'README.md')
  const text = (path: string) => utf8.decode(readFileSync(join(content, path)))
  const inFolder = (folder: string) =>
    markdown.filter((path) => new RegExp(`^${folder}/[^/]+\\.md$`).test(path)).map((path) => ({ path, text: text(path) }))
  const [articles = [], people = [], sources = [], provenance = []] = ['articles', 'people', 'sources', 'received'].map(inFolder)
  const contentPaths = new Set([...articles, ...people, ...sources, ...provenance].map((file) => file.path))
  return {
    articles,
    people,
    sources,
    provenance,
    received: new Map(paths.filter((path) => path.startsWith('received/') && !markdown.includes(path)).map((path) => [path, text(path)])),
    strays: markdown.filter((path) => !contentPaths.has(path)),
    ledger: paths.includes(ledgerFile) ? readFileSync(join(content, ledgerFile)) : undefined,
    moved: paths.includes(movesFile) ? text(movesFile) : undefined,
    hasPublicFile: (path) => existsSync(join(root, 'public', path)),
  }
}
