import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readContentFolder } from '../archive/content-folder.ts'
import { openContent } from '../archive/open-content.ts'
import { checkContent } from './check-content.ts'
import { asText } from './reporters/text.ts'

const root = mkdtempSync(join(tmpdir(), 'verbatim-files-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The report on a project that has only these files; a path that begins with `../` is not in `content/`. */
function checkFiles(name: string, files: Record<string, string | Uint8Array>): string {
  for (const [path, bytes] of Object.entries(files)) {
    const file = join(root, name, path.startsWith('../') ? path.slice(3) : join('content', path))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  return asText(checkContent(openContent(readContentFolder(join(root, name)))))
}

const person = '---\nname: Anna Lund\n---\n'

test('a name that cannot be an address is reported, with one that can', () => {
  expect(checkFiles('capitals', { 'people/Anna Lund.md': person })).toBe(
    [
      'content/people/Anna Lund.md:1:1  error  file-name',
      '  The name of this file would be its address, and `Anna Lund` cannot be one.',
      '  Fix: rename it with lower-case letters, digits and single hyphens, such as `ferry-talks.md`.',
      '',
      '1 error, 0 warnings in 1 file',
    ].join('\n'),
  )
})

test('an article cannot have the name of a month, whose articles are listed at that address', () => {
  const article = '---\ntitle: Talks\nstandfirst: They talk.\npublished: 2026-03-03T09:00:00Z\n---\n\nThey talk.\n'
  expect(
    checkFiles('months', { 'articles/2026-03.md': article, 'articles/2026-03-talks.md': article.replace('Talks', 'More talks') }),
  ).toContain(
    'content/articles/2026-03.md:1:1  error  file-name\n  The name of this file would be its address, and `2026-03` is that of the articles of a month.\n',
  )
})

test('a file in a folder that is not read is reported', () => {
  const text = checkFiles('strays', { 'articles/2026/talks.md': person, 'notes.md': 'x', 'people/anna-lund.mdx': person })
  expect(text).toContain('content/articles/2026/talks.md:1:1  error  file-name\n  This file is in a folder from which nothing is read.')
  expect(text).toContain('content/notes.md:1:1  error  file-name')
  expect(text).toContain('content/people/anna-lund.mdx:1:1  error  file-name')
  expect(text).toContain('3 errors, 0 warnings in 0 files')
})

test('the page for editors and hidden files are not content', () => {
  expect(checkFiles('quiet', { 'README.md': '# Hello', '.DS_Store': 'x', 'people/.draft.md.swp': 'x' })).toBe(
    '0 errors, 0 warnings in 0 files',
  )
})

test.each([
  ['articles/talks.MD', 'rename it to `talks.md`'],
  ['articles/talks.markdown', 'rename it to `talks.md`'],
  ['articles/talks.txt', 'rename it to `talks.md`'],
  ['articles/talks', 'rename it to `talks.md`'],
  ['articles/talks.docx', 'move it out of `content/`'],
  ['articles/.talks.md', 'rename it to `talks.md`'],
  ['articles/bridge.jpg', 'move it to `public/images/`'],
  ['images/bridge.jpg', 'move it to `public/images/`'],
  ['sources/2026/briefing.md', 'move it directly into'],
  ['received/2026/talks.md', 'move it directly into'],
  ['moved.yml', 'did you mean `moved.yaml`?'],
  ['Ledger.json', 'did you mean `ledger.json`?'],
  ['article/talks.md', 'move it directly into'],
])('%s is not read, and that is reported', (path, fix) => {
  const text = checkFiles(`unread-${path.replaceAll('/', '-')}`, { [path]: person })
  expect(text).toContain(`content/${path}:1:1  error  file-name`)
  expect(text).toContain(fix)
  expect(text).toContain('1 error, 0 warnings in 0 files')
})

test('what programs leave beside files is not reported', () => {
  const paths = [
    '.obsidian/plugins/readme.md',
    '.trash/talks.md',
    'articles/.DS_Store',
    'articles/._talks.md',
    'articles/talks.md~',
    'articles/~$talks.docx',
  ]
  const more = ['people/.anna-lund.md.swp', 'sources/Thumbs.db', 'people/.#anna-lund.md', '.gitkeep']
  const files = Object.fromEntries([...paths, ...more].map((path) => [path, 'x']))
  expect(checkFiles('leftovers', files)).toBe('0 errors, 0 warnings in 0 files')
})

test('two names that differ in capitals or in how accents are composed never make one address', () => {
  const text = checkFiles('alike', { 'people/Anna-Lund.md': person, 'people/rene\u0301.md': person, 'people/ren\u00e9.md': person })
  expect(text.match(/error {2}file-name/g)).toHaveLength(3)
})

describe('a symbolic link', () => {
  /** Makes a link in a project of its own, and checks that. */
  function checkLink(name: string, path: string, target: string, files: Record<string, string | Uint8Array> = {}): string {
    checkFiles(name, { '../outside/secret.txt': 'secret words', '../vault/talks.md': person, ...files })
    mkdirSync(dirname(join(root, name, path)), { recursive: true })
    symlinkSync(target, join(root, name, path))
    return checkFiles(name, {})
  }

  test.each([
    ['to an article', 'content/articles/talks.md', '../../vault/talks.md'],
    ['to a folder', 'content/received/g', '../../outside'],
    ['in place of a folder', 'content/people', '../vault'],
    ['that leads nowhere', 'content/articles/talks.md', 'nowhere.md'],
    ['to itself', 'content/articles/talks.md', 'talks.md'],
    ['to the folder that it is in', 'content/articles/all', '.'],
    ['to another article', 'content/articles/talks.md', 'other.md'],
    ['in place of the ledger', 'content/ledger.json', '../outside/secret.txt'],
    ['to a picture', 'public/images/bridge.jpg', '../../outside/secret.txt'],
    ['to a folder of pictures', 'public/images', '../outside'],
  ])('%s is an error that names it, and nothing behind it is read', (what, path, target) => {
    mkdirSync(join(root, `link ${what}`, 'content'), { recursive: true })
    const text = checkLink(`link ${what}`, path, target)
    expect(text).toContain(`${path}:1:1  error  symbolic-link`)
    expect(text).toContain(`This is a symbolic link to \`${target}\`.`)
    expect(text).toContain('1 error, 0 warnings in 0 files')
    expect(text).not.toContain('secret words')
  })

  test('is one mistake: what refers to what is behind it is not reported too', () => {
    const article =
      '---\ntitle: T\nstandfirst: S\npublished: 2026-03-03T09:00:00Z\nreceived: ../received/g/secret.txt\nbyline: [anna-lund]\n---\n\n![A pier](../../public/images/pier.jpg)\n'
    const name = 'link referred to'
    checkLink(name, 'content/received/g', '../../outside', { 'articles/talks.md': article })
    checkLink(name, 'content/people', '../vault')
    const text = checkLink(name, 'public/images', '../outside')
    expect(text.match(/error {2}\S+/g)).toEqual(['error  symbolic-link', 'error  symbolic-link', 'error  symbolic-link'])
  })
})

test('bytes that are not UTF-8 are reported with their position', () => {
  const latin1 = Buffer.from('---\nname: Anna Lund\n---\n\nMayor of Malm\xF6.\n', 'latin1')
  expect(checkFiles('latin1', { 'people/anna-lund.md': latin1 })).toContain(
    'content/people/anna-lund.md:5:14  error  file-text\n  A character here is broken',
  )
})

test.each([
  ['UTF-16', Buffer.from(`\uFEFF${person}`, 'utf16le')],
  ['nothing', new Uint8Array()],
  ['zeros', new Uint8Array(1000)],
  ['a picture', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)],
])('a file of %s gives messages, never a stack trace', (name, bytes) => {
  const text = checkFiles(`bytes-${name}`, { 'articles/a.md': bytes, 'people/a.md': bytes, 'sources/a.md': bytes })
  expect(text).toMatch(/content\/articles\/a\.md:\d+:\d+ {2}error {2}/)
  expect(text).not.toMatch(/\n\s+at /)
})

test('a received text that is not UTF-8 is reported with the position of the broken character, and so is a description of no text', () => {
  const text = checkFiles('received', {
    'received/talks.txt': Buffer.from('One.\nMalm\xF6', 'latin1'),
    'received/other.md': 'From the owner.',
  })
  expect(text).toContain('content/received/talks.txt:2:5  error  file-text')
  expect(text).toContain(
    'content/received/other.md:1:1  error  file-text\n  This file describes a received text, but there is none beside it.',
  )
})

test('a byte order mark does not shift columns', () => {
  expect(checkFiles('bom', { 'people/a.md': '\uFEFF---\nnome: x\nname: A\n---\n' })).toContain(
    'content/people/a.md:2:1  error  front-matter-key',
  )
})

test('without a content folder the check cannot run', () => {
  expect(() => readContentFolder(join(root, 'nowhere'))).toThrow('There is no folder `content/`')
})
