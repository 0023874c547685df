import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { loadedByNode } from './restart-on-code.ts'

const src = join(import.meta.dirname, '..')

test('dev starts again for every room that is loaded with the content or the configuration', () => {
  const reached = new Set<string>()
  const follow = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const [, link = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+['"](\.{1,2}\/[^'"]+\.ts)['"]/g))
      follow(join(dirname(file), link))
  }
  follow(join(src, 'build/checked-content.ts'))
  follow(join(src, '../astro.config.mjs'))
  const rooms = new Set(
    [...reached]
      .map((file) => relative(src, file))
      .flatMap((path) => (path.includes(sep) && !path.startsWith('..') ? path.split(sep)[0] : [])),
  )
  expect([...loadedByNode].sort()).toEqual([...rooms].sort())
})
