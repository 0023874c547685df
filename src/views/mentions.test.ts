import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { archiveOf } from '../archive/archive.ts'
import { readContentFolder } from '../archive/content-folder.ts'
import { openContent } from '../archive/open-content.ts'
import { publishedItems } from '../archive/published-items.ts'
import { fixtureContent } from '../testing/content-in-memory.ts'
import { passagePages } from './passage-page.ts'

/** Content files by their path below `content/`. */
type Files = Record<string, string>

/** An article with every kind of mention, of annotations of its own and of others. */
const everyCase: Files = {
  ...fixtureContent(),
  'articles/week.md': `---
title: The second week
standfirst: Nothing moved.
published: 2026-03-10T09:00:00Z
received: ../received/week.txt
changes:
  - {date: 2026-03-11, kind: correction, passage: condition-week.2, what: One word., why: It was wrong.}
  - {date: 2026-03-12, kind: typo, passage: condition-gone, what: One word., why: It was wrong.}
  - {date: 2026-03-12, kind: typo, what: One word., why: It was wrong.}
---

The [pace](harbour.md#condition-pace) is kept, the crews wait a week,[^condition-week] and wait on.[^condition-week]

## On Friday

They say [a week](#condition-week.2), [a whole one][week] and [by Friday](talks.md#quote-sign-by-friday);[^observation-wait]
and [Anna Lund](../people/anna-lund.md) says nothing[^note-silence] of [Friday](#on-friday).[^note-draft]

[week]: week.md#condition-week

[^condition-week]: > the crews wait a week

    > wait on

    - set by: [Nordhamn council](../people/nordhamn-council.md)
    - for: the crews
    - needs: [the pace](harbour.md#condition-pace), [no strike](talks.md#condition-no-strike)

    Of [itself](#condition-week), and of [the waiting](#observation-wait).

[^observation-wait]: > by Friday

    - by: this article
    - about: [the week](#condition-week), [the pace](harbour.md#condition-pace)

    Again [the week](#condition-week), as [the pace][] has it.

    [the pace]: harbour.md#condition-pace

[^note-silence]: > nothing

    So [the first note](#condition-week) says.

[^note-draft]:
    - draft: yes

    Unsaid of [the week](#condition-week).
`,
  'articles/second.md': `---
title: An unfinished one
standfirst: Nothing moved.
published: 2026-03-10T09:00:00Z
draft: true
---

[The pace](harbour.md#condition-pace).
`,
  'people/anna-lund.md': '---\nname: Anna Lund\n---\n\nShe promised [a date](../articles/talks.md#quote-sign-by-friday).\n',
  'sources/leaflet.md':
    '---\ntitle: Leaflet\npublisher: Nordhamn council\nkind: document\ndate: 2026-03-01\n---\n\n## Terms\n\nIt has [the pace](../articles/harbour.md#condition-pace) and [another](../articles/week.md#condition-week.2).\n',
  'received/week.txt': 'The pace is kept.\n',
  'received/week.md': 'It came with [a week](../articles/week.md#condition-week) to spare.\n',
}

/** `content/` as it is in memory. */
function folderIn(files: Files) {
  const inFolder = (folder: string) =>
    Object.entries(files)
      .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith('.md'))
      .map(([path, text]) => ({ path, text }))
  return {
    articles: inFolder('articles'),
    people: inFolder('people'),
    sources: inFolder('sources'),
    provenance: inFolder('received'),
    received: new Map<string, string>(),
    strays: [],
    links: [],
    publicFile: () => ({ head: () => undefined }),
    similarPublicFiles: () => [],
  }
}

/** Every pair of a place and an annotation that it refers to, as all pages of annotations show them: `articles/a.md#quote-b → articles/c.md#quote-d`. */
function shown(files: Files): string[] {
  const archive = archiveOf(publishedItems(openContent(folderIn(files)), { drafts: false }))
  const pairs = passagePages(archive).flatMap(({ params: { slug, label }, props }) =>
    props.mentions.map(({ by: { path } }) => `${fileOf(path, files)} → articles/${slug}.md#${label}`),
  )
  return [...new Set(pairs)].sort()
}

