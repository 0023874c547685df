import { describe, expect, it } from 'vitest'
import { contentInMemory, fixtureContent, quickReader } from '../testing/content-in-memory.ts'
import { checkContent } from './check-content.ts'

const read = quickReader()

const note = `[^quote-sign]:
    - speaker: [Anna Lund](../people/anna-lund.md)
    - source: [Council press briefing](../sources/briefing-2026-03-02.md), 00:14:10
`
const bridge = `[^quote-ferry]:
    - speaker: [Anna Lund](../people/anna-lund.md)
    - source: [Council press briefing](../sources/briefing-2026-03-02.md), 00:20:00
`

interface Parts {
  title?: string
  standfirst?: string
  keys?: string
  /** What follows the first paragraph, which has the quote “We will sign by Friday”. */
  text?: string
  /** The text of the quote's note. */
  noteText?: string
  notes?: string
  /** Other files. */
  files?: Record<string, string>
}

/** What the rules about quotation marks report on an article: `line:column rule`, and what is wrong in the first line of the message. */
function report({
  title = 'A date',
  standfirst = 'Talks broke off.',
  keys = '',
  text = '',
  noteText = '',
  notes = '',
  files = {},
}: Parts): string[] {
  const article = `---
title: ${JSON.stringify(title)}
standfirst: ${JSON.stringify(standfirst)}
published: 2026-03-03T09:00:00Z
${keys}---

The mayor promised: “We will sign by Friday.”[^quote-sign] The crews heard it late at night.

${text}

${note}${noteText && `\n    ${noteText.replaceAll('\n', '\n    ')}\n`}
${notes}`
  const content = read(contentInMemory({ ...fixtureContent(), ...files, 'articles/talks.md': article }), {
    now: new Date('2026-11-25'),
  })
  return checkContent(content)
    .messages.filter(({ path, rule }) => path === 'content/articles/talks.md' && !/^(quote-source|source-record|unnamed)/.test(rule))
    .map(({ position: { line, column }, rule, what }) => `${line}:${column} ${rule} ${what.split('\n')[0]}`)
}

const declared = (...parts: string[]) => [expect.stringMatching(new RegExp(`marks-declared .*${parts.join('.*')}`))]

describe('words in quotation marks in a headline', () => {
  it.each([
    '“We will sign by Friday”, says mayor',
    '“We will sign”, says mayor',
    '‘We will sign’, says mayor',
    "'We will sign', says mayor",
    'Mayor: “sign by Friday!”',
    'Mayor: “we will … by Friday”',
    'Mayor: “[W]e will sign”',
    'Mayor: we “will sign” by “Friday”',
    'The crews’ offer isn’t the dogs’ lead',
    '’Tis the ’90s again: rock ’n’ roll on the pier',
    "'Tis the '90s again",
    'A 12" pipe and a 6\' board',
  ])('are words of a quote: %s', (title) => {
    expect(report({ title })).toEqual([])
    expect(report({ standfirst: title })).toEqual([])
    expect(report({ text: `## ${title}\n\nThe morning came.` })).toEqual([])
  })

  it.each([
    ['“We will never sign”, says mayor', 'We will never sign'],
    ['‘We will never sign’, says mayor', 'We will never sign'],
    ["'We will never sign', says mayor", 'We will never sign'],
    ['Mayor ‘lied’ to crews', 'lied'],
    ['Mayor: “We sign by Friday”', 'We sign by Friday'],
    ['Mayor: “We will sign by Easter”', 'We will sign by Easter'],
    ['Mayor: “Friday we will sign”', 'Friday we will sign'],
    ['Mayor: “We will [not] sign”', 'We will \\[not\\] sign'],
    ['Mayor: “We will sign … and pay”', 'We will sign … and pay'],
    ['The crews’ offer is ‘a farce’', 'a farce'],
    ['Mayor: «We will pay»', 'We will pay'],
  ])('are an error when no quote has them: %s', (title, words) => {
    expect(report({ title })).toEqual([expect.stringMatching(/^2:\d+ marks-declared/)])
    expect(report({ title })).toEqual(declared(words))
    expect(report({ standfirst: title })).toEqual(declared(words))
    expect(report({ text: `## ${title}\n\nThe morning came.` })).toEqual(declared(words))
  })

  it('may be listed under `not quoted`', () => {
    expect(report({ title: 'Mayor sees ‘The Pier’', keys: 'not quoted:\n  The Pier: title\n' })).toEqual([])
    expect(report({ title: 'Mayor sees “The Pier”', keys: 'not quoted:\n  the pier: title\n' })).toEqual([])
  })

  it('do not leave out a “not” at a gap', () => {
    const text = 'She added: “The ferry will not be sold.”[^quote-ferry]'
    expect(report({ title: 'Mayor: “The ferry will not be sold”', text, notes: bridge })).toEqual([])
    expect(report({ title: 'Mayor: “The ferry will … be sold”', text, notes: bridge })).toEqual(declared('The ferry will … be sold'))
  })

  it('are warned of where they cut off a “not”', () => {
    const text = 'She added: “The ferry will not be sold.”[^quote-ferry]'
    expect(report({ title: 'Ferry to “be sold”, says mayor', text, notes: bridge })).toEqual([
      expect.stringMatching(/^2:19 quote-cut “be sold” begins inside a sentence of the quote `quote-ferry`.*not/),
    ])
    expect(report({ title: 'Ferry will not “be sold”, says mayor', text, notes: bridge })).toEqual([])
  })

  it('do not run over words that the quote itself leaves out', () => {
    const text = 'She added: “The ferry […] will be mended by Easter.”[^quote-ferry]'
    const words = '\n[^quote-ferry]: > The ferry […] will be mended by Easter.\n\n'
    const notes = words + bridge.slice(bridge.indexOf('    -'))
    expect(report({ title: '“The ferry will be mended by Easter”', text, notes })).toContainEqual(declared('The ferry will be mended')[0])
  })

  it('are not reported while a quote’s own note has errors', () => {
    expect(
      report({
        title: '“The ferry will not be sold”',
        text: 'She said: “No.”[^quote-ferry]',
        notes: '[^quote-ferry]: Said to reporters.\n',
      }),
    ).toEqual([expect.stringContaining('field-required')])
  })

  it('are reported at the words', () => {
    expect(report({ title: 'Mayor: “We will pay”' })[0]).toMatch(/^2:16 /)
  })

  it('in several headings are each reported', () => {
    expect(report({ title: '“We pay”', standfirst: 'She said “we pay”.', text: '## “We pay”\n\nThe end.' })).toHaveLength(3)
  })
})

