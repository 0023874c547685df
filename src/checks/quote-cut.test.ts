import { describe, expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { contentInMemory, fixtureContent } from '../testing/content-in-memory.ts'
import { quoteCut } from './quote-cut.ts'

/** What a sentence with a quote cuts off words of Anna Lund’s, at places that follow each other; the note names the first one or another. */
function cutsOf(words: readonly string[], sentence: string, place = '00:00:01'): string[] {
  const places = words.map((text, i) => `## 00:00:0${i + 1}\n\n> **Anna Lund:** ${text}\n`).join('\n')
  const files = fixtureContent()
  const source = files['sources/briefing-2026-03-02.md'] ?? ''
  files['sources/briefing-2026-03-02.md'] = `${source.slice(0, source.indexOf('## '))}${places}`
  files['articles/talks.md'] = `---
title: A date but no deal
standfirst: Talks broke off.
published: 2026-03-03T09:00:00Z
---

${sentence}

[^quote-x]:
    - speaker: [Anna Lund](../people/anna-lund.md)
    - source: [Council press briefing](../sources/briefing-2026-03-02.md), ${place}
`
  return quoteCut(openContent(contentInMemory(files))).map(({ what }) => /: “(.*)”, and/.exec(what)?.[1] ?? what)
}

describe('a sentence that goes on at the next place', () => {
  test('is one sentence, in which a cut may hide something', () => {
    expect(cutsOf(['We will pay the crews,', 'but not before the ice is gone.'], '“We will pay the crews,”[^quote-x] she said.')).toEqual([
      'but not before the ice is gone',
    ])
    expect(cutsOf(['I do not think that', 'we will pay the crews.'], '“We will pay the crews,”[^quote-x] she said.', '00:00:02')).toEqual([
      'I do not think that',
    ])
  })

  test('has ended with a full stop', () => {
    expect(cutsOf(['We will pay the crews.', 'But not before the ice is gone.'], '“We will pay the crews,”[^quote-x] she said.')).toEqual(
      [],
    )
  })
})

describe('the article’s own sentence', () => {
  test.each([
    ['Nobody believes the ferry is safe.', 'Nobody, she said, believes “the ferry is safe”.[^quote-x]'],
    ['I would vote for it if it were cheaper.', 'If it were cheaper, “I would vote for it,”[^quote-x] she said.'],
    ['I would vote for it if it were cheaper.', '“I would vote for it,”[^quote-x] she said, but only if it were cheaper.'],
  ])('may say what is cut off: %s', (words, sentence) => {
    expect(cutsOf([words], sentence)).toEqual([])
  })

  test.each([
    ['I do not think we will sign.', 'She would not say more: “we will sign”.[^quote-x]', 'I do not think'],
    ['I would vote for it if it were cheaper.', 'If asked, “I would vote for it,”[^quote-x] she said.', 'if it were cheaper'],
    ['We will pay the crews – not.', '“We will pay the crews,”[^quote-x] she said.', 'not'],
    ['They are fair, at least when somebody looks.', '“They are fair,”[^quote-x] she said.', 'at least when somebody looks'],
  ])('does not say it with a “not” of its own: %s', (words, sentence, cut) => {
    expect(cutsOf([words], sentence)).toEqual([cut])
  })
})
