import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureContent } from '../testing/content-in-memory.ts'
import { type SmallSite, smallSite, startCommand } from '../testing/small-site.ts'

const talks = 'content/articles/talks.md'
let site: SmallSite
let good = ''

beforeAll(() => {
  const content = fixtureContent()
  good = content['articles/talks.md'] ?? ''
  site = smallSite(content)
})
afterAll(() => site.remove())

const page = (path: string) => readFileSync(join(site.root, 'dist', path), 'utf8')

/** Every file of `dist` with its bytes, to see whether anything changed. */
function snapshot(): Map<string, string> {
  const files = readdirSync(join(site.root, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(files.map((entry) => join(entry.parentPath, entry.name)).map((path) => [path, readFileSync(path, 'base64')]))
}

test('a build makes every page, with the search index', async () => {
  const { code, output } = await site.run('build')
  expect(output).toContain('0 errors, 0 warnings')
  expect(code).toBe(0)
  expect(page('articles/talks/index.html')).toContain('id="quote-sign-by-friday"')
  for (const path of ['quotes', 'conditions', 'observations', 'people/anna-lund', 'sources/leaflet', 'search'])
    expect(page(`${path}/index.html`)).toContain('<h1')
  expect(existsSync(join(site.root, 'dist/pagefind/pagefind.js'))).toBe(true)
})

test('every page has one search field, and breadcrumbs', () => {
  const paths = readdirSync(join(site.root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  expect(paths.length).toBeGreaterThan(15)
  const fields = paths.map((path) => [path, page(path).match(/<input\b[^>]*\btype="search"/g)?.length])
  expect(fields.filter(([, count]) => count !== 1)).toEqual([])
  const lost = paths.filter((path) => !/<nav class="crumbs"[^>]*>.*<li aria-current="page">/s.test(page(path)))
  expect(lost.toSorted()).toEqual(['404.html', 'index.html'])
  expect(page('articles/talks/index.html')).toMatch(
    /href="\/articles\/">Articles<\/a><\/li>\s*<li aria-current="page">A date but no deal<\/li>/,
  )
})

test('two builds of the same content are the same, byte for byte', async () => {
  const first = snapshot()
  expect((await site.run('build')).code).toBe(0)
  expect(snapshot()).toEqual(first)
})

test('a changed plugin never serves old pages', async () => {
  const file = 'src/markdown/remark-marks.ts'
  const source = readFileSync(join(site.root, file), 'utf8')
  site.write(file, source.replace('annotation.kind}`', 'annotation.kind}, again`'))
  expect((await site.run('build')).code).toBe(0)
  expect(page('articles/talks/index.html')).toContain('C1, condition, again')
  site.write(file, source)
})

test('a build has no drafts', async () => {
  expect(existsSync(join(site.root, 'dist/articles/unfinished'))).toBe(false)
  site.write(talks, good.replace('    - set by:', '    - draft: yes\n    - set by:'))
  expect((await site.run('build')).code).toBe(0)
  expect(page('articles/talks/index.html')).not.toContain('condition-no-strike')
  expect(page('conditions/index.html')).not.toContain('no-strike')
  site.write(talks, good)
})

describe('what cannot be published', () => {
  let before: Map<string, string>
  beforeAll(async () => {
    if (!existsSync(join(site.root, 'dist'))) await site.run('build')
    before = snapshot()
  })

  test('all errors are listed, and the last good site stays', async () => {
    site.write(talks, good.replace('ties … to a', 'ties … to the').replace('speaker:', 'speeker:'))
    site.write('content/people/mira-holm.md', 'nothing')
    const { code, output } = await site.run('build')
    expect(code).toBe(1)
    expect(output).toMatch(/^content\/articles\/talks\.md:12:7 {2}error {2}field-name$/m)
    expect(output).toMatch(/^content\/articles\/talks\.md:17:27 {2}error {2}words-agree$/m)
    expect(output).toMatch(/^content\/people\/mira-holm\.md:1:1 {2}error {2}front-matter$/m)
    expect(output.trim()).toMatch(/\d+ errors, 0 warnings in \d+ files$/)
    expect(output).not.toMatch(/^\s+at /m)
    expect(snapshot()).toEqual(before)
  })

  test('nor does a direct `astro build` publish them', async () => {
    const { spawnSync } = await import('node:child_process')
    const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: site.root,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
    })
    expect(status).toBe(1)
    expect(stdout + stderr).toContain('error  words-agree')
    expect(snapshot()).toEqual(before)
    site.write(talks, good)
    site.write('content/people/mira-holm.md', fixtureContent()['people/mira-holm.md'] ?? '')
  })

  test('a page that fails to render stops the build, and the last good site stays', async () => {
    site.write('src/pages/broken.astro', "---\nthrow new Error('This page is broken.')\n---\n")
    const { code, output } = await site.run('build')
    expect(code).toBe(1)
    expect(output).toContain('This page is broken.')
    expect(snapshot()).toEqual(before)
    const { rmSync } = await import('node:fs')
    rmSync(join(site.root, 'src/pages/broken.astro'))
  })

  test('a search index that cannot be made stops the build, and the last good site stays', async () => {
    const file = 'src/build/search-index.ts'
    const source = readFileSync(join(site.root, file), 'utf8')
    const broken = source.replace('await writeSearchIndex(', "throw new Error('No index today.')\n        await writeSearchIndex(")
    expect(broken).not.toBe(source)
    site.write(file, broken)
    const { code, output } = await site.run('build')
    expect(code).toBe(1)
    expect(output).toContain('No index today.')
    expect(snapshot()).toEqual(before)
    site.write(file, source)
  })

  test('a build that is killed half-way leaves the last good site, and the next build is whole', async () => {
    site.write(talks, good.replace('a date but no\ndeal', 'a day but no\ndeal'))
    await new Promise<void>((done) => {
      const child = startCommand(site.root, 'build', [], {}, () => {})
      // When the folder of the build exists, the content has been read and pages are being made.
      const watch = setInterval(() => {
        const shop = join(site.root, '.build')
        if (readdirSync(shop).some((name) => name.startsWith('site-') && existsSync(join(shop, name)))) child.kill('SIGKILL')
      }, 5)
      child.on('close', () => {
        clearInterval(watch)
        done()
      })
    })
    expect(readdirSync(join(site.root, '.build')).some((name) => name.startsWith('site-'))).toBe(true)
    expect(snapshot()).toEqual(before)
    expect((await site.run('build')).code).toBe(0)
    expect(page('articles/talks/index.html')).toContain('a day but no')
    expect(readdirSync(join(site.root, '.build')).filter((name) => name.startsWith('site-'))).toEqual([])
    site.write(talks, good)
  })
})

test('the check reports the same without Astro, and by its exit code', async () => {
  expect(await site.run('check')).toEqual({ code: 0, output: expect.stringMatching(/^0 errors, 0 warnings in \d+ files\n$/) })
  site.write(talks, good.replace('ties … to a', 'ties … to the'))
  const { code, output } = await site.run('check')
  expect(code).toBe(1)
  expect(output).toMatch(/^content\/articles\/talks\.md:17:27 {2}error {2}words-agree\n {2}The note `condition-no-strike` says/)
  expect(output).toMatch(/\n1 error, 0 warnings in \d+ files\n$/)
  site.write(talks, good)
})

test('where there is no content, the check says that it could not run', async () => {
  const empty = smallSite({})
  const { code, output } = await empty.run('check')
  empty.remove()
  expect(code).toBe(2)
  expect(output).toContain('There is no folder `content/` in ')
})
