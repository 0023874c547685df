import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serveFolder } from '../build/serve-folder.ts'
import { CommandError } from '../model/command-error.ts'
import { fictionalSite } from '../testing/fiction/fictional-site.ts'
import { smallSite } from '../testing/small-site.ts'
import { runCommand } from './command.ts'

runCommand(
  {
    usage: 'npm run sample -- [folder]',
    purpose: 'Builds a site of made-up articles in a folder, .build/sample by default, to show full lists and long pages.',
    mostWords: 1,
    options: {
      articles: { type: 'number', default: 30, help: 'how many articles' },
      seed: { type: 'number', default: 1, help: 'another seed makes other articles; the same seed makes the same ones' },
      serve: { type: 'number', example: '4321', help: 'serves the site on that port until you stop it with Ctrl+C' },
    },
  },
  async ({ words: [folder = join('.build', 'sample')], options: { serve: port, ...size } }) => {
    const target = resolve(folder)
    // The folder is replaced, so it must hold a site and not somebody’s work.
    if (existsSync(target) && readdirSync(target).length && !existsSync(join(target, 'pagefind')))
      throw new CommandError(`\`${folder}\` holds files that are not a site.`, 'name another folder, or one that does not exist yet.')
    const site = smallSite(fictionalSite(size))
    try {
      const { code, output } = await site.run('build')
      if (code !== 0) throw new Error(output)
      rmSync(target, { recursive: true, force: true })
      cpSync(join(site.root, 'dist'), target, { recursive: true })
    } finally {
      site.remove()
    }
    const made = `The site of ${size.articles} made-up articles is in ${folder}.`
    if (port === undefined) return [made]
    const { address } = await serveFolder({ folder: target, base: '/', port })
    return [made, `It is served at ${address}`, 'Stop it with Ctrl+C.']
  },
)
