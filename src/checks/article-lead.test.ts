import { expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { contentInMemory } from '../testing/content-in-memory.ts'
import { articleLead } from './article-lead.ts'

const article = (lead: string) => `---
title: A date but no deal
standfirst: Talks broke off.
published: 2026-03-03T09:00:00Z
lead: ${lead}
---

“We will sign,”[^quote-sign] she said, “or we will not.”[^quote-or-not] It was late.[^note-hour]

[^quote-sign]:
    - speaker: unnamed

[^quote-or-not]:
    - speaker: unnamed
    - draft: yes

[^note-hour]: It was past ten.
`

test.each<[string, string[]]>([
  ['quote-sign', []],
  ['quote-sing', ['There is no quote `quote-sing` in this article.', 'did you mean `quote-sign`?']],
  ['sign', ['There is no quote `sign` in this article.', 'did you mean `quote-sign`?']],
  ['"#quote-sign"', ['There is no quote `#quote-sign` in this article.', 'did you mean `quote-sign`?']],
  ['"[^quote-sign]"', ['There is no quote `[^quote-sign]` in this article.', 'did you mean `quote-sign`?']],
  [
    'the mayor’s promise',
    [
      'There is no quote `the mayor’s promise` in this article.',
      'write the label of one of its quotes, such as `lead: quote-sign`, or remove `lead`.',
    ],
  ],
  [
    'note-hour',
    ['`note-hour` in `lead` is not a quote.', 'write the label of one of its quotes, such as `lead: quote-sign`, or remove `lead`.'],
  ],
  ['quote-or-not', ['The note `quote-or-not` in `lead` is a draft: readers would not see it.', 'publish it first, or remove `lead`.']],
])('`lead: %s`', (lead, expected) => {
  const messages = articleLead(openContent(contentInMemory({ 'articles/talks.md': article(lead) })))
  expect(messages.flatMap(({ what, fix }) => [what, fix])).toEqual(expected)
})

test('the message is at the value', () => {
  const [message] = articleLead(openContent(contentInMemory({ 'articles/talks.md': article('quote-x') })))
  expect(message).toMatchObject({ rule: 'front-matter-value', position: { line: 5, column: 7 } })
})
