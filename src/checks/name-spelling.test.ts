import { expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { contentInMemory } from '../testing/content-in-memory.ts'
import { frontMatter } from '../testing/example-article.ts'
import { nameSpelling } from './name-spelling.ts'

/** The words that are reported in an article of one sentence. */
function reported(sentence: string, ...people: string[]): string[] {
  const files = people.map((lines, i) => [`people/p${i}.md`, `---\n${lines}\n---\n`])
  const content = openContent(contentInMemory({ ...Object.fromEntries(files), 'articles/talks.md': `${frontMatter}\n${sentence}\n` }))
  return nameSpelling(content).map(({ what }) => what.split('”')[0]?.slice(1) ?? '')
}

test('an abbreviation is no misspelling', () => {
  const union = 'name: Northern Water Union\nalso written: [Nothern Water Union]\nshort: [NWU, Norwu]'
  expect(reported('The NWU met, and Norwu signed.', union)).toEqual([])
  expect(reported('The Nothern Water Union (NWU) met.', union)).toEqual(['Nothern Water Union'])
})

test('an abbreviation that is a wrong spelling of somebody else is right', () => {
  const [council, union] = ['name: Nordhamn council\nshort: [NC]', 'name: Nordic Cranes\nalso written: [NC, Nordik Cranes]']
  expect(reported('NC and Nordik Cranes met.', council, union)).toEqual(['Nordik Cranes'])
})