/** The place in the content that an address of the site is for. */
function fileOf(path: string, files: Files): string {
  const [, folder = '', id = '', label, hash] = /^([a-z]+)\/([^/]+)\/(?:([^#/]+)\/)?(?:#(.*))?$/.exec(path) ?? []
  if (hash === 'site-text') return `received/${/received: \.\.\/received\/(.*)\.txt/.exec(files[`articles/${id}.md`] ?? '')?.[1]}.md`
  return `${folder}/${id}.md${label ? `#${label}` : ''}`
}

/** The same pairs, found by hand: every target of a link in the files' bare text, and the passages that changes name. */
function scanned(files: Files): string[] {
  const labels = new Set(
    Object.entries(files).flatMap(([path, text]) => [...text.matchAll(/^\[\^(.+?)\]:/gm)].map(([, label]) => `${path}#${label}`)),
  )
  const isDraft = (text: string) => /^draft: true|^ +- draft: yes/m.test(text)
  const pairs = Object.entries(files).flatMap(([path, text]) => {
    if (!path.endsWith('.md') || isDraft(text.split('\n---\n')[0] ?? '')) return []
    const [prose = '', ...notes] = text.split(/^(?=\[\^)/m)
    const definitions = [...text.matchAll(/^ *\[([^\]^]+)\]: *(\S+)/gm)].map(([, name = '', url = '']) => [name, url] as const)
    const targetsIn = (part: string) => [
      ...[...part.matchAll(/\]\(([^)\s]+)\)/g)].map(([, url = '']) => url),
      ...definitions.filter(([name]) => new RegExp(`\\[${name}\\](?![:(])`).test(part)).map(([, url]) => url),
    ]
    const changed = [...prose.matchAll(/passage: ([a-z0-9.-]+)/g)].map(([, id]) => `#${id}`)
    return [
      ...[...targetsIn(prose), ...changed].map((url) => [path, url] as const),
      ...notes
        .filter((note) => !isDraft(note))
        .flatMap((note) => targetsIn(note).map((url) => [`${path}#${/\[\^(.+?)\]/.exec(note)?.[1]}`, url] as const)),
    ]
  })
  const led = pairs.flatMap(([from, url]) => {
    const [file = '', id] = url.split('#')
    const own = from.replace(/#.*/, '')
    const to = `${file ? posix.join(posix.dirname(own), file) : own}#${id?.replace(/\.\d+$/, '')}`
    return labels.has(to) && to !== from ? [`${from} → ${to}`] : []
  })
  return [...new Set(led)].sort()
}

/** This project's own content. */
function ownContent(): Files {
  const root = join(import.meta.dirname, '../..')
  const { articles, people, sources, provenance } = readContentFolder(root)
  return Object.fromEntries(
    [...articles, ...people, ...sources, ...provenance].map(({ path }) => [path, readFileSync(join(root, 'content', path), 'utf8')]),
  )
}

describe('the pages of annotations show every mention of them and no other', () => {
  test('where all kinds of mention are', () => {
    const pairs = scanned(everyCase)
    expect(shown(everyCase)).toEqual(pairs)
    expect(pairs).toEqual([
      'articles/week.md → articles/harbour.md#condition-pace',
      'articles/week.md → articles/talks.md#quote-sign-by-friday',
      'articles/week.md → articles/week.md#condition-week',
      'articles/week.md#condition-week → articles/harbour.md#condition-pace',
      'articles/week.md#condition-week → articles/talks.md#condition-no-strike',
      'articles/week.md#condition-week → articles/week.md#observation-wait',
      'articles/week.md#note-silence → articles/week.md#condition-week',
      'articles/week.md#observation-wait → articles/harbour.md#condition-pace',
      'articles/week.md#observation-wait → articles/week.md#condition-week',
      'people/anna-lund.md → articles/talks.md#quote-sign-by-friday',
      'received/week.md → articles/week.md#condition-week',
      'sources/leaflet.md → articles/harbour.md#condition-pace',
      'sources/leaflet.md → articles/week.md#condition-week',
    ])
  })

  test('in the site’s own content', () => {
    const pairs = scanned(ownContent())
    expect(shown(ownContent())).toEqual(pairs)
    expect(pairs.length).toBeGreaterThan(5)
  })
})

test('a mention says from where and how, once for each note or section that refers', () => {
  const archive = archiveOf(publishedItems(openContent(folderIn(everyCase)), { drafts: false }))
  const page = passagePages(archive).find(({ params }) => params.label === 'condition-week')
  expect(page?.props.mentions.map(({ by, how }) => [`${by.text} ${how.join('; ')}`, by.path])).toEqual([
    ['O1 Wait is about it; links to it: “the week”', 'articles/week/observation-wait/'],
    ['N1 Silence links to it: “the first note”', 'articles/week/note-silence/'],
    ['This article, under “On Friday” links to it: “a week”, “a whole one”', 'articles/week/#on-friday'],
    ['The page of “Leaflet”, under “Terms” links to it: “another”', 'sources/leaflet/#terms'],
    ['The account of where this text came from links to it: “a week”', 'articles/week/#site-text'],
    ['The changes to this article list a correction on 11 March 2026', 'articles/week/#site-changes'],
  ])
  const pace = passagePages(archive).find(({ params }) => params.label === 'condition-pace')
  expect(pace?.props.mentions.map(({ by }) => by.text)).toEqual([
    'Week, in “The second week”',
    'Wait, in “The second week”',
    '“The second week”',
    'The page of “Leaflet”, under “Terms”',
  ])
})
