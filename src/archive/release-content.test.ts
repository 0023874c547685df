import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkContent } from '../checks/check-content.ts'
import { formatLedger, isLedger, readLedger } from '../ledger/ledger-file.ts'
import { resolveMerge } from '../ledger/merge-ledgers.ts'
import { formatAddress } from '../model/ids.ts'
import type { Ledger } from '../model/ledger.ts'
import { fixtureContent, releasedSite } from '../testing/content-in-memory.ts'
import { siteHistoryOf } from './site-history.ts'

const talks = 'articles/talks.md'
const released = () => {
  const site = releasedSite(fixtureContent())
  site.release('2026-03-04')
  return site
}

/** Every address in a ledger. */
function addresses({ pages }: Ledger): string[] {
  return Object.entries(pages).flatMap(([path, { parts }]) => [path, ...Object.keys(parts).map((id) => formatAddress(path, id))])
}

function ledgerOf(text: string | undefined): Ledger {
  const read = readLedger(text ?? '')
  if (!isLedger(read)) throw new Error(read.what)
  return read
}

/** What the check asks to have pasted, made true. */
function pasteAll(site: ReturnType<typeof released>): string[] {
  const { messages } = checkContent(site.open())
  for (const { paste } of messages) {
    if (paste?.file === 'content/moved.yaml') site.paste(paste.text)
    else if (paste) {
      const path = paste.file.replace('content/', '')
      if (!site.files[path]?.includes('\nchanges:\n')) site.edit(path, '\n---\n', '\nchanges:\n---\n')
      site.edit(path, '\n---\n', `\n${paste.text}---\n`)
    }
  }
  return messages.map(({ rule, what }) => `${rule}: ${/`([^`]+)`/.exec(what)?.[1]}`)
}

test('a first release has every address: articles, sections, paragraphs, passages, notes, people, sources, their places, topics', () => {
  const site = releasedSite(fixtureContent())
  site.edit(talks, 'published:', 'topics: [the ferries]\npublished:')
  site.edit(talks, '\nAfter nine', '\n## The night\n\nAfter nine')
  const report = site.release('2026-03-04')
  const all = addresses(ledgerOf(site.files['ledger.json']))
  expect(all).toEqual(
    expect.arrayContaining([
      'articles/talks/',
      'articles/talks/#the-night',
      'articles/talks/#quote-sign-by-friday',
      'articles/talks/#quote-sign-by-friday.note',
      'people/anna-lund/',
      'sources/leaflet/',
      'topics/the-ferries/',
    ]),
  )
  expect(all.filter((one) => /^articles\/talks\/#p-[a-z]{6}$/.test(one))).toHaveLength(1)
  expect(all).not.toContain('articles/unfinished/')
  expect(report.split('\n').at(-1)).toBe(`${all.length} new, 0 changed, 0 moved, 0 gone`)
})

test('a release without changes leaves the file identical', () => {
  const site = released()
  const before = site.files['ledger.json']
  expect(site.release('2026-03-09')).toBe('0 new, 0 changed, 0 moved, 0 gone')
  expect(site.files['ledger.json']).toBe(before)
})

test('the file is sorted, has one line for each address, and reads back as it was written', () => {
  const text = released().files['ledger.json'] ?? ''
  const ledger = ledgerOf(text)
  expect(formatLedger(ledger)).toBe(text)
  expect(Object.keys(ledger.pages)).toEqual(Object.keys(ledger.pages).toSorted())
  expect(text).toMatch(
    /^ {4}"quote-sign-by-friday": \{"is":"passage","line":8,"versions":\[\{"on":"2026-03-04T10:00:00Z","v":"[a-z]{8}","words":"We will sign by Friday"\}\]\},$/m,
  )
})

describe('edits that do not change words or labels give no messages', () => {
  test.each([
    ['rewrapping', 'on Monday night with', 'on Monday\nnight with'],
    ['emphasis', 'with a date', 'with **a date**'],
    ['white space in a note', 'The first firm date', 'The  first firm\n    date'],
    ['a title for a note', '    - for: ', '    - name: A clause against strikes\n    - for: '],
    ['a heading above', '\nAfter nine', '\n## The night\n\nAfter nine'],
    [
      'another note',
      'no-strike clause until 2028.[^condition-no-strike]',
      'no-strike clause until 2028.[^condition-no-strike][^note-night]\n\n[^note-night]: The night of 2 March.',
    ],
  ])('%s', (_, was, now) => {
    const site = released()
    site.edit(talks, was, now)
    expect(checkContent(site.open()).messages).toEqual([])
  })
})

describe('a change of words', () => {
  test.each([
    ['a comma in the text', 'nine hours, talks', 'nine hours talks', 'articles/talks/#p-'],
    ['the text of a note', 'first firm date', 'first date', 'articles/talks/#quote-sign-by-friday.note'],
    [
      'who is named in a note',
      '- set by: [Nordhamn council](../people/nordhamn-council.md)',
      '- set by: [Nordhamn council](../people/per-ek.md)',
      'articles/talks/#condition-no-strike.note',
    ],
    [
      'who else is named in a note',
      '- set by: [Nordhamn council](../people/nordhamn-council.md)',
      '- set by: [Nordhamn council](../people/nordhamn-council.md), [Per Ek](../people/per-ek.md)',
      'articles/talks/#condition-no-strike.note',
    ],
    ['a new paragraph', '\nAfter nine', '\nA new one.\n\nAfter nine', 'articles/talks/#p-'],
  ])('needs an entry: %s', (_, was, now, address) => {
    const site = released()
    site.edit(talks, was, now)
    const [reported, ...others] = pasteAll(site)
    expect(others).toEqual([])
    expect(reported).toContain(`changes-missing: ${address}`)
    const { errors, messages } = checkContent(site.open())
    expect(messages.map(({ rule }) => rule)).toEqual(['skeleton-words'])
    expect(errors).toBe(0)
  })

  test('is listed with what it changed once it is released', () => {
    const site = released()
    site.edit(talks, 'nine hours', 'ten hours')
    pasteAll(site)
    site.release('2026-03-05')
    const page = siteHistoryOf(site.open()).pages['articles/talks/']
    const [id = ''] = page?.paragraphIds ?? []
    expect(page?.changes).toEqual([
      expect.objectContaining({ id: 'site-change-1', on: '2026-03-05T10:00:00Z', what: '“nine” now reads “ten”.' }),
    ])
    expect(page?.changes[0]?.changed.map((one) => one.id)).toEqual([id])
    expect(page?.pastVersions[id]?.[0]?.toNow).toContainEqual({ is: 'gone', text: 'nine ' })
    expect(page?.pastVersions['']).toHaveLength(1)
  })

  test('cannot be described differently after its release', () => {
    const site = released()
    site.edit(talks, 'nine hours', 'ten hours')
    pasteAll(site)
    site.release('2026-03-05')
    site.edit(talks, 'now reads “ten”', 'now reads “eleven”')
    expect(checkContent(site.open()).messages.map(({ rule }) => rule)).toContain('changes-entry')
  })
})

test('a paragraph keeps its id when its words change, and when others are added before it', () => {
  const site = released()
  const [id] = siteHistoryOf(site.open()).pages['articles/talks/']?.paragraphIds ?? []
  site.edit(talks, '\nAfter nine hours', '\nNew.\n\nAfter twelve long hours and a walk')
  pasteAll(site)
  const ids = siteHistoryOf(site.open()).pages['articles/talks/']?.paragraphIds ?? []
  expect(ids[1]).toBe(id)
  expect(ids[0]).toMatch(/^p-[a-z]{6}$/)
  expect(ids[0]).not.toBe(id)
})

test('renaming a person does not change the notes that name them', () => {
  const site = released()
  site.files['people/anna-berg.md'] = site.files['people/anna-lund.md'] ?? ''
  delete site.files['people/anna-lund.md']
  for (const path of Object.keys(site.files))
    if (path.endsWith('.md')) site.files[path] = (site.files[path] ?? '').replaceAll('people/anna-lund.md', 'people/anna-berg.md')
  expect(pasteAll(site)).toEqual(['address-lost: people/anna-lund/'])
  expect(site.files['moved.yaml']).toContain('- was: people/anna-lund/\n    now: people/anna-berg/\n')
  expect(checkContent(site.open()).messages).toEqual([])
  site.release('2026-03-05')
  expect(checkContent(site.open()).messages).toEqual([])
  expect(siteHistoryOf(site.open()).formerPages.map(({ path, now }) => [path, now[0]?.path])).toEqual([
    ['people/anna-lund/', 'people/anna-berg/'],
  ])
})

test('an article that is renamed, and renamed back, keeps every address', () => {
  const site = released()
  const ever = new Set(addresses(ledgerOf(site.files['ledger.json'])))
  for (const [was, now, day] of [
    ['talks', 'night-talks', '2026-03-05'],
    ['night-talks', 'talks', '2026-03-06'],
  ] as const) {
    site.files[`articles/${now}.md`] = site.files[`articles/${was}.md`] ?? ''
    delete site.files[`articles/${was}.md`]
    expect(pasteAll(site)).toEqual([`address-lost: articles/${was}/`])
    expect(checkContent(site.open()).messages).toEqual([])
    site.release(day)
    expect(checkContent(site.open()).messages).toEqual([])
    for (const address of addresses(ledgerOf(site.files['ledger.json']))) ever.add(address)
  }
  const { pages, formerPages } = siteHistoryOf(site.open())
  expect(Object.keys(pages)).toContain('articles/talks/')
  expect(formerPages.find(({ path }) => path === 'articles/night-talks/')?.now).toEqual([
    { text: '“A date but no deal”', path: 'articles/talks/' },
  ])
  expect(addresses(ledgerOf(site.files['ledger.json'])).toSorted()).toEqual([...ever].toSorted())
})

test('a label that is renamed, and renamed back, keeps its addresses', () => {
  const site = released()
  for (const [was, now, day] of [
    ['condition-no-strike', 'condition-peace', '2026-03-05'],
    ['condition-peace', 'condition-no-strike', '2026-03-06'],
  ] as const) {
    site.files[talks] = (site.files[talks] ?? '').replaceAll(was, now)
    expect(pasteAll(site)).toEqual([`address-lost: articles/talks/#${was}`])
    expect(checkContent(site.open()).messages).toEqual([])
    site.release(day)
    expect(checkContent(site.open()).messages).toEqual([])
  }
  expect(siteHistoryOf(site.open()).pages['articles/talks/']?.aliases).toEqual({
    'condition-no-strike': ['condition-peace'],
    'condition-no-strike.note': ['condition-peace.note'],
  })
})

