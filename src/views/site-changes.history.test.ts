import { describe, expect, test } from 'vitest'
import { archiveOf } from '../archive/archive.ts'
import { publishedItems } from '../archive/published-items.ts'
import { checkContent } from '../checks/check-content.ts'
import { atomFeed } from '../exports/atom.ts'
import { type ReleasedSite, releasedSite } from '../testing/content-in-memory.ts'
import { formerPageViews } from './former-pages.ts'
import { siteChanges } from './site-changes.ts'

// The list of changes of articles that no longer exist: nothing is lost, and nothing is listed twice.

const head = (title: string, more = '') => `---\ntitle: ${title}\nstandfirst: A date.\npublished: 2026-03-03T09:00:00Z\n${more}---\n\n`
const benches = 'We met at nine in the morning and sat down on the wooden benches of the hall.'
const ferry = 'The ferry left at seven with eleven lamps and a very old dog on board.'
const dues = 'Nobody knows who paid the harbour dues for that night in March.'
const snow = 'Snow lay on the pier until the end of April, as it often does here.'
const changes = 'changes:\n  - date: 2026-03-04\n    kind: correction\n    what: Iron, old, fees.\n    why: Somebody asked.\n'

/** An article of four paragraphs, three of which one correction has changed. */
function correctedSite(): ReleasedSite {
  const site = releasedSite({ 'articles/talks.md': `${head('Talks')}${[benches, ferry, dues, snow].join('\n\n')}\n` })
  site.release('2026-03-03')
  for (const [was, now] of [
    ['wooden benches', 'iron benches'],
    ['very old', 'rather old'],
    ['harbour dues', 'harbour fees'],
    ['\n---\n', `\n${changes}---\n`],
  ] as const)
    site.edit('articles/talks.md', was, now)
  site.release('2026-03-05')
  return site
}

const archiveNow = (site: ReleasedSite) => archiveOf(publishedItems(site.open('2026-03-20'), { drafts: false }))

/** The list: its links, and after each those to changed places. */
const listed = (site: ReleasedSite) =>
  siteChanges(archiveNow(site)).map((entry) =>
    [entry.path, ...(entry.is === 'change' ? entry.change.changed.map(({ id }) => id) : [])].join(' '),
  )

/** Each entry of the feed needs an id of its own. */
function feedIds(site: ReleasedSite): string[] {
  const feed = atomFeed(siteChanges(archiveNow(site)), (path) => `https://news.example/${path}`)
  return [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id)
}

/** Pastes what the check writes out for `moved.yaml`, and releases. */
function pasteAndRelease(site: ReleasedSite, day: string): void {
  for (const { paste } of checkContent(site.open(day)).messages) if (paste?.file === 'content/moved.yaml') site.paste(paste.text)
  site.release(day)
}

function move(site: ReleasedSite, from: string, to: string): void {
  site.files[to] = site.files[from] ?? ''
  delete site.files[from]
}

const [iron, old, fees] = ['p-hquyff', 'p-cicotx', 'p-jdbqvt']

test('an article’s changes stay listed when it is removed, and on its old page', () => {
  const site = correctedSite()
  delete site.files['articles/talks.md']
  site.paste('- was: articles/talks/\n  gone: 2026-03-07\n  why: It was wrong.\n')
  pasteAndRelease(site, '2026-03-08')
  expect(listed(site)).toEqual(['articles/talks/', `articles/talks/#site-change-1 ${iron} ${old} ${fees}`])
  const [page] = formerPageViews(archiveNow(site))
  expect(page?.props.changes).toMatchObject([{ id: 'site-change-1', what: 'Iron, old, fees.', why: 'Somebody asked.' }])
})