describe('words in quotation marks in the texts of a picture', () => {
  const picture = (alt: string, title = '') => ({ text: `![${alt}](../../public/images/ferry.svg${title && ` '${title}'`})` })

  it('are words of a quote', () => {
    expect(report(picture('The mayor, who said “we will sign”'))).toEqual([])
    expect(report(picture('The mayor', 'The mayor: “We will sign”'))).toEqual([])
  })

  it('are an error when no quote has them', () => {
    expect(report(picture('A banner that says “No ferries”'))).toEqual(declared('No ferries'))
    expect(report(picture('The mayor', 'The mayor: “We will never sign”'))).toEqual(declared('We will never sign'))
  })
})

describe('words in quotation marks in the name of a passage', () => {
  const named = (name: string) =>
    report({
      text: 'She wants the crews to pay.[^condition-pay]',
      notes: `[^condition-pay]: > the crews to pay\n\n    - name: ${name}\n    - set by: [Anna Lund](../people/anna-lund.md)\n    - for: the crews\n`,
    })

  it('are words of a quote', () => {
    expect(named('What “by Friday” means')).toEqual([])
    expect(named('What ‘never’ means')).toEqual(declared('never'))
  })
})

describe('words in quotation marks in a note', () => {
  it.each([
    'The mayor said “sign by Friday” and no more.',
    'The article says “heard it late at night”, and that is all.',
    'She later said that “the ferry will not be sold”.',
    'She later said that it “will … be mended by Easter”.',
    'This is from the “Council press briefing”, under the title “A date”.',
  ])('are words of a quote, of the article or of a source that it cites: %s', (noteText) => {
    expect(report({ noteText })).toEqual([])
  })

  it('are an error when they are nowhere', () => {
    expect(report({ noteText: 'She later said that “the ferry will be sold”.' })).toEqual(declared('the ferry will be sold'))
    expect(report({ noteText: 'A crew called it “a farce from start to end”.' })).toEqual(declared('a farce from start to end'))
  })

  it('are words of a source that its text links to, or of a report on one that the article cites', () => {
    const source = (key: string) => `---
title: Port radio
publisher: Port radio
kind: interview
date: 2026-03-02
url: https://port.example/a
archived:
  url: https://archive.example/a
  date: 2026-03-03
${key}---

## 00:01:00

> **Per Ek:** We were never asked.
`
    const noteText = 'The crews said “We were never asked.”'
    const linked = `${noteText} It was on [the radio](../sources/radio.md).`
    expect(report({ noteText, files: { 'sources/radio.md': source('') } })).toEqual(declared('We were never asked'))
    expect(report({ noteText: linked, files: { 'sources/radio.md': source('') } })).toEqual([])
    expect(report({ noteText, files: { 'sources/radio.md': source('reports on: briefing-2026-03-02\n') } })).toEqual([])
  })

  it('may be listed under `not quoted`', () => {
    expect(report({ noteText: 'They call it “the wall”.', keys: 'not quoted:\n  the wall: term\n' })).toEqual([])
  })

  it('are those of a block quote too', () => {
    expect(report({ noteText: 'She went on:\n\n> The ferry will not be sold.' })).toEqual([])
    expect(report({ noteText: 'She went on:\n\n> The ferry will be sold at once.' })).toEqual(declared('The ferry will be sold at once'))
  })

  it('are not looked for in the words and fields of the note', () => {
    const notes = `[^condition-pay]: > to pay for “the ferry” at once

    - set by: [Anna Lund](../people/anna-lund.md)
    - for: the crews
`
    const text = 'She asked them to pay for “the ferry” at once.[^condition-pay]'
    expect(report({ text, notes, keys: 'not quoted:\n  the ferry: so-called\n' })).toEqual([])
    expect(report({ text, notes })).toEqual(declared('the ferry'))
  })
})

