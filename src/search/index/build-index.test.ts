import { expect, test, vi } from 'vitest'
import { searchArchive, searchContent, searchSpellings } from '../../testing/search-content.ts'
import type { IndexFile } from '../pagefind-files/pagefind-file.ts'
import { buildSearchIndex } from './build-index.ts'

const asText = (files: IndexFile[]) => Object.fromEntries(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]))

test('two builds of the same content are byte-equal', async () => {
  const one = asText(await buildSearchIndex(searchArchive(), searchSpellings))
  expect(Object.keys(one).length).toBeGreaterThan(28)
  // File systems list files in any order.
  const shuffled = Object.fromEntries(Object.entries(searchContent).reverse())
  expect(asText(await buildSearchIndex(searchArchive(shuffled), searchSpellings))).toEqual(one)
})

test('simultaneous builds do not interfere', async () => {
  const [one, other] = await Promise.all([buildSearchIndex(searchArchive()), buildSearchIndex(searchArchive())])
  expect(asText(other ?? [])).toEqual(asText(one ?? []))
})

test('the index has no interface, highlighter or worker of Pagefind’s', async () => {
  const paths = (await buildSearchIndex(searchArchive())).map(({ path }) => path)
  expect(paths).toContain('pagefind.js')
  expect(paths).toContain('facets.json')
  expect(paths.filter((path) => /ui|highlight|worker|\.css$/.test(path))).toEqual([])
})

test('a failure to build the index is an error that says so', async () => {
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', '/nowhere/pagefind')
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await expect(buildSearchIndex(searchArchive())).rejects.toThrow(/^The search index could not be made: /)
})

test('an archive without annotations has an index without records', async () => {
  const facets = (await buildSearchIndex(searchArchive({}))).find(({ path }) => path === 'facets.json')
  expect(JSON.parse(new TextDecoder().decode(facets?.content))).toMatchObject({ kind: [], speaker: [] })
})
