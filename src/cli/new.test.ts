import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fictionalContent } from '../testing/fictional-content.ts'
import { type SmallSite, smallSite } from '../testing/small-site.ts'

let site: SmallSite
beforeAll(() => {
  site = smallSite(fictionalContent())
})
afterAll(() => site.remove())

const begin = (...args: string[]) => site.run('new', { args })
const content = (path: string) => readFileSync(join(site.root, 'content', path), 'utf8')

test('an article, a person and a source are begun, and the check finds nothing wrong with them', async () => {
  const outcomes = await Promise.all([
    begin('article', 'Ferries: the “last” word?'),
    begin('person', 'Åsa Öberg'),
    begin('source', 'Київ', '--name', 'kyiv-paper', '--publisher', 'A paper: daily', '--date', '2026-03-01'),
  ])
  expect(outcomes.map(({ code, output }) => [code, output.split('\n')[0]])).toEqual([
    [0, 'content/articles/ferries-the-last-word.md is written.'],
    [0, 'content/people/asa-oberg.md is written.'],
    [0, 'content/sources/kyiv-paper.md is written.'],
  ])
  expect(content('articles/ferries-the-last-word.md')).toContain('title: "Ferries: the “last” word?"\n')
  expect(content('sources/kyiv-paper.md')).toContain('publisher: "A paper: daily"\n')
  expect(await site.run('check')).toMatchObject({ code: 0, output: expect.stringContaining('0 errors') })
})

test('a file that is there stays as it is', async () => {
  const before = content('people/anna-lund.md')
  expect(await begin('person', 'Anna Lund')).toEqual({
    code: 1,
    output:
      'Nothing was written.\n  `content/people/anna-lund.md` is there already.\n  Fix: write on in that file, or choose another name: `--name file-name`.\n',
  })
  expect(content('people/anna-lund.md')).toBe(before)
  expect(readdirSync(join(site.root, 'content/people')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('what cannot be done is told in plain words, by exit code too', async () => {
  const told = await Promise.all([begin('article', 'Київ'), begin('persn', 'Anna')])
  expect(told.map(({ code }) => code)).toEqual([1, 2])
  expect(told[0]?.output).toContain('Fix: choose a name in lower-case letters')
  expect(told[1]?.output).toContain('did you mean `person`?')
  for (const { output } of told) expect(output).not.toMatch(/\n\s+at |undefined/)
})
