import { describe, expect, it } from 'vitest'
import { readArticle, readPerson, readSource } from './read-file.ts'

const required = ['title: Talks', 'standfirst: A date but no deal.', 'published: 2026-03-03T09:00:00Z']

const article = (...lines: string[]) =>
  readArticle({ path: 'articles/talks.md', text: ['---', ...lines, '---', '', 'Text.', ''].join('\n') })

/** The messages of a front matter as `line:column rule: what`. */
const messagesOf = ({ messages }: Pick<ReturnType<typeof readPerson>, 'messages'>) =>
  messages.map(({ position, rule, what }) => `${position.line}:${position.column} ${rule}: ${what}`)

/** An article with these keys besides the required ones. */
const withKeys = (...lines: string[]) => article(...required, ...lines)

describe('an article', () => {
  it('needs title, standfirst and the moment of publication, and has defaults for the rest', () => {
    const { model, messages } = article(...required)
    expect(messages).toEqual([])
    expect(model).toMatchObject({
      title: 'Talks',
      standfirst: 'A date but no deal.',
      published: '2026-03-03T09:00:00Z',
      byline: [],
      topics: [],
      language: 'en',
      draft: false,
      departures: [],
      'not quoted': {},
      allow: {},
      changes: [],
      slug: 'talks',
      path: 'articles/talks.md',
    })
  })

  it('without them gets a message for each, and has no model', () => {
    const reading = article('topics: [harbour]')
    expect(messagesOf(reading)).toEqual([
      '1:1 front-matter-value: The front matter has no `title`.',
      '1:1 front-matter-value: The front matter has no `standfirst`.',
      '1:1 front-matter-value: The front matter has no `published`.',
    ])
    expect(reading.model).toBeUndefined()
    expect(reading.given.topics).toEqual(['harbour'])
  })

  it('may have every other key', () => {
    const { model, messages } = withKeys(
      'updated: 2026-03-04T10:00+01:00',
      'byline: [mira-holm]',
      'topics: [harbour, the council]',
      'language: en-GB',
      'draft: true',
      'received: ../received/talks.txt',
      'departures:',
      '  - received: "Kiev"',
      '    published: ""',
      '    why: Because.',
      'not quoted:',
      '  the wall: title',
      'allow:',
      '  some-rule: Because.',
      'changes:',
      '  - date: 2026-03-04',
      '    kind: typo',
      '    passage: quote-a',
      '    what: A letter.',
      '    why: It was missing.',
    )
    expect(messages).toEqual([])
    expect(model).toMatchObject({ draft: true, 'not quoted': { 'the wall': 'title' }, departures: [{ received: 'Kiev', published: '' }] })
  })

  it('may write `not quoted` as a list', () => {
    expect(withKeys('not quoted:', '  - the wall: title', '  - “so”: term').model?.['not quoted']).toEqual({
      'the wall': 'title',
      '“so”': 'term',
    })
  })

  it('may write a single author without a list', () => {
    expect(withKeys('byline: mira-holm').model?.byline).toEqual(['mira-holm'])
  })

  it.for([
    ['a date without a time', 'updated: 2026-03-04', 10],
    ['a time without a zone', 'updated: 2026-03-04T10:00:00', 10],
    ['a day that does not exist', 'updated: 2026-02-30T10:00:00Z', 10],
    ['a byline that is a name', 'byline: Mira Holm', 9],
    ['a byline that is no list', 'byline: {mira: holm}', 9],
    ['a person with capitals', 'byline: [Mira]', 10],
    ['topics that are no list', 'topics: harbour', 9],
    ['a topic without letters', 'topics: ["…"]', 10],
    ['a language that is none', 'language: english language', 11],
    ['a draft that is neither', 'draft: yes', 8],
    ['departures that are no list', 'departures: Kiev', 13],
    ['a departure that is only words', 'departures: [Kiev]', 14],
    ['an unknown reason', 'not quoted: {the wall: name}', 24],
    ['reasons that are no list', 'not quoted: the wall', 13],
    ['rules without reasons', 'allow: [some-rule]', 8],
    ['a change of no kind', 'changes: [{date: 2026-03-04, kind: edit, what: A, why: B}]', 36],
    ['an empty value', 'received:', 10],
    ['a number for words', 'received: 3', 11],
  ])('with %s is reported at the value', ([, line, column]) => {
    const reading = withKeys(String(line))
    expect(reading.messages.map(({ position, rule }) => [position, rule])).toEqual([[{ line: 5, column }, 'front-matter-value']])
    expect(reading.messages[0]?.fix).toMatch(/^(write|add|say) /)
    expect(reading.messages[0]?.fix).not.toMatch(/nvalid|expected/)
  })

  it('with an unknown key is reported at the key, with the nearest one that exists', () => {
    const { messages } = withKeys('topic: [harbour]')
    expect(messages).toMatchObject([{ rule: 'front-matter-key', position: { line: 5, column: 1 }, fix: 'did you mean `topics`?' }])
    expect(withKeys('departures:', '  - received: a', '    published: b', '    why: c', '    who: d').messages).toMatchObject([
      { rule: 'front-matter-key', position: { line: 9, column: 5 } },
    ])
  })

  it('with a misspelt required key gets one message', () => {
    const { messages } = article('titel: Talks', ...required.slice(1))
    expect(messages).toMatchObject([{ rule: 'front-matter-key', position: { line: 2, column: 1 }, fix: 'did you mean `title`?' }])
    expect(withKeys('departures:', '  - recieved: a', '    published: b', '    why: c').messages).toMatchObject([
      { rule: 'front-matter-key', position: { line: 6, column: 5 }, fix: 'did you mean `received`?' },
    ])
  })

  it('with an incomplete entry is reported at the entry', () => {
    expect(messagesOf(withKeys('departures:', '  - received: a', '    published: b'))).toEqual([
      '6:5 front-matter-value: This entry of `departures` has no `why`.',
    ])
  })

  it('gives the position of each key', () => {
    const { positionOfKey } = withKeys('departures:', '  - received: a', '    published: b', '    why: c')
    expect(positionOfKey('published')).toEqual({ line: 4, column: 12 })
    expect(positionOfKey('departures', 0, 'published')).toEqual({ line: 7, column: 16 })
    expect(positionOfKey('nothing')).toEqual({ line: 1, column: 1 })
  })
})

