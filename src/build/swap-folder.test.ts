import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newBuildFolder, swapIn } from './swap-folder.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-swap-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const page = () => readFileSync(join(root, 'dist/index.html'), 'utf8')

function build(text: string): string {
  const folder = newBuildFolder(root)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), text)
  return folder
}

test('a complete build replaces the last one', () => {
  swapIn(build('first'), join(root, 'dist'))
  swapIn(build('second'), join(root, 'dist'))
  expect(page()).toBe('second')
  expect(existsSync(join(root, '.build/replaced'))).toBe(false)
})

test('an interrupted build leaves the last good site, and its files are removed', () => {
  swapIn(build('good'), join(root, 'dist'))
  const partial = build('half')
  newBuildFolder(root)
  expect(page()).toBe('good')
  expect(existsSync(partial)).toBe(false)
})

test('a swap that fails puts the last good site back', () => {
  swapIn(build('good'), join(root, 'dist'))
  expect(() => swapIn(join(root, '.build/nowhere'), join(root, 'dist'))).toThrow()
  expect(page()).toBe('good')
})

test('a machine that stopped between the two renames of a swap loses nothing', () => {
  swapIn(build('good'), join(root, 'dist'))
  renameSync(join(root, 'dist'), join(root, '.build/replaced'))
  newBuildFolder(root)
  expect(page()).toBe('good')
})