test('everything about a renamed article is listed once, by its new name, even after its removal', () => {
  const site = correctedSite()
  site.edit('articles/talks.md', `\n\n${snow}`, '')
  pasteAndRelease(site, '2026-03-08')
  expect(listed(site)).toEqual(['articles/talks/#p-kozgyo', `articles/talks/#site-change-1 ${iron} ${old} ${fees}`])
  const ids = feedIds(site)
  move(site, 'articles/talks.md', 'articles/more-talks.md')
  pasteAndRelease(site, '2026-03-09')
  expect(listed(site)).toEqual(['articles/more-talks/#p-kozgyo', `articles/more-talks/#site-change-1 ${iron} ${old} ${fees}`])
  expect(feedIds(site)).toEqual(ids)
  delete site.files['articles/more-talks.md']
  site.paste('- was: articles/more-talks/\n  gone: 2026-03-11\n  why: It was wrong.\n')
  pasteAndRelease(site, '2026-03-12')
  expect(listed(site)).toEqual([
    'articles/more-talks/',
    'articles/more-talks/#p-kozgyo',
    `articles/more-talks/#site-change-1 ${iron} ${old} ${fees}`,
  ])
})

test('after a split, each new page lists changes to the parts that it has, and the old page those to removed parts', () => {
  const site = correctedSite()
  delete site.files['articles/talks.md']
  site.files['articles/benches.md'] = `${head('Benches', changes)}${benches.replace('wooden', 'iron')}\n`
  site.files['articles/ferry.md'] = `${head('Ferry', changes)}${ferry.replace('very', 'rather')}\n`
  site.paste('- was: articles/talks/\n  now: [articles/benches/, articles/ferry/]\n')
  pasteAndRelease(site, '2026-03-09')
  expect(listed(site)).toEqual([
    'articles/talks/#p-jdbqvt',
    'articles/talks/#p-kozgyo',
    `articles/benches/#site-change-1 ${iron}`,
    `articles/ferry/#site-change-1 ${old}`,
    `articles/talks/#site-change-1 ${fees}`,
  ])
  expect(new Set(feedIds(site)).size).toBe(feedIds(site).length)
})

test('an article merged into another brings its changes along, and the check demands them there', () => {
  const site = correctedSite()
  site.files['articles/oars.md'] = `${head('Oars')}Oars were sold in the market all day long, for a song and a coin.\n`
  site.release('2026-03-06')
  site.files['articles/oars.md'] += `\n${site.files['articles/talks.md']?.split('---\n\n')[1]}`
  delete site.files['articles/talks.md']
  site.paste('- was: articles/talks/\n  now: articles/oars/\n')
  const untold = () => checkContent(site.open('2026-03-09')).messages.filter(({ rule }) => rule === 'changes-entry')
  const [message] = untold()
  expect(message?.what).toBe('The released entry of 2026-03-04 in `changes` was removed or altered: Iron, old, fees.')
  site.edit('articles/oars.md', '\n---\n', `\nchanges:\n${message?.paste?.text}---\n`)
  expect(untold()).toEqual([])
  pasteAndRelease(site, '2026-03-09')
  expect(listed(site)).toEqual([`articles/oars/#site-change-1 ${iron} ${old} ${fees}`])
})

test('two entries that say the same about two parts stay two', () => {
  const site = releasedSite({ 'articles/talks.md': `${head('Talks')}${[benches, ferry].join('\n\n')}\n` })
  site.release('2026-03-03')
  site.edit('articles/talks.md', 'wooden', 'iron')
  site.edit('articles/talks.md', 'very', 'rather')
  const entry = (passage = '') => `  - date: 2026-03-04\n    kind: typo\n    passage: ${passage}\n    what: A word.\n    why: A slip.\n`
  site.edit('articles/talks.md', '\n---\n', `\nchanges:\n${entry(iron)}${entry(old)}---\n`)
  site.release('2026-03-05')
  const ledger = site.files['ledger.json']
  expect(checkContent(site.open('2026-03-06')).messages).toEqual([])
  expect(listed(site)).toEqual([`articles/talks/#site-change-2 ${old}`, `articles/talks/#site-change-1 ${iron}`])
  site.release('2026-03-06')
  expect(site.files['ledger.json']).toBe(ledger)
  expect(new Set(feedIds(site)).size).toBe(feedIds(site).length)
})

