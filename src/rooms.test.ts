import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What each room of `src/` is for, and which others its files may import; all may import `site.ts`. `README.md` beside this file shows this table. */
const rooms: Record<string, { is: string; mayImport: readonly string[] }> = {
  model: { is: 'what things are: articles, annotations, kinds, people, sources, permalinks, messages; no input or output', mayImport: [] },
  comparison: { is: 'the words of a quote against the words of a source; pure', mayImport: ['model', 'language'] },
  markdown: {
    is: 'the text of a content file → model and HTML: remark and rehype plugins, one ordered list of them',
    mayImport: ['model', 'language'],
  },
  ledger: {
    is: 'every address ever published: the file, its comparison with the content, releases',
    mayImport: ['model', 'markdown', 'language'],
  },
  language: { is: 'every word of the interface, by language and area', mayImport: ['model'] },
  archive: { is: 'all content at once: load it, look things up', mayImport: ['model', 'markdown', 'ledger'] },
  views: { is: 'what a page shows, made from the archive', mayImport: ['model', 'comparison', 'markdown', 'language', 'archive'] },
  exports: {
    is: 'the model in other formats, pure, each named for its standard',
    mayImport: ['model', 'comparison', 'language', 'archive', 'views'],
  },
  checks: {
    is: 'editorial rules with their fixtures, and reporters',
    mayImport: ['model', 'comparison', 'markdown', 'ledger', 'language', 'archive'],
  },
  search: {
    is: 'the search index at build time, Pagefind’s private file formats, and searching and checking quotes in the browser',
    mayImport: ['model', 'comparison', 'markdown', 'language', 'archive', 'views', 'client'],
  },
  build: { is: 'makes the site, swaps it in, serves it', mayImport: ['model', 'language', 'archive', 'exports', 'checks', 'search'] },
  client: { is: 'scripts in the reader’s browser', mayImport: ['model', 'comparison', 'language', 'views'] },
  components: {
    is: 'props, markup and their own styles; no queries',
    mayImport: ['model', 'comparison', 'language', 'views', 'search', 'client'],
  },
  layouts: { is: 'the frame around every page', mayImport: ['model', 'language', 'components', 'client', 'styles'] },
  styles: { is: 'the style sheet that pages share, in cascade layers', mayImport: [] },
  pages: {
    is: 'a file for each address: it asks the views one question and hands the answer to components',
    mayImport: ['model', 'language', 'archive', 'views', 'exports', 'search', 'components', 'layouts', 'client', 'styles'],
  },
  editing: { is: 'what commands write into content files: skeletons, annotations, fixes', mayImport: ['model', 'markdown'] },
  cli: {
    is: 'one file per command',
    mayImport: ['model', 'ledger', 'archive', 'checks', 'build', 'editing', 'testing'],
  },
  bench: {
    is: 'speed, size and quality, measured against other programs in the same run',
    mayImport: ['model', 'comparison', 'ledger', 'archive', 'search', 'build', 'cli', 'testing'],
  },
  testing: {
    is: 'what tests share: a browser, small sites, made-up content',
    mayImport: ['model', 'markdown', 'archive', 'search', 'build'],
  },
  e2e: {
    is: 'what readers and editors do from end to end, as tests',
    mayImport: ['model', 'ledger', 'archive', 'views', 'exports', 'checks', 'build', 'testing'],
  },
}

/** Files outside the rooms. */
const entryPoints: Record<string, readonly string[]> = {
  'content.config.ts': ['archive', 'build'],
  'vitest.config.ts': [],
  '../astro.config.mjs': ['build'],
}

const src = import.meta.dirname
const code = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(ts|astro)$/.test(path) && !path.includes(`fixtures${sep}`),
)

