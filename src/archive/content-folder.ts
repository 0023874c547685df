import { closeSync, type Dirent, existsSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { ledgerFile } from '../ledger/ledger-file.ts'
import { movesFile } from '../ledger/moves.ts'
import type { ContentFile } from '../markdown/read-file.ts'
import { CommandError } from '../model/command-error.ts'
import { compareStrings } from '../model/compare-strings.ts'

/** The files of a project's `content/`, as text. */
export interface ContentFolder {
  articles: ContentFile[]
  people: ContentFile[]
  sources: ContentFile[]
  /** The files beside received texts that describe where these came from. */
  provenance: ContentFile[]
  /** Received texts by their path below `content/`. */
  received: ReadonlyMap<string, string>
  /** The paths of files that nothing reads: in other folders, or with other names. */
  strays: string[]
  /** Symbolic links in `content/` and `public/`: nothing behind them is read. */
  links: SymbolicLink[]
  /** The bytes or text of `ledger.json`; undefined when there is no such file. */
  ledger?: Uint8Array | string | undefined
  /** The text of `moved.yaml`; undefined when there is no such file. */
  moved?: string | undefined
  /** A file of `public/`, by its path there; undefined when there is none. */
  publicFile(path: string): PublicFile | undefined
  /** The files of `public/` whose names differ from a path only in capitals or in how accents are composed. */
  similarPublicFiles(path: string): string[]
}

/** A symbolic link: its path in the project, such as `content/articles/x.md`, and where it leads, as it is written. */
export interface SymbolicLink {
  path: string
  target: string
}

/** A file of `public/`. */
export interface PublicFile {
  /** Its first bytes, enough to recognize a picture; undefined for content that is not on a disk. */
  head(): Uint8Array | undefined
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
  const inContent = entriesIn(content)
  const paths = inContent.filter(({ entry, path }) => entry.isFile() && !isHidden(path)).map(({ path }) => path)
  const hidden = inContent.filter(({ entry, path }) => entry.isFile() && hiddenMarkdown.test(path)).map(({ path }) => path)
  const markdown = paths.filter((path) => /\.(md|markdown|mdx)$/i.test(path) && path !== 'README.md')
  const text = (path: string) => utf8.decode(readFileSync(join(content, path)))
  const inFolder = (folder: string) =>
    markdown.filter((path) => new RegExp(`^${folder}/[^/]+\\.md$`).test(path)).map((path) => ({ path, text: text(path) }))
  const [articles = [], people = [], sources = [], provenance = []] = ['articles', 'people', 'sources', 'received'].map(inFolder)
  const received = paths.filter((path) => path.startsWith('received/') && !markdown.includes(path))
  const readPaths = new Set([...[...articles, ...people, ...sources, ...provenance].map((file) => file.path), ...received, ...otherFiles])
  const inPublic = existsSync(join(root, 'public')) ? entriesIn(join(root, 'public')) : []
  const publicPaths = new Set(inPublic.filter(({ entry }) => entry.isFile()).map(({ path }) => path))
  return {
    articles,
    people,
    sources,
    provenance,
    received: new Map(received.map((path) => [path, text(path)])),
    strays: [...paths.filter((path) => !readPaths.has(path) && !leftByPrograms.test(path)), ...hidden],
    links: [
      ...inContent.filter(({ path }) => !isHidden(path)).map((one) => ({ ...one, path: `content/${one.path}` })),
      ...inPublic.map((one) => ({ ...one, path: `public/${one.path}` })),
    ]
      .filter(({ entry }) => entry.isSymbolicLink())
      .map(({ path }) => ({ path, target: readlinkSync(join(root, path)) })),
    ledger: paths.includes(ledgerFile) ? readFileSync(join(content, ledgerFile)) : undefined,
    moved: paths.includes(movesFile) ? text(movesFile) : undefined,
    publicFile: (path) => (publicPaths.has(path) ? { head: () => headOf(join(root, 'public', path)) } : undefined),
    similarPublicFiles: (path) => [...publicPaths].filter((other) => other !== path && foldedPath(other) === foldedPath(path)),
  }
}

/** Whether a file of the project is a symbolic link or in a folder that is one. That has a message of its own. */
export function isBehindLink({ links }: Pick<ContentFolder, 'links'>, path: string): boolean {
  return links.some((link) => path === link.path || path.startsWith(`${link.path}/`))
}

/** The files of `content/` that are not in a folder. */
const otherFiles = ['README.md', ledgerFile, movesFile, 'search-words.txt']

/** Files that programs leave beside those that they edit, which nobody expects to be published. */
const leftByPrograms = /(?:^|\/)(?:Thumbs\.db|desktop\.ini|Icon\r|~\$[^/]*|[^/]*(?:~|\.swp|\.swo|\.tmp))$/i

/** A Markdown file of one of the folders whose name makes it hidden; not the second files that a Mac writes, nor an editor’s lock. */
const hiddenMarkdown = /^(?:articles|people|sources|received)\/\.[^._#~/][^/]*\.md$/i

function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'))
}

/** Everything below a folder, by its path there, in order. Symbolic links are not followed, as `readdirSync` with `recursive` would. */
function entriesIn(folder: string): { path: string; entry: Dirent }[] {
  const found: { path: string; entry: Dirent }[] = []
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name
      found.push({ path, entry })
      if (entry.isDirectory()) walk(`${path}/`)
    }
  }
  walk('')
  return found.toSorted((a, b) => compareStrings(a.path, b.path))
}

function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** How much of a file says what kind of picture it is, in bytes: an SVG may begin with long comments. */
const headLength = 65_536

function headOf(file: string): Uint8Array {
  const bytes = new Uint8Array(headLength)
  const descriptor = openSync(file, 'r')
  try {
    return bytes.subarray(0, readSync(descriptor, bytes, 0, headLength, 0))
  } finally {
    closeSync(descriptor)
  }
}
