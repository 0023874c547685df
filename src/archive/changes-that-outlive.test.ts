import { expect, test } from 'vitest'
import { checkContent } from '../checks/check-content.ts'
import { type ReleasedSite, releasedSite } from '../testing/ledger-content.ts'
import { archiveOf } from './archive.ts'
import { changesFeed } from './changes-feed.ts'
import { changesOfSite } from './changes-of-site.ts'
import { oldPages } from './old-pages.ts'
import { publishedItems } from './published-items.ts'

// What the list of changes tells of articles that are over: nothing is lost, and nothing is told twice.

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

/** What the list tells: its links, and behind each those to changed places. */
const listed = (site: ReleasedSite) =>
  changesOfSite(archiveNow(site)).map((entry) =>
    [entry.path, ...(entry.is === 'change' ? entry.change.changed.map(({ id }) => id) : [])].join(' '),
  )

/** Each entry of the feed needs an id of its own. */
function feedIds(site: ReleasedSite): string[] {
  const feed = changesFeed(changesOfSite(archiveNow(site)), (path) => `https://news.example/${path}`)
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

test('what an article has changed is told when it is gone, and its old page tells it', () => {
  const site = correctedSite()
  delete site.files['articles/talks.md']
  site.paste('- was: articles/talks/\n  gone: 2026-03-07\n  why: It was wrong.\n')
  pasteAndRelease(site, '2026-03-08')
  expect(listed(site)).toEqual(['articles/talks/', `articles/talks/#site-change-1 ${iron} ${old} ${fees}`])
  const [page] = oldPages(archiveNow(site))
  expect(page?.props.changes).toMatchObject([{ id: 'site-change-1', what: 'Iron, old, fees.', why: 'Somebody asked.' }])
})

test('of a renamed article all is told once, by its new name, also when that is gone in the end', () => {
  const site = correctedSite()
  site.edit('articles/talks.md', `\n\n${snow}`, '')
  pasteAndRelease(site, '2026-03-08')
  expect(listed(site)).toEqual(['articles/talks/#p-kozgyo', `articles/talks/#site-change-1 ${iron} ${old} ${fees}`])
  move(site, 'articles/talks.md', 'articles/more-talks.md')
  pasteAndRelease(site, '2026-03-09')
  expect(listed(site)).toEqual(['articles/more-talks/#p-kozgyo', `articles/more-talks/#site-change-1 ${iron} ${old} ${fees}`])
  expect(feedIds(site)).toContain('tag:news.example,2026-03-05:/articles/talks/:site-change-1')
  delete site.files['articles/more-talks.md']
  site.paste('- was: articles/more-talks/\n  gone: 2026-03-11\n  why: It was wrong.\n')
  pasteAndRelease(site, '2026-03-12')
  expect(listed(site)).toEqual([
    'articles/more-talks/',
    'articles/more-talks/#p-kozgyo',
    `articles/more-talks/#site-change-1 ${iron} ${old} ${fees}`,
  ])
})

test('where an article was parted, each part tells of the places that it has, and the old page of those that are gone', () => {
  const site = correctedSite()
  delete site.files['articles/talks.md']
  site.files['articles/benches.md'] = `${head('Benches', changes)}${benches.replace('wooden', 'iron')}\n`
  site.files['articles/ferry.md'] = `${head('Ferry', changes)}${ferry.replace('very', 'rather')}\n`
  site.paste('- was: articles/talks/\n  now: [articles/benches/, articles/ferry/]\n')
  pasteAndRelease(site, '2026-03-09')
  expect(listed(site)).toEqual([
    'articles/talks/#p-jdbqvt',
    'articles/talks/#p-kozgyo',
    `articles/talks/#site-change-1 ${fees}`,
    `articles/benches/#site-change-1 ${iron}`,
    `articles/ferry/#site-change-1 ${old}`,
  ])
  expect(new Set(feedIds(site)).size).toBe(feedIds(site).length)
})

test('an article that went into another brings its changes along, and the check has them told there', () => {
  const site = correctedSite()
  site.files['articles/oars.md'] = `${head('Oars')}Oars were sold in the market all day long, for a song and a coin.\n`
  site.release('2026-03-06')
  site.files['articles/oars.md'] += `\n${site.files['articles/talks.md']?.split('---\n\n')[1]}`
  delete site.files['articles/talks.md']
  site.paste('- was: articles/talks/\n  now: articles/oars/\n')
  const untold = () => checkContent(site.open('2026-03-09')).messages.filter(({ rule }) => rule === 'changes-entry')
  const [message] = untold()
  expect(message?.what).toBe(
    'A change that was released is told of no more, or otherwise than it was, that of 2026-03-04: Iron, old, fees.',
  )
  site.edit('articles/oars.md', '\n---\n', `\nchanges:\n${message?.paste?.text}---\n`)
  expect(untold()).toEqual([])
  pasteAndRelease(site, '2026-03-09')
  expect(listed(site)).toEqual([`articles/oars/#site-change-1 ${iron} ${old} ${fees}`])
})