/** The rooms and entry points that a file imports from, seen from `src/`. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(src, path), 'utf8')
  const links = [...text.replace(/`[^`]*`/g, '').matchAll(/(?:from|import|import\()\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  )
  return links.map((link) => relative(src, join(src, path, '..', link)).split(sep)[0] ?? '')
}

const isTest = (path: string) => path.endsWith('.test.ts')

describe.each(Object.entries(rooms))('the room %s', (room, { mayImport }) => {
  const own = code.filter((path) => path.startsWith(room + sep))
  // Tests may import what they like, except in a room that has nothing else.
  const files = own.every(isTest) ? own : own.filter((path) => !isTest(path))
  const imports = files.flatMap((path) => importsOf(path).map((to) => ({ path, to })))

  test('imports only what it may', () => {
    const wrong = imports.filter(({ to }) => ![room, 'site.ts', ...mayImport].includes(to))
    expect(wrong.map(({ path, to }) => `${path} imports ${to}`)).toEqual([])
  })

  test('may import only what it needs', () => {
    expect(mayImport.filter((other) => !imports.some(({ to }) => to === other))).toEqual([])
  })
})

test('the files outside the rooms import only what they may', () => {
  const wrong = Object.entries(entryPoints).flatMap(([path, mayImport]) =>
    importsOf(path)
      .filter((to) => !['site.ts', ...mayImport].includes(to))
      .map((to) => `${path} imports ${to}`),
  )
  expect(wrong).toEqual([])
})

test('only the content config and the pages import `astro:content`', () => {
  const knowing = code.filter((path) => !isTest(path) && /['"]astro:content['"]/.test(readFileSync(join(src, path), 'utf8')))
  expect(knowing.filter((path) => path !== 'content.config.ts' && !path.startsWith(`pages${sep}`))).toEqual([])
})

test('every file is in a room', () => {
  const places = [...Object.keys(rooms).map((room) => room + sep), ...Object.keys(entryPoints), 'site.ts', 'rooms.test.ts', 'names.test.ts']
  expect(code.filter((path) => !places.some((start) => path.startsWith(start)))).toEqual([])
})

test('the map shows this table', () => {
  const readme = readFileSync(join(src, 'README.md'), 'utf8')
  for (const [room, { is, mayImport }] of Object.entries(rooms))
    expect(readme).toContain(`| \`${room}\` | ${is} | ${mayImport.map((one) => `\`${one}\``).join(', ') || 'nothing of ours'} |`)
})

test('every room with decisions of its own has a README that is named after it', () => {
  const readmes = Object.keys(rooms).filter((room) => existsSync(join(src, room, 'README.md')))
  expect(readmes.map((room) => readFileSync(join(src, room, 'README.md'), 'utf8').split('\n')[0])).toEqual(
    readmes.map((room) => `# ${room}`),
  )
  expect(readmes.length).toBeGreaterThan(8)
})

test.each(['README.md', '.github/CONTRIBUTING.md', 'src/README.md', ...Object.keys(rooms).map((room) => `src/${room}/README.md`)])(
  '%s names only files that exist',
  (document) => {
    const root = join(src, '..')
    const text = existsSync(join(root, document)) ? readFileSync(join(root, document), 'utf8') : ''
    const links = [...text.replace(/`[^`]*`/g, '').matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? '')
    expect(links.filter((path) => !existsSync(join(root, document, '..', path)))).toEqual([])
    // A file may be named without its folder.
    const named = [...text.matchAll(/`([\w./-]+\.(?:ts|astro|css|mjs))`/g)].map((match) => (match[1] ?? '').replace(/^(\.+|src)\//, ''))
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => `/${path.replaceAll(sep, '/')}`)
    expect(named.filter((path) => !files.some((file) => file.endsWith(`/${path}`)) && !existsSync(join(root, path)))).toEqual([])
  },
)

test('every package has its reason in a room’s README', () => {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(readFileSync(join(src, '..', 'package.json'), 'utf8'))
  const tables = Object.keys(rooms).map((room) => join(src, room, 'README.md'))
  const cells = tables.filter((path) => existsSync(path)).flatMap((path) => readFileSync(path, 'utf8').match(/^\| [^|]+(?= \|)/gm) ?? [])
  const named = cells.flatMap((cell) => cell.match(/[@\w][\w./@-]*…?/g) ?? [])
  const hasReason = (name: string) => named.some((one) => (one.endsWith('…') ? name.startsWith(one.slice(0, -1)) : one === name))
  expect(Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies }).filter((name) => !hasReason(name))).toEqual([])
})
