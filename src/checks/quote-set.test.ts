import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContentFolder } from '../archive/content-folder.ts'
import { openContent } from '../archive/open-content.ts'
import { checkContent } from './check-content.ts'

/**
 * A hundred quotes from ten invented sources. `altered.txt` lists the forty that say something other than their source; the other sixty
 * differ from it only in ways that do not count. They were written without knowledge of the code that compares them.
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

test('every altered quote is reported, and no other', () => {
  // Some of the honest ones stress words of their own, which is a warning.
  const messages = checkContent(content).messages.filter(({ rule }) => rule !== 'quote-emphasis')
  const reported = messages.map(({ path, rule, severity, what }) => {
    expect([rule, severity]).toEqual(['quote-wording', 'error'])
    return `${path.replace('content/', '')}#${/`(quote-[^`]+)`/.exec(what)?.[1]}`
  })
  expect(reported.toSorted()).toEqual(altered.toSorted())
})
