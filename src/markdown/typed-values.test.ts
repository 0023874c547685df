import { describe, expect, test } from 'vitest'
import { readArticle, readPerson } from './read-file.ts'

const read = (title: string) =>
  readArticle({ path: 'articles/talks.md', text: `---\n${title}\nstandfirst: A date.\npublished: 2026-03-03T09:00:00Z\n---\n` })

describe('a headline that is published as it is typed', () => {
  test.each([
    ['plain words', 'title: A date but no deal', 'A date but no deal'],
    ['a hash within a word', 'title: The letter C#, and #5 of it', undefined],
    ['a hash at the end of a word', 'title: The letter C# of it', 'The letter C# of it'],
    ['a yes', 'title: yes', 'yes'],
    ['a no', 'title: No', 'No'],
    ['a time', 'title: 12:30 and no deal', '12:30 and no deal'],
    ['a figure with words', 'title: 5 days', '5 days'],
    ['double quotation marks', 'title: "Why #PierToo: still"', 'Why #PierToo: still'],
    ['single quotation marks', "title: 'Why #PierToo: it''s “still”'", 'Why #PierToo: it’s “still”'.replace('’', "'")],
    ['a character by its number', 'title: "caf\\u00e9"', 'café'],
    ['an escaped mark and backslash', 'title: "C:\\\\new \\"x\\""', 'C:\\new "x"'],
    ['a path in single marks', "title: 'C:\\new'", 'C:\\new'],
    ['a path without marks', 'title: C:\\new', 'C:\\new'],
    ['several lines', 'title: A date\n  but no deal', 'A date but no deal'],
    ['folded lines', 'title: >-\n  A date # of it\n  but no deal', 'A date # of it but no deal'],
    ['lines below a bar', 'title: |\n  A date: no deal', 'A date: no deal'],
    ['a curly mark', 'title: “Yes,” says mayor', '“Yes,” says mayor'],
    ['a comment on a line of its own', '# working title\ntitle: A date', 'A date'],
    ['a backslash n without marks', 'title: A\\nB', 'A\\nB'],
  ])('%s', (_, line, title) => {
    const { messages, given } = read(line)
    if (title === undefined) {
      expect(messages.map(({ rule }) => rule)).toEqual(['front-matter-value'])
      return
    }
    expect(messages).toEqual([])
    expect(given.title?.replace(/\s+/g, ' ')).toBe(title)
  })
})

/** Lines of front matter, the column of the message, and what its fix contains. */
const refused: [what: string, line: string, column: number, fix: string][] = [
  ['a tag of the web', 'title: Why #PierToo still matters', 12, '`title: "Why #PierToo still matters"`'],
  ['a remark behind a value', 'title: Why # working title', 12, 'a line of its own'],
  ['a tag at the beginning', 'title: #PierToo still matters', 8, '`title: "#PierToo still matters"`'],
  ['a remark behind quotation marks', 'title: "Why" #PierToo matters', 14, 'a line of its own'],
  ['a tag behind a tab', 'title: Why\t#PierToo', 12, '`title: "Why\t#PierToo"`'],
  ['a name with an anchor', 'title: &Co of the pier', 8, '`title: "&Co of the pier"`'],
  ['a mark of a type', 'title: !important news', 8, '`title: "!important news"`'],
  ['an exclamation mark alone', 'title: !', 8, '`title: "!"`'],
  ['a reference', 'title: *Tern sails', 8, '`title: "*Tern sails"`'],
  ['a reference alone', 'title: *Tern', 8, '`title: "*Tern"`'],
  ['a handle', 'title: @anna says no', 8, '`title: "@anna says no"`'],
  ['a per cent sign', 'title: %5 of it', 8, '`title: "%5 of it"`'],
  ['a backtick', 'title: `npm` is late', 8, '`` title: "`npm` is late" ``'],
  ['greater than', 'title: > 5 pages', 8, '`title: "> 5 pages"`'],
  ['a bar', 'title: | a', 8, '`title: "| a"`'],
  ['brackets in front', 'title: [Exclusive] The offer', 8, '`title: "[Exclusive] The offer"`'],
  ['braces in front', 'title: {x} The offer', 8, '`title: "{x} The offer"`'],
  ['a hyphen in front', 'title: - which is late', 8, '`title: "- which is late"`'],
  ['a mark that does not go to the end', 'title: "Yes," says mayor', 8, '`title: \'"Yes," says mayor\'`'],
  ['a single mark that does not go to the end', "title: 'Tis' the season", 8, '`title: "\'Tis\' the season"`'],
  ['an apostrophe in front', "title: 'Tis the season", 8, '`title: "\'Tis the season"`'],
  ['a colon', 'title: Talks: a date', 8, '`title: "Talks: a date"`'],
  ['a question mark in front', 'title: ? which', 8, '`title: "? which"`'],
  ['a key that is indented', 'title: A date\n topics: [roads]', 2, '`topics: [roads]` at the beginning'],
  ['a backslash in double marks', 'title: "C:\\new"', 11, "`title: 'C:\\new'`"],
  ['a backslash before a letter that means nothing', 'title: "C:\\users"', 11, "`title: 'C:\\users'`"],
  ['a backslash that joins lines', 'title: "A date\\\n  but no deal"', 15, 'backslash'],
  ['a number', 'title: 1.10', 8, 'in quotation marks'],
  ['a number of computers', 'title: 0x1F', 8, 'in quotation marks'],
  ['a power', 'title: 1e3', 8, 'in quotation marks'],
  ['a year', 'title: 2026', 8, 'in quotation marks'],
  ['a tilde', 'title: ~', 8, 'in quotation marks'],
  ['nothing', 'title: null', 8, 'in quotation marks'],
  ['true', 'title: true', 8, 'in quotation marks'],
  ['a tag in a list', 'title: A\ntopics: [roads, #PierToo]', 17, '`topics: [roads, "#PierToo"]`'],
  ['a tag behind an entry', 'title: A\ntopics:\n  - roads #PierToo', 11, '`- "roads #PierToo"`'],
  ['a remark behind a list', 'title: A\ntopics: [roads] # and more', 17, 'a line of its own'],
]

