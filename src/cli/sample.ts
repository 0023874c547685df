import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serveFolder } from '../build/serve-folder.ts'
import { CommandError, UsageError } from '../editing/command-error.ts'
import { readArguments } from '../editing/read-arguments.ts'
import { runCommand } from '../editing/run-command.ts'
import { fictionalSite } from '../testing/fiction/fictional-site.ts'
import { smallSite } from '../testing/small-site.ts'

// `npm run sample`: a site of made-up articles, for looking at full lists and long pages.
const usage = `npm run sample -- [folder] [options]

  folder            where the site goes; .build/sample when left out
  --articles 30     how many articles
  --seed 1          another number makes other articles; the same one makes the same
  --serve 4321      serves the site at that port until it is stopped with Ctrl+C`

const args = process.argv.slice(2)
await runCommand(usage, args, async () => {
  const { words, options } = readArguments(args, ['articles', 'seed', 'serve'])
  const [folder = join('.build', 'sample'), more] = words
  if (more !== undefined) throw new UsageError(`Give one folder: \`${more}\` is one too many.`)
  const [articles, seed] = [numberOf('articles', options.articles ?? '30'), numberOf('seed', options.seed ?? '1')]
  const port = options.serve === undefined ? undefined : numberOf('serve', options.serve)
  const target = resolve(folder)
  // What is replaced is taken away: it must be a site, not somebody's work.
  if (existsSync(target) && readdirSync(target).length && !existsSync(join(target, 'pagefind')))
    throw new CommandError(`In \`${folder}\` lies something that is no site.`, 'name another folder, or one that is not there yet.')
  await buildInto(target, fictionalSite({ articles, seed }))
  const made = `The site of ${articles} made-up articles lies in ${folder}.`
  if (port === undefined) return [made]
  const { address } = await serveFolder({ folder: target, base: '/', port })
  return [made, `It is at ${address}`, 'Stop it with Ctrl+C.']
})

async function buildInto(target: string, content: Record<string, string>): Promise<void> {
  const site = smallSite(content)
  try {
    const { code, output } = await site.run('build')
    if (code !== 0) throw new Error(output)
    rmSync(target, { recursive: true, force: true })
    cpSync(join(site.root, 'dist'), target, { recursive: true })
  } finally {
    site.remove()
  }
}

function numberOf(name: string, value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new UsageError(`\`--${name} ${value}\` is no whole number.`)
  return Number(value)
}
