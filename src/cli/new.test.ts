import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixtureContent } from '../testing/content-in-memory.ts'
import { type SmallSite, smallSite } from '../testing/small-site.ts'

let site: SmallSite
beforeAll(() => {
  site = smallSite(fixtureContent())
})
afterAll(() => site.remove())

const create = (...args: string[]) => site.run('new', { args })
const content = (path: string) => readFileSync(join(site.root, 'content', path), 'utf8')

test('an article, a person and a source are created, and the check finds nothing wrong with them', async () => {
  const outcomes = await Promise.all([
    create('article', 'Ferries: the crews’ last word?'),
    create('person', 'Åsa Öberg'),
    create('source', 'Київ', '--name', 'kyiv-paper', '--publisher', 'A paper: daily', '--date', '2026-03-01'),
  ])
  expect(outcomes.map(({ code, output }) => [code, output.split('\n')[0]])).toEqual([
    [0, 'Created content/articles/ferries-the-crews-last-word.md.'],
    [0, 'Created content/people/asa-oberg.md.'],
    [0, 'Created content/sources/kyiv-paper.md.'],
  ])
  expect(content('articles/ferries-the-crews-last-word.md')).toContain('title: "Ferries: the crews’ last word?"\n')
  expect(content('sources/kyiv-paper.md')).toContain('publisher: "A paper: daily"\n')
  expect(await site.run('check')).toMatchObject({ code: 0, output: expect.stringContaining('0 errors') })
})

test('an existing file is not changed', async () => {
  const before = content('people/anna-lund.md')
  expect(await create('person', 'Anna Lund')).toEqual({
    code: 1,
    output:
      'Nothing was written.\n`content/people/anna-lund.md` already exists.\nFix: edit that file, or choose another name with `--name file-name`.\n',
  })
  expect(content('people/anna-lund.md')).toBe(before)
  expect(readdirSync(join(site.root, 'content/people')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('what cannot be done is explained, and the exit code says so too', async () => {
  const refused = await Promise.all([create('article', 'Київ'), create('persn', 'Anna')])
  expect(refused.map(({ code }) => code)).toEqual([1, 2])
  expect(refused[0]?.output).toContain('Fix: choose a name of lower-case letters')
  expect(refused[1]?.output).toContain('`new` cannot create `persn`.\nFix: did you mean `person`?')
  for (const { output } of refused) expect(output).not.toMatch(/\n\s+at |undefined/)
})