describe('a block quote in an article', () => {
  it('is a quote, or is about a condition', () => {
    expect(report({ text: '> The ferry will not be sold.[^quote-ferry]', notes: bridge })).toEqual([])
    const notes =
      '[^condition-sale]: > The ferry will not be sold\n\n    - set by: [Anna Lund](../people/anna-lund.md)\n    - for: the crews\n'
    expect(report({ text: '> The ferry will not be sold.[^condition-sale]', notes })).toEqual([])
  })

  it('is a quote of several paragraphs', () => {
    const text = '> The ferry will not be sold,\n>\n> and it will be mended by Easter.[^quote-ferry]'
    expect(report({ text, notes: bridge })).toEqual([])
  })

  it('may end with who said it', () => {
    const words = '[^quote-ferry]: > The ferry will not be sold.\n\n'
    const notes = words + bridge.slice(bridge.indexOf('    -'))
    expect(report({ text: '> The ferry will not be sold.[^quote-ferry]\n>\n> — Anna Lund, mayor', notes })).toEqual([])
    expect(report({ text: '> The ferry will not be sold.[^quote-ferry]\n> – Anna Lund, mayor', notes })).toEqual([])
  })

  it('is an error without a note', () => {
    expect(report({ text: '> We will never sell the ferry.' })).toEqual([
      expect.stringMatching(/^9:3 marks-declared .*We will never sell the ferry/),
    ])
    expect(report({ text: '> We will never sell.\n>\n> — Anna Lund' })).toEqual(declared('We will never sell'))
    expect(report({ text: '- One:\n\n  > We will never sell.\n\n- Two.' })).toEqual(declared('We will never sell'))
  })

  it('is an error when only some of it has a note', () => {
    const words = '[^quote-ferry]: > The ferry will not be sold.\n\n'
    const notes = words + bridge.slice(bridge.indexOf('    -'))
    expect(report({ text: '> We will pay everybody. The ferry will not be sold.[^quote-ferry]', notes })).toEqual(
      declared('We will pay everybody'),
    )
  })

  it('repeats words of a quote, or is listed under `not quoted`', () => {
    expect(report({ text: 'As she said:\n\n> We will sign by Friday.' })).toEqual([])
    expect(report({ text: '> Who goes there?', keys: 'not quoted:\n  Who goes there?: title\n' })).toEqual([])
  })

  it('of any words takes no long time', () => {
    const start = performance.now()
    report({ text: `> We — ${'a'.repeat(20_000)}!` })
    report({ text: `> ${'We — sign '.repeat(2000)}!` })
    expect(performance.now() - start).toBeLessThan(4000)
  })

  it('of sentences with quotation marks is about the words within them', () => {
    const text = '> “The ferry will not be sold,”[^quote-ferry] she said.'
    expect(report({ text, notes: bridge })).toEqual([])
  })
})

