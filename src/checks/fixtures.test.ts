import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ContentFolder, readContentFolder } from '../archive/content-folder.ts'
import { openContent } from '../archive/open-content.ts'
import { rules } from '../model/rules.ts'
import { checkContent } from './check-content.ts'
import { asText } from './reporters/text.ts'

/**
 * Each folder of `fixtures/` is named for a rule: `good.md` breaks none, `bad.md` breaks that rule and no other, and the check says
 * of it what stands in `messages.txt`, to the letter. Both stand among the people, sources and articles of `fixtures/content/`.
 */
const fixtures = join(import.meta.dirname, 'fixtures')
const around = readContentFolder(fixtures)

/** What the check says with one more file among the content: an article, or a source when its front matter has a publisher. */
function check(path: string) {
  const text = readFileSync(path, 'utf8')
  const folder = /^publisher:/m.test(text) ? 'sources' : 'articles'
  const content: ContentFolder = { ...around, [folder]: [...around[folder], { path: `${folder}/talks.md`, text }] }
  return checkContent(openContent(content))
}

/** The folders that are named for rules; the others are what stands around them. */
const named = readdirSync(fixtures).filter((name) => name !== 'content' && name !== 'public')

/** Rules about names and bytes of files, which no Markdown file can break by what it says; `files.test.ts` has them. */
const aboutFiles = ['file-name', 'file-text']

test('every rule has its fixtures', () => {
  expect([...named, ...aboutFiles].toSorted()).toEqual(Object.keys(rules).toSorted())
})

test('the content around the fixtures breaks no rule', () => {
  expect(asText(checkContent(openContent(around)))).toBe('0 errors, 0 warnings in 9 files')
})

describe.each(named)('%s', (name) => {
  test('says nothing about its good example', () => {
    expect(asText(check(join(fixtures, name, 'good.md')))).toBe('0 errors, 0 warnings in 10 files')
  })

  test('says of its bad example what an editor needs, and no other rule speaks', () => {
    const findings = check(join(fixtures, name, 'bad.md'))

    expect(`${asText(findings)}\n`).toBe(readFileSync(join(fixtures, name, 'messages.txt'), 'utf8'))
    expect([...new Set(findings.messages.map((message) => message.rule))]).toEqual([name])
  })
})
