import { chmodSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { CommandError } from '../model/command-error.ts'
import { writeWhole } from './write-whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-write-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a new file is written, with the folders above it', () => {
  writeWhole(join(folder, 'a/b.md'), 'one')
  expect(readFileSync(join(folder, 'a/b.md'), 'utf8')).toBe('one')
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.md'])
})

// Windows has neither these rights nor links that everybody may make.
test.skipIf(process.platform === 'win32')('a file that is there keeps its rights, and a link to one stays a link', () => {
  writeFileSync(join(folder, 'real.md'), 'one')
  chmodSync(join(folder, 'real.md'), 0o640)
  symlinkSync('real.md', join(folder, 'link.md'))
  writeWhole(join(folder, 'link.md'), 'two')
  expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('two')
  expect(statSync(join(folder, 'real.md')).mode & 0o777).toBe(0o640)
  expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
})

test('where nothing can be written, that is told, and nothing is left behind', () => {
  writeFileSync(join(folder, 'file'), '')
  const before = readdirSync(folder)
  expect(() => writeWhole(join(folder, 'file/x.md'), 'one')).toThrow(CommandError)
  expect(readdirSync(folder)).toEqual(before)
})