describe('a quotation of several paragraphs', () => {
  const single = 'quotation marks: single\n'

  it('is one quote when each begins with an opening mark and only the last has a closing one', () => {
    expect(
      report({ text: '“The ferry will not be sold,\n\n“and it will be mended by Easter,”[^quote-ferry] she said.', notes: bridge }),
    ).toEqual([])
    expect(
      report({ text: '"The ferry will not be sold,\n\n"and it will be mended by Easter,"[^quote-ferry] she said.', notes: bridge }),
    ).toEqual([])
    const text = '« The ferry will not be sold,\n\n» and it will be mended by Easter »,[^quote-ferry] she said.'
    expect(report({ text, notes: bridge })).toEqual([])
  })

  it('may be in single marks', () => {
    const text = '‘The ferry will not be sold,\n\n‘and it will be mended by Easter,’[^quote-ferry] she said.'
    expect(report({ keys: single, notes: bridge, text })).toEqual([])
  })

  it('needs a note for all of it', () => {
    expect(report({ text: '“We will never sell,\n\n“and we never lend,” she said.' })).toEqual([
      expect.stringMatching(/^9:1 marks-declared .*We will never sell, “and we never lend,/),
    ])
    expect(report({ text: '“We will never sell,\n\n“and it will be mended by Easter,”[^quote-ferry] she said.', notes: bridge })).toEqual([
      expect.stringMatching(/quote-ferry/),
    ])
  })

  it('is one error when nothing closes it', () => {
    expect(report({ text: '“The ferry will not be sold,\n\n“and it will be mended by Easter.' })).toEqual([
      expect.stringMatching(/^9:1 marks-paired /),
    ])
    expect(report({ keys: single, text: '‘The ferry will not be sold,\n\n‘and it will be mended by Easter.' })).toEqual([
      expect.stringMatching(/^10:1 marks-paired /),
    ])
    expect(report({ text: '“The ferry will not be sold,\n\n“and it will be mended by Easter.[^quote-ferry]', notes: bridge })).toEqual([
      expect.stringMatching(/^11:\d+ words-missing No quotation mark closes before the marker/),
    ])
  })

  it('is one error when a further paragraph begins without an opening mark', () => {
    expect(report({ text: '“The ferry will not be sold,\n\nand it will be mended by Easter,” she said.' })).toEqual([
      expect.stringMatching(/^9:1 marks-paired /),
    ])
    expect(
      report({ text: '“The ferry will not be sold,\n\nand it will be mended by Easter,”[^quote-ferry] she said.', notes: bridge }),
    ).toEqual([
      expect.stringMatching(/^11:\d+ words-missing The quotation that ends before the marker .* has no opening mark in its paragraph/),
    ])
    expect(
      report({
        keys: single,
        text: '‘The ferry will not be sold,\n\nand it will be mended by Easter,’[^quote-ferry] she said.',
        notes: bridge,
      }),
    ).toEqual([expect.stringMatching(/^12:\d+ words-missing /)])
  })
})

describe('a quotation mark without a counterpart', () => {
  it('is an error in a headline, a heading, a picture and a note too', () => {
    expect(report({ title: '“We will sign, says mayor' })).toEqual([
      expect.stringMatching(/^2:\d+ marks-paired .*“ has no counterpart in the headline/),
    ])
    expect(report({ standfirst: 'We will sign”, says mayor' })).toEqual([expect.stringMatching(/^3:\d+ marks-paired .*the standfirst/)])
    expect(report({ text: '## “We will sign\n\nThe end.' })).toEqual([expect.stringMatching(/^9:4 marks-paired .*the heading/)])
    expect(report({ text: '![The “mayor](../../public/images/ferry.svg)' })).toEqual([expect.stringMatching(/marks-paired .*the picture/)])
    expect(report({ noteText: 'She said “we will sign.' })).toEqual([expect.stringMatching(/marks-paired .*its paragraph/)])
  })

  it('is not an apostrophe or an inch sign', () => {
    expect(report({ title: 'The crews’ 12" pipe isn’t the dogs’', text: "It's the '90s: 6' by 4'." })).toEqual([])
  })
})

