import { chmodSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { CommandError } from '../model/command-error.ts'
import { writeTextFile } from './text-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-write-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a new file is written, with the folders above it', () => {
  writeTextFile(join(folder, 'a/b.md'), 'one')
  expect(readFileSync(join(folder, 'a/b.md'), 'utf8')).toBe('one')
  expect(readdirSync(join(folder, 'a'))).toEqual(['b.md'])
})

// Windows has neither these permissions nor symbolic links without special rights.
test.skipIf(process.platform === 'win32')('an existing file keeps its permissions, and a symbolic link remains one', () => {
  writeFileSync(join(folder, 'real.md'), 'one')
  chmodSync(join(folder, 'real.md'), 0o640)
  symlinkSync('real.md', join(folder, 'link.md'))
  writeTextFile(join(folder, 'link.md'), 'two')
  expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('two')
  expect(statSync(join(folder, 'real.md')).mode & 0o777).toBe(0o640)
  expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
})

test('what cannot be written is reported, and leaves nothing behind', () => {
  writeFileSync(join(folder, 'file'), '')
  const before = readdirSync(folder)
  expect(() => writeTextFile(join(folder, 'file/x.md'), 'one')).toThrow(CommandError)
  expect(readdirSync(folder)).toEqual(before)
})