describe('a value of front matter that would not be published as it is typed is an error', () => {
  test.each(refused)('%s', (_, line, column, fix) => {
    const { messages } = read(line)
    expect(messages.map(({ what, fix: how }) => `${what} ${how}`).join('\n')).toContain(fix)
    expect(messages).toHaveLength(1)
    expect(messages[0]?.position.column).toBe(column)
  })
})

test('a date, and nothing else, may have a comment behind it', () => {
  const published = (line: string) =>
    readArticle({ path: 'articles/a.md', text: `---\ntitle: A\nstandfirst: B\n${line}\n---\n` }).messages.map(({ rule }) => rule)
  expect(published('published: 2026-03-03T09:00:00Z # the day')).toEqual([])
  expect(published('published: 2026-03-03T09:00:00Z\ndraft: true # for now')).toEqual([])
  expect(published('published: 2026-03-03T09:00:00Z\nreceived: ../received/pier.txt #2')).toEqual(['front-matter-value'])
})

test.each([
  ['what was changed', 'changes:\n  - date: 2026-03-04\n    kind: typo\n    what: The tag #PierToo\n    why: It was late.'],
  ['why a rule is overruled', 'allow:\n  unnamed-analysts: The text #names none.'],
  ['words that are no quote', 'not quoted:\n  the wall #1: title'],
  ['a topic that looks like a number', 'not quoted:\n  1.10: title'],
  ['a name with a hash in a mapping', 'not quoted: {the wall: title, x #y: term}'],
])('%s is such a value', (_, lines) => {
  const text = `---\ntitle: A\nstandfirst: B\npublished: 2026-03-03T09:00:00Z\n${lines}\n---\n`
  expect(readArticle({ path: 'articles/a.md', text }).messages).toHaveLength(1)
})

test('the words of a departure may have line breaks and tabs, which received texts have', () => {
  const text = `---\ntitle: A\nstandfirst: B\npublished: 2026-03-03T09:00:00Z\ndepartures:\n  - received: "a\\n\\tb"\n    published: ""\n    why: None.\n---\n`
  expect(readArticle({ path: 'articles/a.md', text }).messages).toEqual([])
})

test('a person’s name is such a value', () => {
  const { messages } = readPerson({ path: 'people/a.md', text: '---\nname: Anna #1 Lund\n---\n' })
  expect(messages.map(({ fix }) => fix).join()).toContain('`name: "Anna #1 Lund"`')
})
