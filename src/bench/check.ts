import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCommandLine } from '../cli/command.ts'
import { formatRange, inTemporaryFolder, nodeFlags, runNode } from './measure.ts'

const {
  words: [posts],
  options: { runs },
} = readCommandLine({
  usage: 'npm run bench:check -- folder',
  purpose: 'Parses the Markdown files of a folder, checks them as articles, and checks one of them alone, each in a process of its own.',
  words: ['the folder'],
  options: { runs: { type: 'number', default: 5, help: 'rounds' } },
})
const root = process.cwd()
await inTemporaryFolder((project) => {
  const names = writeArticles(project)
  const parser = `
    import { readdirSync, readFileSync } from 'node:fs'
    import { remark } from 'remark'
    import remarkFrontmatter from 'remark-frontmatter'
    import { remarkGfmParts } from './src/markdown/remark-gfm-parts.ts'
    const parser = remark().use(remarkGfmParts).use(remarkFrontmatter, ['yaml']).freeze()
    for (const name of readdirSync('content/articles')) parser.parse(readFileSync('content/articles/' + name, 'utf8'))`
  const parse = () => runNode([...nodeFlags, '--input-type=module', '--eval', parser], { cwd: project }).seconds
  const check = (...files: string[]) => runNode([...nodeFlags, 'src/cli/check.ts', ...files], { cwd: project, allowed: [0, 1] }).seconds
  parse()
  check()
  const rounds = Array.from({ length: runs }, () => ({ parsing: parse(), all: check(), one: check(`content/articles/${names[0]}`) }))
  const print = (what: string, figure: (round: (typeof rounds)[number]) => number, unit = ' s') =>
    console.log(`${what.padEnd(36)} ${formatRange(rounds.map(figure), unit)}`)
  const files = names.length === 1 ? '1 file' : `${names.length} files`
  print(`parsing ${files}`, ({ parsing }) => parsing)
  print(`checking ${files}`, ({ all }) => all)
  print('ratio, pair by pair', ({ all, parsing }) => all / parsing, '')
  print('checking one file', ({ one }) => one)
})

/** Copies the project with the posts as its articles, under front matter of ours; returns their file names. */
function writeArticles(project: string): string[] {
  const articles = join(project, 'content', 'articles')
  mkdirSync(articles, { recursive: true })
  for (const folder of ['node_modules', 'src']) symlinkSync(join(root, folder), join(project, folder), 'junction')
  const head = '---\ntitle: Post\nstandfirst: By somebody else.\npublished: 2026-01-01T00:00:00Z\n---\n'
  for (const name of readdirSync(posts).filter((file) => file.endsWith('.md'))) {
    const text = readFileSync(join(posts, name), 'utf8').replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n/, '')
    writeFileSync(join(articles, name.toLowerCase().replace(/[^a-z0-9.]+/g, '-')), head + text)
  }
  return readdirSync(articles)
}