describe('an article in single marks', () => {
  const keys = 'quotation marks: single\n'

  it('has quotes in them', () => {
    expect(
      report({ keys, text: 'She went on: ‘The ferry will not be sold.’[^quote-ferry] The crews’ answer wasn’t kind.', notes: bridge }),
    ).toEqual([])
    expect(
      report({ keys, text: "She went on: 'The ferry will not be sold.'[^quote-ferry] The crews' answer wasn't kind.", notes: bridge }),
    ).toEqual([])
  })

  it('has quotes that end with a plural, and a marker', () => {
    const text = 'She went on: ‘The ferry will not be sold to the crews’[^quote-ferry] members, and not to the crews’.'
    const notes = `${bridge}    - wording: differs\n`
    expect(report({ keys, text, notes })).toEqual([])
  })

  it('has no other words in them', () => {
    expect(report({ keys, text: 'The crews’ union called it ‘a farce’ and left.' })).toEqual(declared('a farce'))
    expect(report({ keys, text: 'The crews called it “a farce” and left.' })).toEqual(declared('a farce'))
    expect(report({ keys, noteText: 'The crews called it ‘a farce’ and left.' })).toEqual(declared('a farce'))
    expect(report({ keys: `${keys}not quoted:\n  the wall: title\n`, text: 'The crews called it ‘the wall’.' })).toEqual([])
  })

  it('has none without a counterpart', () => {
    expect(report({ keys, text: 'The crews said ‘no and left.' })).toEqual([expect.stringMatching(/marks-paired .*‘ has no counterpart/)])
    expect(report({ keys, text: 'The crews said no,’ and left.' })).toEqual([expect.stringMatching(/marks-paired .*’ has no counterpart/)])
  })
})

describe('marks that are not read', () => {
  const unread = (...parts: string[]) => [expect.stringMatching(new RegExp(`marks-unread .*${parts.join('.*')}`))]

  it.each([
    ['She called it ‘a farce from start to end’.', 'single marks'],
    ["She called it 'a farce from start to end'.", 'single marks'],
    ['‘No,’ said the mayor.', 'single marks'],
    ['‘We will never sign.’', 'single marks'],
    ['The mayor said: ‘We never sign’', 'single marks'],
    ['‹We will never sign›, the mayor said.', 'single guillemets'],
    ['｢We will never sign｣, the mayor said.', 'corner brackets'],
  ])('are a warning around what looks like speech: %s', (text, called) => {
    expect(report({ text })).toContainEqual(unread(called)[0])
  })

  it.each([
    'They call it ‘the wall’.',
    'A ‘farce’, no less.',
    'She read ‘The Old Man and the Sea’ at night.',
    "The crews’ offer and the dogs’ lead, 6' by 4'.",
    "Run `git commit -m 'We will never sign'` at once.",
    '｢ferry｣ is the word.',
  ])('are no matter around other words: %s', (text) => {
    expect(report({ text })).toEqual([])
  })

  it('are no matter within a quotation, around words of a quote, or where they are listed', () => {
    const text = 'She said: “The ferry, as they say, ‘will not be sold’, and it will be mended by Easter.”[^quote-ferry]'
    expect(report({ text, notes: `${bridge}    - wording: differs\n` })).toEqual([])
    expect(
      report({
        text: 'She went on: ‘The ferry will not be sold.’[^quote-ferry]',
        notes: `[^quote-ferry]: > The ferry will not be sold.\n\n${bridge.slice(bridge.indexOf('    -'))}`,
      }),
    ).toEqual([])
    expect(report({ text: 'It is ‘the old man of the sea’.', keys: 'not quoted:\n  the old man of the sea: title\n' })).toEqual([])
  })

  it('are named once where they end a quotation that another mark began', () => {
    for (const words of ['“The ferry will not be sold″', "„The ferry will not be sold''", '"The ferry will not be sold``'])
      expect(report({ text: `She went on: ${words}[^quote-ferry] at once.`, notes: bridge })).toEqual([
        expect.stringMatching(/words-missing The mark (″|''|``) before the marker `\[\^quote-ferry\]` is not read as a quotation mark/),
      ])
  })

  it('are named where a mark has no counterpart because of them', () => {
    const what = '‟We will never sign,” the mayor said.'
    expect(report({ text: what })).toEqual([expect.stringMatching(/marks-paired .*” has no counterpart/)])
  })

  it('are no second message at a marker', () => {
    expect(report({ text: 'She went on: ‘The ferry will not be sold.’[^quote-ferry]', notes: bridge })).toEqual([
      expect.stringContaining('words-missing'),
    ])
  })
})

describe('feet and inches', () => {
  it.each(['The boat is 6’ 2” long.', 'The boat is 6’2” long and 5" wide.', 'The boat is 30′ 11” long.'])(
    'are no quotation marks: %s',
    (text) => {
      expect(report({ text })).toEqual([])
    },
  )

  it('do not excuse a mark that is missing', () => {
    expect(report({ text: 'We will pay 12” she said.' })).toEqual([expect.stringMatching(/marks-paired .*” has no counterpart/)])
  })
})

it('a list of words that are not quoted is the only thing reported where it cannot be read', () => {
  const keys = 'not quoted:\n  the wall: nickname\n'
  expect(report({ keys, text: 'The crews built “the wall” in May.' })).toEqual([
    expect.stringMatching(/^6:13 front-matter-value .*not quoted/),
  ])
})
