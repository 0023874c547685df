import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureContent } from '../testing/content-in-memory.ts'
import { type SmallSite, smallSite } from '../testing/small-site.ts'

const talks = 'content/articles/talks.md'
const ledger = 'content/ledger.json'
const content = fixtureContent()
const good = content['articles/talks.md'] ?? ''

let site: SmallSite
beforeAll(() => {
  site = smallSite(content)
})
afterAll(() => site.remove())

const read = (path: string) => readFileSync(join(site.root, path), 'utf8')
const build = () => site.run('build', { env: { SITE_URL: 'https://news.example' } })

describe('an editor who publishes', () => {
  test('sees what a release would write, and nothing is written', async () => {
    const { code, output } = await site.run('release', { args: ['--dry-run'] })
    expect(code).toBe(0)
    expect(output).toMatch(/^new {6}articles\/talks\/#quote-sign-by-friday$/m)
    expect(output).toMatch(/\n\d+ new, 0 changed, 0 moved, 0 gone\n$/)
    expect(existsSync(join(site.root, ledger))).toBe(false)
  })

  test('cannot build for readers what was not released', async () => {
    const { code, output } = await build()
    expect(code).toBe(1)
    expect(output).toContain('this build is for readers, but the ledger does not match the content')
    expect(output).toContain('\n  articles/talks/\n')
    expect(output).toContain('Fix: run `npm run release`')
    expect(existsSync(join(site.root, 'dist'))).toBe(false)
  })

  test('releases, builds, and finds nothing to release again', async () => {
    expect((await site.run('release')).output).toContain('Wrote content/ledger.json: commit it.')
    const before = read(ledger)
    expect((await build()).code).toBe(0)
    expect((await site.run('release')).output).toContain('The ledger is already up to date.')
    expect(read(ledger)).toBe(before)
    expect((await site.run('check')).code).toBe(0)
  }, 120_000)

  test('is refused a release when an address would be lost, and pastes the proposed entry', async () => {
    site.write(talks, good.replaceAll('condition-no-strike', 'condition-peace'))
    const { code, output } = await site.run('release')
    expect(code).toBe(1)
    expect(output).toContain('Nothing was written.')
    const [pasted = ''] = / {2}- was: articles\/talks\/#condition-no-strike\n.*\n/.exec(output) ?? []
    expect(pasted).toBe('  - was: articles/talks/#condition-no-strike\n    now: articles/talks/#condition-peace\n')
    site.write('content/moved.yaml', read('content/moved.yaml') + pasted)
    expect((await site.run('release')).output).toContain('moved    articles/talks/#condition-no-strike  to articles/talks/#condition-peace')
    expect((await build()).code).toBe(0)
    expect(read('dist/articles/talks/index.html')).toMatch(
      /<span id="condition-no-strike" class="anchor"><\/span><mark id="condition-peace"/,
    )
    expect(read('dist/_redirects')).toContain('/articles/talks/condition-no-strike/ /articles/talks/condition-peace/ 301\n')
    expect(read('dist/articles/talks/condition-no-strike/index.html')).toContain('href="/articles/talks/condition-peace/"')
  }, 120_000)

  test('reads that the ledger is lost, and a release does not create another', async () => {
    const before = read(ledger)
    rmSync(join(site.root, ledger))
    for (const command of ['check', 'release']) {
      const { code, output } = await site.run(command)
      expect(code).toBe(1)
      expect(output).toContain('The ledger is lost')
    }
    expect(existsSync(join(site.root, ledger))).toBe(false)
    site.write(ledger, before.replace('no-strike', 'no strike'))
    const { code, output } = await site.run('release')
    expect(code).toBe(1)
    expect(output).toContain('The ledger was changed by hand: the lines of `articles/talks/` do not match the seal below them.')
    site.write(ledger, before)
  })
})

test('a release merges the ledgers of two branches that released different articles', async () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@news.example', ...args], { cwd: site.root, encoding: 'utf8' })
  const commit = (message: string) => {
    git('add', 'content')
    expect(git('commit', '-qm', message).status).toBe(0)
  }
  const write = async (name: string) => {
    site.write(`content/articles/${name}.md`, good.replace('A date but no deal', `About ${name}`))
    expect((await site.run('release')).code).toBe(0)
    commit(`Publish ${name}`)
  }
  git('init', '-q', '-b', 'main')
  commit('Publish the talks')
  git('checkout', '-qb', 'one')
  await write('alpha')
  git('checkout', '-q', 'main')
  await write('beta')
  expect(git('merge', 'one').status).toBe(1)
  expect(read(ledger)).toContain('<<<<<<<')

  const checked = await site.run('check')
  expect(checked.output).toMatch(/content\/ledger\.json:\d+:1 {2}error {2}ledger\n {2}Two branches changed the ledger/)
  const { code, output } = await site.run('release')
  expect(output).toContain('The lines of both branches have been merged.')
  expect(code).toBe(0)
  for (const path of ['articles/alpha/', 'articles/beta/', 'articles/talks/']) expect(read(ledger)).toContain(`\n"${path}": {`)
  expect((await site.run('check')).output).toMatch(/^0 errors/)
  expect((await site.run('release', { args: ['--dry-run'] })).output).toBe('0 new, 0 changed, 0 moved, 0 gone\n')
}, 120_000)
