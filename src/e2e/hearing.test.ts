import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../testing/browser.ts'
import { type BuiltSite, builtSite } from '../testing/built-site.ts'
import { type Heard, hear } from '../testing/hear.ts'
import { folded } from '../testing/html-in-tests.ts'
import { type WatchedPage, watchedPage } from '../testing/watched-page.ts'

const path = 'articles/a-ceasefire-on-a-condition/'
let site: BuiltSite
let browser: Browser
let watched: WatchedPage
/** The whole article with its notes closed. */
let closed: Heard[]
/** The whole article with its notes open. */
let open: Heard[]
let notes: NoteOnPage[]

beforeAll(async () => {
  ;[site, browser] = await Promise.all([builtSite('/'), openBrowser()])
  watched = await watchedPage(browser, site.address)
  await watched.page.goto(site.address + path)
  closed = await hear(watched.page, 'article')
  notes = await watched.page.locator('.notes details').evaluateAll((all) =>
    all.map((note) => {
      ;(note as HTMLDetailsElement).open = true
      return {
        summary: [...(note.querySelector('summary')?.children ?? [])].map(({ textContent }) => textContent),
        text: note.querySelector('.note-body > .words')?.textContent ?? '',
      }
    }),
  )
  open = await hear(watched.page, 'article')
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** A note of the page. */
interface NoteOnPage {
  /** Its sign, its title and its line: what is visible while it is closed. */
  summary: string[]
  /** Its own text. */
  text: string
}

function says(heard: readonly Heard[]): string[] {
  return heard.map((one) => one.says)
}

/** Words without white space: the stops of a screen reader do not show spaces. */
function squashed(words: string): string {
  return words.replace(/\s+/g, '')
}

/** How often the page's words are heard. */
function timesHeard(words: string, heard: readonly Heard[]): number {
  return squashed(heard.map((one) => one.words).join('')).split(squashed(words)).length - 1
}

// `mark` has a role, and NVDA and JAWS say “highlighted” and “out of highlighted”, or “mark” and “end mark”, around its words unless they are set
// not to (https://www.tpgi.com/screen-readers-support-for-text-level-html-semantics/). In an article where half of the words are marked that breaks
// every sentence, so our marks have no role; the marker after marked words says that they are.
test('a paragraph is heard as its words, with the name of each marker at its place, and nothing else', async () => {
  const blocks = await watched.page.locator('.text .prose').evaluateAll((all) =>
    all.map((block, i) => {
      block.id = `heard-${i}`
      const copy = block.cloneNode(true) as HTMLElement
      for (const marker of copy.querySelectorAll('.marker')) marker.replaceWith(`button, ${marker.ariaLabel}`)
      for (const permalink of copy.querySelectorAll('.permalink')) permalink.replaceWith(`link, ${permalink.ariaLabel}`)
      return { id: block.id, words: copy.textContent }
    }),
  )
  expect(blocks).toHaveLength(3)
  for (const { id, words } of blocks) {
    const heard = says(await hear(watched.page, `#${id}`))
    expect([heard.at(0), heard.at(-1)]).toEqual(['paragraph', 'end of paragraph'])
    expect(squashed(heard.slice(1, -1).join(''))).toBe(squashed(words))
    expect(heard.filter((one) => one.startsWith('button')).join('; ')).toMatch(
      /^(button, (Q\d, quote|C\d, condition|O\d, observation|N\d, note)(; |$))+$/,
    )
  }
})

test('an open note is heard once, after its sign, its title and its kind', () => {
  const kinds: Record<string, RegExp> = { Q: /^Quote by/, C: /^Condition set by/, O: /^Observation by/, N: /^Background$/ }
  expect(notes).toHaveLength(18)
  for (const { summary, text } of notes) {
    const [sign = '', title = '', line = ''] = summary
    const at = says(open).indexOf(`note, ${sign} ${title}`)
    const whole = `${sign} ${title} ${line}`
    expect(says(open).slice(at - 5, at)).toEqual([whole, sign, title, line, `end, ${whole}`])
    expect(line).toMatch(kinds[sign.charAt(0)] ?? /^$/)
    expect(timesHeard(text, open.slice(at, says(open).indexOf(`end of note, ${sign} ${title}`)))).toBe(1)
    expect(timesHeard(text, open)).toBe(1)
  }
  expect(says(open).filter((one) => one.startsWith('note, '))).toHaveLength(18)
})

test('only the sign, the title and the kind of a closed note are heard', () => {
  for (const { summary, text } of notes) {
    expect(says(closed).filter((one) => one === summary.join(' '))).toHaveLength(1)
    expect(timesHeard(text, closed)).toBe(0)
  }
  expect(says(closed).filter((one) => one.startsWith('note, '))).toEqual([])
})

test('a quote compared with its source is heard in words, without roles that say the same', () => {
  const at = says(open).indexOf('note, Q1 NATO umbrella')
  const note = says(open).slice(at, says(open).indexOf('end of note, Q1 NATO umbrella'))
  expect(folded(note.join(' '))).toContain('war, we need to [instead of take : bring ] under the NATO umbrella')
  expect(note.filter((one) => /deletion|insertion|Struck through/.test(one))).toEqual([])
})

test('the legend says what is in the text, and what its boxes show', () => {
  const at = says(closed).indexOf('group, Shown here')
  expect(
    says(closed)
      .slice(at, says(closed).indexOf('end of group, Shown here'))
      .filter((one) => /^(group|checkbox)/.test(one)),
  ).toEqual([
    'group, Shown here',
    'checkbox, 1 quote what somebody said, checked',
    'checkbox, 6 conditions what a proposal demands, checked',
    'checkbox, 8 observations what somebody makes of it, checked',
    'checkbox, 3 notes background, checked',
    'checkbox, Clean text, not checked',
    'checkbox, Quiet marks, not checked',
  ])
})

test('the contents are heard as a list of links, and the proposal at a glance as a table with a caption', () => {
  const contents = says(closed).indexOf('navigation, Contents')
  expect(
    says(closed)
      .slice(contents, says(closed).indexOf('end of navigation, Contents'))
      .filter((one) => /^(list$|link)/.test(one)),
  ).toEqual([
    'list',
    'link, The offer',
    'link, The terms in his words',
    'link, What analysts observe',
    'link, At a glance',
    'link, About the text',
  ])
  const glance = says(closed).slice(says(closed).indexOf('heading, The proposal at a glance, level 2'))
  expect(glance[1]).toMatch(/^table, 6 conditions set by Volodymyr Zelenskiy, to be met by NATO/)
  expect(glance.filter((one) => one.startsWith('columnheader'))).toEqual([
    'columnheader, Set by',
    'columnheader, To be met by',
    'columnheader, Status',
  ])
  expect(glance.filter((one) => /^rowheader, C\d/.test(one))).toHaveLength(6)
})

test('headings are in order of their levels, none twice', () => {
  const headings = says(closed).filter((one) => one.startsWith('heading'))
  const levels = headings.map((one) => Number(one.at(-1)))
  expect(levels[0]).toBe(1)
  for (const [i, level] of levels.slice(1).entries()) expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1)
  expect(new Set(headings).size).toBe(headings.length)
})

test('kinds that the legend hides are not heard, nor anything but its words in a clean text', async () => {
  const { page } = watched
  await page.getByLabel('8 observations').uncheck()
  const kinds = says(await hear(page, '.text'))
  expect(kinds.filter((one) => /O\d, observation|Observation by/.test(one))).toEqual([])
  expect(kinds.filter((one) => one.startsWith('listitem, '))).toHaveLength(10)
  await page.getByLabel('Clean text').check()
  const clean = await hear(page, '.text')
  expect(says(clean).filter((one) => /^(button, [A-Z]\d|[A-Z]\d+ |list)/.test(one))).toEqual([])
  expect(timesHeard('with Russia on the condition that NATO would extend protection', clean)).toBe(1)
  await page.getByLabel('Clean text').uncheck()
  await page.getByLabel('8 observations').check()
})

test('a preview is heard as a dialog with the words of its note', async () => {
  const { page } = watched
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('button', { name: 'C1, condition' }).press('Enter')
  const heard = await hear(page, '.preview')
  expect(says(heard).at(0)).toBe('dialog, Preview: NATO cover')
  expect(says(heard).slice(-2)).toEqual(['button, Close', 'end of dialog, Preview: NATO cover'])
  const [first] = notes
  expect(timesHeard(first?.summary.join('') ?? '', heard)).toBe(1)
  expect(timesHeard(first?.text ?? '', heard)).toBe(1)
})

test('the page met no errors meanwhile', () => {
  expect(watched.faults).toEqual([])
})

test('without its scripts, a marker is heard as a link to a note, with the same name', async () => {
  const { page, close } = await watchedPage(browser, site.address)
  await page.route('**/_astro/*.js', (route) => route.abort())
  await page.goto(site.address + path, { waitUntil: 'load' })
  const heard = says(await hear(page, '.text .prose'))
  // A kind of link, which screen readers announce as “link”.
  expect(heard.filter((one) => /, [CNO]\d/.test(one))).toEqual([
    'doc-noteref, C1, condition',
    'doc-noteref, N1, note',
    'doc-noteref, C2, condition',
    'doc-noteref, N2, note',
    'doc-noteref, O1, observation',
    'doc-noteref, O2, observation',
  ])
  await close()
})
