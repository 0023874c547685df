import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContentFolder } from '../archive/content-folder.ts'
import { openContent } from '../archive/open-content.ts'
import { checkContent } from './check-content.ts'

/**
 * A hundred quotes from ten invented sources. `altered.txt` names the forty that say something else than their source; the other sixty
 * differ from it only in what does not count. They were written without knowledge of the code that compares.
 */
const folder = join(import.meta.dirname, 'quote-set')
const content = openContent(readContentFolder(folder))
const altered = readFileSync(join(folder, 'altered.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t').slice(0, 2).join('#'))

test('there are a hundred quotes, forty of them altered', () => {
  expect(content.articles.flatMap(({ model }) => model?.annotations ?? [])).toHaveLength(100)
  expect(new Set(altered).size).toBe(40)
})

test('every altered quote is told, and no other', () => {
  const told = checkContent(content).messages.map(({ path, rule, severity, what }) => {
    expect([rule, severity]).toEqual(['quote-wording', 'error'])
    return `${path.replace('content/', '')}#${/`(quote-[^`]+)`/.exec(what)?.[1]}`
  })
  expect(told.toSorted()).toEqual(altered.toSorted())
})
