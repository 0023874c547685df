import { describe, expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { contentInMemory, fixtureContent } from '../testing/content-in-memory.ts'
import { checkContent } from './check-content.ts'

/** What the check finds in the fixtures’ content after replacements in a file, as `rule at line: what`. */
function found(path: string, ...replacements: readonly (readonly [string, string])[]): string[] {
  const files = fixtureContent()
  for (const [was, now] of replacements) {
    expect(files[path]).toContain(was)
    files[path] = (files[path] ?? '').replace(was, now)
  }
  const { messages } = checkContent(openContent(contentInMemory(files), { now: new Date('2026-11-25T10:00:00Z') }))
  return messages.map(({ rule, position, what }) => `${rule} at ${position.line}: ${what}`)
}

const published = 'published: 2026-03-03T09:00:00Z'
const article = (...lines: string[]) => found('articles/talks.md', [published, lines.join('\n')])

describe('the dates of an article can be true', () => {
  test.each<[string, string[]]>([
    ['news of the day before', [published, 'news of: 2026-03-02']],
    ['news of the same day', [published, 'news of: 2026-03-03']],
    ['old news', [published, 'news of: 2019-03-03']],
    ['published on its source’s day', ['published: 2026-03-02T00:30:00Z']],
    ['published on that day far in the east', ['published: 2026-03-02T00:30:00+13:00']],
    ['published on that day far in the west', ['published: 2026-03-01T23:30:00-05:00']],
    ['updated at once', [published, 'updated: 2026-03-03T10:00:00+01:00']],
    ['a draft', ['published: 2026-02-01T09:00:00Z', 'draft: true']],
    [
      'a reason why the rule does not hold',
      ['published: 2026-02-01T09:00:00Z', 'allow:', '  date-order: The minutes are dated a month late.'],
    ],
  ])('%s', (_, lines) => {
    expect(article(...lines)).toEqual([])
  })

  test.each<[string, string[], string]>([
    [
      'news of the day after the next',
      [published, 'news of: 2026-03-05'],
      'date-order at 5: The news is dated 2026-03-05, after the article was published: 2026-03-03T09:00:00Z.',
    ],
    [
      'updated before it was published',
      [published, 'updated: 2026-03-03T09:30:00+01:00'],
      'date-order at 5: `updated` is before `published`: 2026-03-03T09:30:00+01:00.',
    ],
    [
      'published before its source',
      ['published: 2026-02-01T09:00:00Z'],
      'date-order at 13: The article was published before its source: `briefing-2026-03-02` is dated 2026-03-02.',
    ],
  ])('%s', (_, lines, message) => {
    expect(article(...lines)).toEqual([message])
  })
})

test('a source that two notes cite is reported once', () => {
  const again = '\n    - source: [Council press briefing](../sources/briefing-2026-03-02.md), 00:14:10'
  const twice = found(
    'articles/talks.md',
    [published, 'published: 2026-02-01T09:00:00Z'],
    ['    - for: the crews’ union', `    - for: the crews’ union${again}`],
  )
  expect(twice).toHaveLength(1)
})

test('a collection may be younger than its copies and than the article', () => {
  const changes = [['kind: speech', 'kind: collection'] as const, ['date: 2026-03-02', 'date: 2026-09-02'] as const]
  expect(found('sources/briefing-2026-03-02.md', ...changes)).toEqual([])
})

test('a role that ends before it begins is the only mistake reported', () => {
  const role = '  - role: mayor of Nordhamn'
  expect(found('people/anna-lund.md', [role, `${role}\n    from: 2026-01-01\n    to: 2025-01-01`])).toEqual([
    'date-order at 7: This role ends on 2025-01-01, before it begins: 2026-01-01.',
  ])
})
