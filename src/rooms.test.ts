import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What each room of `src/` is for, and which others its files may import; all may import `site.ts`. The README shows this table. */
const rooms: Record<string, { is: string; mayImport: readonly string[] }> = {
  model: { is: 'what things are: article, annotation, person, source, permalink, message, rule. No input or output', mayImport: [] },
  markdown: {
    is: 'the text of a content file → model and HTML: remark and rehype plugins, one list of them in order',
    mayImport: ['model'],
  },
  ledger: {
    is: 'every address that was ever published: the file, laying content beside it, fates, releases',
    mayImport: ['model', 'markdown'],
  },
  archive: { is: 'all content at once, and the questions that pages and checks ask of it', mayImport: ['model', 'markdown', 'ledger'] },
  checks: {
    is: 'the rules about all content together, the fixtures of every rule, reporters',
    mayImport: ['model', 'markdown', 'ledger', 'archive'],
  },
  search: {
    is: 'the Pagefind index, and the scripts that search it and check quotes against it in the browser',
    mayImport: ['model', 'markdown', 'archive'],
  },
  publish: { is: 'making a site whole, swapping it in, serving it', mayImport: ['model', 'archive', 'checks', 'search'] },
  components: { is: 'props, markup, style: no queries', mayImport: ['model', 'search', 'reading'] },
  layouts: { is: 'the frame of a page', mayImport: ['model', 'components', 'reading', 'styles'] },
  reading: { is: 'what pages do in the reader’s browser', mayImport: ['model', 'styles'] },
  styles: { is: 'the style sheet, in cascade layers', mayImport: [] },
  pages: {
    is: 'the addresses: a page asks one question and hands the answer on',
    mayImport: ['model', 'archive', 'search', 'components', 'layouts', 'reading', 'styles'],
  },
  editing: { is: 'what commands write into content files: skeletons, annotations, fixes', mayImport: ['model', 'markdown'] },
  // Benches and samples need the same content as tests, and a browser.
  cli: {
    is: 'one file a command',
    mayImport: ['model', 'markdown', 'ledger', 'archive', 'checks', 'search', 'publish', 'editing', 'testing'],
  },
  testing: { is: 'what tests share: a browser, small sites, fictional content', mayImport: ['model', 'markdown', 'archive', 'publish'] },
  journeys: { is: 'what readers and editors do from end to end, as tests', mayImport: ['testing'] },
}

/** Files outside the rooms. */
const doors: Record<string, readonly string[]> = {
  'content.config.ts': ['archive', 'publish'],
  'vitest.config.ts': [],
  '../astro.config.mjs': ['publish'],
}

const src = import.meta.dirname
const code = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.(ts|astro)$/.test(path) && !path.includes(`fixtures${sep}`),
)

/** The rooms and doors that a file imports from, seen from `src/`. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(src, path), 'utf8')
  const links = [...text.matchAll(/(?:from|import|import\()\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map((match) => match[1] ?? '')
  return links.map((link) => relative(src, join(src, path, '..', link)).split(sep)[0] ?? '')
}

const isTest = (path: string) => path.endsWith('.test.ts')

describe.each(Object.entries(rooms))('the room %s', (room, { mayImport }) => {
  test('imports only what it may', () => {
    const files = code.filter((path) => path.startsWith(room + sep) && !isTest(path))
    const wrong = files.flatMap((path) =>
      importsOf(path)
        .filter((to) => ![room, 'site.ts', ...mayImport].includes(to))
        .map((to) => `${path} imports ${to}`),
    )
    expect(wrong).toEqual([])
  })
})

test('the files outside the rooms import only what they may', () => {
  const wrong = Object.entries(doors).flatMap(([path, mayImport]) =>
    importsOf(path)
      .filter((to) => !['site.ts', ...mayImport].includes(to))
      .map((to) => `${path} imports ${to}`),
  )
  expect(wrong).toEqual([])
})

test('only the content config and the pages know `astro:content`', () => {
  const knowing = code.filter((path) => !isTest(path) && /['"]astro:content['"]/.test(readFileSync(join(src, path), 'utf8')))
  expect(knowing.filter((path) => path !== 'content.config.ts' && !path.startsWith(`pages${sep}`))).toEqual([])
})

test('every file stands in a room', () => {
  const known = [...Object.keys(rooms).map((room) => room + sep), 'content.config.ts', 'vitest.config.ts', 'site.ts', 'rooms.test.ts']
  expect(code.filter((path) => !known.some((start) => path.startsWith(start)))).toEqual([])
})

test('the README shows this table', () => {
  const readme = readFileSync(join(src, '../README.md'), 'utf8')
  for (const [room, { is, mayImport }] of Object.entries(rooms))
    expect(readme).toContain(`| \`${room}\` | ${is} | ${mayImport.map((one) => `\`${one}\``).join(', ') || 'nothing of ours'} |`)
})