describe('two branches', () => {
  const branch = (name: string, day: string) => {
    const site = released()
    site.files[`articles/${name}.md`] = (site.files[talks] ?? '').replace('A date but no deal', `About ${name}`)
    site.release(day)
    return site.files['ledger.json'] ?? ''
  }

  test('that release different articles are merged completely', () => {
    const [ours, theirs] = [branch('alpha', '2026-03-05'), branch('beta', '2026-03-06')]
    const merged = resolveMerge(merge(released().files['ledger.json'] ?? '', ours, theirs))
    if (!merged || 'unclear' in merged) throw new Error('not merged')
    const expected = new Set([...addresses(ledgerOf(ours)), ...addresses(ledgerOf(theirs))])
    expect(addresses(merged).toSorted()).toEqual([...expected].toSorted())
    expect(isLedger(readLedger(formatLedger(merged)))).toBe(true)
  })

  test('are reported while git’s conflict markers are in the file', () => {
    const read = readLedger(merge('', branch('alpha', '2026-03-05'), branch('beta', '2026-03-06')))
    expect(read).toMatchObject({ what: expect.stringContaining('Two branches changed the ledger') })
  })
})

/** What git makes of two branches' files, as `git merge-file` writes it. */
function merge(base: string, ours: string, theirs: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-merge-'))
  const files = [ours, base, theirs].map((text, i) => {
    const path = join(folder, String(i))
    writeFileSync(path, text)
    return path
  })
  const { stdout } = spawnSync('git', ['merge-file', '-p', ...files], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  expect(stdout).toContain('<<<<<<<')
  return stdout
}

test('a heading that every object has a property for is an address like any other', () => {
  const site = released()
  site.edit(talks, '\nAfter nine', '\n## Constructor\n\nAfter nine')
  expect(checkContent(site.open()).messages).toEqual([])
  site.release('2026-03-05')
  expect(addresses(ledgerOf(site.files['ledger.json']))).toContain('articles/talks/#constructor')
  expect(checkContent(site.open()).messages).toEqual([])
  site.edit(talks, '## Constructor', '## Builder')
  expect(pasteAll(site)).toEqual(['address-lost: articles/talks/#constructor'])
  expect(siteHistoryOf(site.open()).pages['articles/talks/']?.aliases['builder']).toEqual(['constructor'])
})

test('a paragraph that was merged into another and is split off again changes nothing', () => {
  const first = 'The harbour office opened early on Monday, and the crews were there before it.\n'
  const second = 'Nobody on the quay had heard from the council since the storm took the pier.\n'
  const site = released()
  const asked = () => pasteAll(site).filter((message) => !message.startsWith('skeleton-words'))
  site.edit(talks, '\nAfter nine', `\n${first}\n${second}\nAfter nine`)
  pasteAll(site)
  site.release('2026-03-05')
  site.edit(talks, `${first}\n${second}`, first + second)
  expect(asked()).toEqual([])
  site.release('2026-03-06')
  site.edit(talks, first + second, `${first}\n${second}`)
  expect(asked()).toEqual([])
})
