import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ContentFolder, readContentFolder } from '../archive/content-folder.ts'
import { releaseContent } from '../archive/release-content.ts'
import { rules } from '../model/rules.ts'
import { quickReader } from '../testing/content-in-memory.ts'
import { checkContent } from './check-content.ts'
import { asText } from './reporters/text.ts'

const read = quickReader()

/**
 * Each folder of `fixtures/` is named after a rule: `good.md` breaks none, `bad.md` breaks that rule and no other, and `messages.txt` is the
 * exact report on it. Both are checked together with the people, sources and articles of `fixtures/content/`. If a rule is about what was published
 * before, `published.md` was released on one day and `given-up.md`, if there is one, on the next, with `moved.yaml`.
 */
const fixtures = join(import.meta.dirname, 'fixtures')
const around = readContentFolder(fixtures)

/** Checks the content with one more file: a source if its front matter has a publisher, a person if it has a name, else an article. */
function check(rule: string, name: string) {
  const moves = join(fixtures, rule, 'moved.yaml')
  const moved = existsSync(moves) ? readFileSync(moves, 'utf8') : ''
  const history = ['published.md', 'given-up.md'].map((file) => join(fixtures, rule, file)).filter((path) => existsSync(path))
  let ledger: string | undefined
  for (const [i, path] of history.entries())
    ledger = releaseContent(
      read({ ...withFile(path), ledger, moved: i ? moved : undefined }, { now: new Date(`2026-03-0${i + 4}T10:00:00Z`) }),
    ).text
  const content = history.length ? { ...withFile(join(fixtures, rule, name)), ledger, moved } : withFile(join(fixtures, rule, name))
  return checkContent(read(content, { now: new Date('2026-11-25T10:00:00Z') }))
}

function withFile(path: string): ContentFolder {
  const text = readFileSync(path, 'utf8')
  const folder = /^publisher:/m.test(text) ? 'sources' : /^name:/m.test(text) ? 'people' : 'articles'
  return { ...around, [folder]: [...around[folder], { path: `${folder}/talks.md`, text }] }
}

/** The folders that are named after rules; the others are the content around them. */
const named = readdirSync(fixtures).filter((name) => name !== 'content' && name !== 'public')

/** Rules about the names and bytes of files, which no Markdown text can break; tests of their own are about them. */
const aboutFiles = ['file-name', 'file-text', 'image-file', 'ledger', 'symbolic-link']

test('every rule has its fixtures', () => {
  expect([...named, ...aboutFiles].toSorted()).toEqual(Object.keys(rules).toSorted())
})

test('the content around the fixtures breaks no rule', () => {
  expect(asText(checkContent(read(around)))).toBe('0 errors, 0 warnings in 9 files')
})

describe.each(named)('%s', (name) => {
  test('reports nothing about its good example', () => {
    expect(asText(check(name, 'good.md'))).toBe('0 errors, 0 warnings in 10 files')
  })

  test('reports its bad example exactly as expected, and no other rule does', () => {
    const findings = check(name, 'bad.md')

    expect(`${asText(findings)}\n`).toBe(readFileSync(join(fixtures, name, 'messages.txt'), 'utf8'))
    expect([...new Set(findings.messages.map((message) => message.rule))]).toEqual([name])
  })
})