describe('front matter that cannot be read is reported at its true line:', () => {
  it.for([
    ['a value with a colon', ['title: Talks: a date'], '2:8'],
    ['a key that appears twice', ['title: a', 'title: b'], '3:1'],
    ['a quotation mark that is not closed', ['title: "a', 'standfirst: b'], '2:8'],
    ['a tab before a key', ['topics:', '\t- a'], '3:1'],
    ['a value that refers to another', ['title: &a b', 'standfirst: *a'], '3:13'],
    ['a quotation mark that is not closed before another', ['title: "a', 'standfirst: "b"'], '2:8'],
    ['a quotation mark that is not closed in a list', ['topics: [a, "b]', 'language: en'], '2:13'],
    ['a bracket that is not closed', ['topics: [a'], '2:9'],
    ['a bracket that is not closed before another key', ['title: a', 'topics: [a, b', 'language: en'], '3:9'],
    ['a bracket that is closed on a line without spaces before it', ['topics: [a,', 'b]'], '3:1'],
  ])('%s', ([, lines, position]) => {
    const reading = article(...(lines as string[]))
    expect(reading.messages.map(({ rule }) => rule)).toContain('front-matter')
    expect(messagesOf(reading)).toEqual([expect.stringContaining(`${position} front-matter: `)])
    expect(reading.model).toBeUndefined()
  })

  it('when there is none', () => {
    const reading = readArticle({ path: 'articles/a.md', text: 'Text.\n' })
    expect(messagesOf(reading)).toEqual(['1:1 front-matter: The file has no front matter.'])
  })

  it('one that is not closed', () => {
    const reading = readArticle({ path: 'articles/a.md', text: '---\ntitle: Talks\n' })
    expect(messagesOf(reading)[0]).toBe('1:1 front-matter: The front matter is not closed.')
  })

  it('words alone', () => {
    expect(messagesOf(article('some words'))[0]).toBe('1:1 front-matter: The front matter is not a list of keys with values.')
  })
})

describe('a person', () => {
  const person = (...lines: string[]) => readPerson({ path: 'people/anna-lund.md', text: ['---', ...lines, '---', ''].join('\n') })

  it('needs a name', () => {
    expect(person('name: Anna Lund').model).toEqual({
      name: 'Anna Lund',
      'also written': [],
      language: 'en',
      short: [],
      labels: [],
      roles: [],
      id: 'anna-lund',
      path: 'people/anna-lund.md',
    })
    expect(messagesOf(person('also written: Anna'))).toEqual(['1:1 front-matter-value: The front matter has no `name`.'])
  })

  it('may have spellings, one or several, and roles with dates or without', () => {
    expect(person('name: A', 'also written: B').model?.['also written']).toEqual(['B'])
    expect(person('name: A', 'also written: [B, C]').model?.['also written']).toEqual(['B', 'C'])
    expect(person('name: A', 'roles:', '  - role: mayor', '    from: 2020-01-01', '  - role: member').model?.roles).toEqual([
      { role: 'mayor', from: '2020-01-01' },
      { role: 'member' },
    ])
  })

  it('has no other values', () => {
    expect(messagesOf(person('name: A', 'also written: 3'))).toEqual([
      '3:15 front-matter-value: The value of `also written` cannot be used.',
    ])
    expect(messagesOf(person('name: A', 'also written: [3]'))).toEqual([
      '3:16 front-matter-value: The value of `also written` cannot be used.',
    ])
    expect(messagesOf(person('name: A', 'roles: [mayor]'))).toEqual(['3:9 front-matter-value: The value of `roles` cannot be used.'])
    expect(messagesOf(person('name: A', 'roles: [{role: mayor, from: 2020}]'))).toEqual([
      '3:29 front-matter-value: The value of `roles → from` cannot be used.',
    ])
  })
})

describe('a source', () => {
  const required = ['title: Briefing', 'publisher: The council', 'kind: interview', 'date: 2026-03-02']
  const source = (...lines: string[]) =>
    readSource({ path: 'sources/briefing.md', text: ['---', ...required, ...lines, '---', '', '> Words.', ''].join('\n') })

  it('needs title, publisher, kind and date', () => {
    expect(source().messages).toEqual([])
    expect(messagesOf(readSource({ path: 'sources/a.md', text: '---\n---\n' }))).toHaveLength(4)
  })

  it('may have an address, a copy in an archive and more', () => {
    const { model, messages } = source(
      'url: https://a.example/briefing',
      'archived: {url: "https://archive.example/1", date: 2026-03-04}',
      'language: uk',
      'participants: [anna-lund]',
      'reports on: leaflet',
      'words: as published',
    )
    expect(messages).toEqual([])
    expect(model).toMatchObject({ archived: { date: '2026-03-04' }, words: 'as published', 'reports on': 'leaflet' })
  })

  it.for([
    'url: a.example',
    'url: javascript:alert(1)',
    'archived: https://archive.example/1',
    'archived: {url: "https://a.example/"}',
    'words: heard',
    'reports on: Some Leaflet',
  ])('does not have `%s`', (line) => {
    expect(source(line).messages.map(({ rule, position }) => [rule, position.line])).toEqual([['front-matter-value', 6]])
  })
})
