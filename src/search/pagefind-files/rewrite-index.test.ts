import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { searchArchive, searchContent, searchSpellings } from '../../testing/search-content.ts'
import { buildSearchIndex } from '../index/build-index.ts'
import { recordsOf } from '../index/records.ts'
import { readRecordId } from '../record-format.ts'
import { writeList as writeCbor, writeText } from './cbor-items.ts'
import { pack } from './pagefind-file.ts'
import { rewriteIndex } from './rewrite-index.ts'

const archive = searchArchive()
const records = recordsOf(archive, searchSpellings)
const files = await buildSearchIndex(archive, searchSpellings)
const text = (content: Uint8Array | undefined, packed = true) =>
  new TextDecoder('latin1').decode(packed ? gunzipSync(content ?? new Uint8Array()) : content)
const fragments = files.filter(({ path }) => path.startsWith('fragment/'))
const writeList = (all: typeof files) => all.find(({ path }) => path.endsWith('.pf_meta'))
const buildId = readRecordId(fragments[0]?.path.slice('fragment/'.length) ?? '').buildId

test('every record’s file is named by build and number, and has the fields that its result shows', () => {
  expect(fragments).toHaveLength(records.length)
  for (const { path, content } of fragments) {
    const id = readRecordId(path.replace('fragment/', '').replace('.pf_fragment', ''))
    const record = records[id.number]
    expect(id.buildId).toBe(buildId)
    const fragment = JSON.parse(Buffer.from(gunzipSync(content)).toString().replace('pagefind_dcd', ''))
    expect(fragment).toMatchObject({ url: record?.path, shown: record?.shown })
  }
})

test('the list of records has the new names and none of the old', () => {
  const list = text(writeList(files)?.content)
  for (const { path } of fragments) expect(list).toContain(path.replace('fragment/', '').replace('.pf_fragment', ''))
  expect(files.find(({ path }) => path === 'pagefind-entry.json')?.content).toBeDefined()
})

test('the formats that this folder reads are those of Pagefind 1.6.0', () => {
  const entry = text(files.find(({ path }) => path === 'pagefind-entry.json')?.content, false)
  expect(JSON.parse(entry)).toMatchObject({ version: '1.6.0' })
})

test('the entry file names the list', () => {
  const entry = text(files.find(({ path }) => path === 'pagefind-entry.json')?.content, false)
  const [, hash] = /"hash":"([^"]+)"/.exec(entry) ?? []
  expect(writeList(files)?.path).toBe(`pagefind.${hash}.pf_meta`)
})

test('another content gets another build id, so that no file is mistaken for one of this build', async () => {
  const note = searchContent['articles/a-date-but-no-deal.md']?.replace('A date but no deal', 'A date and no deal') ?? ''
  const other = await buildSearchIndex(searchArchive({ ...searchContent, 'articles/a-date-but-no-deal.md': note }), searchSpellings)
  const paths = new Set(files.map(({ path }) => path))
  expect(other.filter(({ path }) => path.startsWith('fragment/') && paths.has(path))).toEqual([])
  expect(writeList(other)?.path).not.toBe(writeList(files)?.path)
})

test('the files beside the index name the build that they belong to', () => {
  const columns = files.filter(({ path }) => path.startsWith('column-'))
  expect(columns.length).toBe(7)
  for (const { content } of columns) expect(text(content, false).split('\n')[0]).toBe(buildId)
})

test('records whose hashes Pagefind made longer, because two were alike, have ids like the others', () => {
  const hashes = ['en_1234567', 'en_12345678']
  const list = writeCbor([
    writeText('1.6.0'),
    writeCbor(hashes.map((hash) => writeCbor([writeText(hash), Uint8Array.of(3), writeText('')]))),
    ...[[], [], [], []].map(writeCbor),
  ])
  const raw = [
    ...hashes.map((hash, number) => ({
      path: `fragment/${hash}.pf_fragment`,
      content: pack(Buffer.from(JSON.stringify({ url: String(number) }))),
    })),
    { path: 'pagefind.en_1.pf_meta', content: pack(list) },
    { path: 'pagefind-entry.json', content: new Uint8Array() },
  ]
  const rewritten = rewriteIndex(
    raw,
    hashes.map((hash) => ({ path: `/${hash}/`, content: '', meta: {}, shown: {} })),
  )
  const paths = rewritten.files.map(({ path }) => path)
  for (const number of ['0000', '0001']) expect(paths).toContain(`fragment/${rewritten.buildId}${number}.pf_fragment`)
})