describe('what an editor recorded for an address applies once', () => {
  test('an article that was renamed, came back and is renamed again is asked about again, and its changes go along', () => {
    const site = correctedSite()
    move(site, 'articles/talks.md', 'articles/more-talks.md')
    pasteAndRelease(site, '2026-03-06')
    move(site, 'articles/more-talks.md', 'articles/talks.md')
    pasteAndRelease(site, '2026-03-07')
    expect(listed(site)).toEqual([`articles/talks/#site-change-1 ${iron} ${old} ${fees}`])
    move(site, 'articles/talks.md', 'articles/last-talks.md')
    expect(checkContent(site.open('2026-03-08')).messages.map(({ rule }) => rule)).toContain('address-lost')
    pasteAndRelease(site, '2026-03-08')
    expect(listed(site)).toEqual([`articles/last-talks/#site-change-1 ${iron} ${old} ${fees}`])
    expect(checkContent(site.open('2026-03-09')).messages).toEqual([])
  })

  test('an article that comes back has its paragraphs by their ids again, and only its own changes are listed', () => {
    const site = correctedSite()
    const text = site.files['articles/talks.md'] ?? ''
    const gone = (day: string, why: string) => {
      delete site.files['articles/talks.md']
      site.paste(`- was: articles/talks/\n  gone: ${day}\n  why: ${why}\n`)
      pasteAndRelease(site, day)
    }
    gone('2026-03-07', 'It was wrong.')
    site.files['articles/talks.md'] = text
    expect(checkContent(site.open('2026-03-08')).messages).toEqual([])
    pasteAndRelease(site, '2026-03-08')
    expect(listed(site)).toEqual([`articles/talks/#site-change-1 ${iron} ${old} ${fees}`])
    delete site.files['articles/talks.md']
    expect(checkContent(site.open('2026-03-09')).messages.map(({ rule }) => rule)).toEqual(['address-lost'])
    gone('2026-03-09', 'It was wrong after all.')
    expect(listed(site)).toEqual(['articles/talks/', `articles/talks/#site-change-1 ${iron} ${old} ${fees}`])
  })

  test('when an editor corrects where an article moved, its changes are listed where they were', () => {
    const site = correctedSite()
    move(site, 'articles/talks.md', 'articles/more-talks.md')
    pasteAndRelease(site, '2026-03-06')
    site.paste('- was: articles/talks/\n  gone: 2026-03-07\n  why: Nobody should look for it there.\n')
    pasteAndRelease(site, '2026-03-07')
    expect(listed(site)).toEqual(['articles/talks/', `articles/more-talks/#site-change-1 ${iron} ${old} ${fees}`])
  })
})

test('a label that was given up belongs to no other annotation, even if another is renamed to it', () => {
  const note = (label: string, text: string) => `\n[^${label}]: ${text}\n`
  const site = releasedSite({
    'articles/talks.md': `${head('Talks')}${benches}[^note-dog]\n\n${ferry}[^note-pier]\n${note('note-dog', 'A dog.')}${note('note-pier', 'A pier.')}`,
  })
  site.release('2026-03-03')
  site.edit('articles/talks.md', '[^note-dog]\n', '\n')
  site.edit('articles/talks.md', note('note-dog', 'A dog.'), '')
  pasteAndRelease(site, '2026-03-05')
  site.files['articles/talks.md'] = (site.files['articles/talks.md'] ?? '').replaceAll('note-pier', 'note-dog')
  site.paste('- was: articles/talks/#note-pier\n  now: articles/talks/#note-dog\n')
  expect(checkContent(site.open('2026-03-06')).messages.map(({ rule }) => rule)).toContain('address-reused')
})
