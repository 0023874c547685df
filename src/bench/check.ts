import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

// `npm run bench:check -- folder --runs 5`: the check of a folder's Markdown files as articles, against parsing the same files and nothing
// else, in turn, as whole processes; and the check of one of them alone.
const { values, positionals } = parseArgs({ options: { runs: { type: 'string', default: '5' } }, allowPositionals: true })
const [posts] = positionals
const node = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']
const root = process.cwd()

if (!posts) {
  console.error('Name a folder of Markdown files: npm run bench:check -- folder')
  process.exit(2)
}

const project = mkdtempSync(join(tmpdir(), 'bench-check-'))
try {
  const articles = join(project, 'content', 'articles')
  mkdirSync(articles, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'))
  symlinkSync(join(root, 'src'), join(project, 'src'))
  const head = '---\ntitle: Post\nstandfirst: Of somebody else.\npublished: 2026-01-01T00:00:00Z\n---\n'
  const names = readdirSync(posts).filter((name) => name.endsWith('.md'))
  for (const name of names) {
    const text = readFileSync(join(posts, name), 'utf8').replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/, '')
    writeFileSync(join(articles, name.toLowerCase().replace(/[^a-z0-9.]+/g, '-')), head + text)
  }
  const parse = `
    import { readdirSync, readFileSync } from 'node:fs'
    import remarkFrontmatter from 'remark-frontmatter'
    import remarkParse from 'remark-parse'
    import { unified } from 'unified'
    import { remarkGfmParts } from './src/markdown/remark-gfm-parts.ts'
    const parser = unified().use(remarkParse).use(remarkGfmParts).use(remarkFrontmatter, ['yaml']).freeze()
    for (const name of readdirSync('content/articles')) parser.parse(readFileSync('content/articles/' + name, 'utf8'))`
  const parsing = () => seconds([...node, '--input-type=module', '--eval', parse], [0])
  const checking = (...files: string[]) => seconds([...node, join(project, 'src/cli/check.ts'), ...files], [0, 1])
  parsing()
  checking()
  const runs = Array.from({ length: Number(values.runs) }, () => ({
    parsing: parsing(),
    checking: checking(),
    one: checking(`content/articles/${firstArticle(articles)}`),
  }))
  const row = (name: string, of: (run: (typeof runs)[number]) => number, unit = ' s') => {
    const list = runs.map(of)
    console.log(`${name.padEnd(36)} ${median(list).toFixed(2)}${unit} (${Math.min(...list).toFixed(2)}–${Math.max(...list).toFixed(2)})`)
  }
  row(`parsing ${names.length} files`, (run) => run.parsing)
  row(`checking ${names.length} files`, (run) => run.checking)
  row('ratio, pair by pair', (run) => run.checking / run.parsing, '')
  row('checking one of them', (run) => run.one)
} finally {
  rmSync(project, { recursive: true, force: true })
}

/** Seconds that a process takes; throws when it ends otherwise than it may, so that no failure is timed. */
function seconds(args: string[], mayEndWith: readonly number[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (!mayEndWith.includes(status ?? -1)) throw new Error(`${args.at(-1)} ended with ${status}\n${stderr}`)
  return (performance.now() - start) / 1000
}

function firstArticle(folder: string): string {
  return readdirSync(folder)[0] ?? ''
}

function median(list: number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0
}
