import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../build/serve-folder.ts'
import { openBrowser } from '../testing/browser.ts'
import { type BuiltSite, builtSite } from '../testing/built-site.ts'
import { fixtureContent } from '../testing/content-in-memory.ts'
import { smallSite } from '../testing/small-site.ts'
import { type WatchedPage, watchedPage } from '../testing/watched-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('a reader who asks how a quote compares with its source', { retry: 1 }, () => {
  let site: BuiltSite
  let watched: WatchedPage
  beforeAll(async () => {
    site = await builtSite('/sub/path/')
    watched = await watchedPage(browser, site.address)
  })
  afterAll(() => site.close())

  test('reads it in words, and sees both wordings compared', async () => {
    const { page } = watched
    await page.goto(`${site.address}articles/a-ceasefire-on-a-condition/#quote-nato-umbrella.note`)
    const note = page.locator('[id="quote-nato-umbrella.note"]')
    expect(await note.innerText()).toContain(
      'The printed words differ from those that Sky News published: “hot phase of the” is left out; “bring” replaces “take”',
    )
    // Screen readers read in words what the strokes show.
    expect(await note.locator('.comparison').textContent()).toBe(
      '“If we want to stop the [left out: hot phase of the] war, we need to [instead of take: bring] under the NATO umbrella the territory [left out: of Ukraine that] we [left out: have under our] control”',
    )
    expect(
      await note
        .locator('del')
        .first()
        .evaluate((del) => getComputedStyle(del).textDecorationLine),
    ).toBe('line-through')
    expect(
      await note
        .locator('ins')
        .first()
        .evaluate((ins) => getComputedStyle(ins).textDecorationLine),
    ).toBe('underline')
  })

  test.each([
    '',
    'quotes/',
    'articles/a-ceasefire-on-a-condition/#quote-nato-umbrella.note',
    'sources/sky-news-2024-11-29/',
    'search/?q=umbrella',
  ])('is one click away from what its badge means, on /%s', async (path) => {
    const { page } = watched
    await page.goto(site.address + path)
    await page.locator('a.status.differs:visible').first().click()
    await page.waitForURL(`${site.address}how-it-works/#differs`)
    expect(await page.locator('#differs').innerText()).toMatch(/^Differs: at least half of the words/)
    expect(await page.locator('#differs').evaluate((item) => item.getBoundingClientRect().top < innerHeight)).toBe(true)
  })

  test('finds every printing of the words on the page of their source', async () => {
    const { page } = watched
    await page.goto(`${site.address}sources/sky-news-2024-11-29/`)
    const umbrella = page.locator('.printings', { has: page.getByRole('heading', { name: 'NATO umbrella' }) })
    const by = await umbrella.locator('.printed-by a:not(.status)').allTextContents()
    expect(by).toEqual([
      'Online.ua: Report of the Sky News interview',
      'upday: Report of the Sky News interview',
      'Euromaidan Press: Report of the Sky News interview',
      'A ceasefire on a condition',
      'Sarajevo Times',
      'The National, on the umbrella',
    ])
    await umbrella.getByRole('link', { name: 'A ceasefire on a condition' }).click()
    await page.waitForURL(`${site.address}articles/a-ceasefire-on-a-condition/#quote-nato-umbrella`)
    expect(watched.faults).toEqual([])
  })
})

describe('a reader of a fictional site', { retry: 1 }, () => {
  const note = (label: string, at: string, ...more: string[]) => [
    `[^${label}]:`,
    '    - speaker: [Anna Lund](../people/anna-lund.md)',
    `    - source: [Answers](../sources/answers.md)${at}`,
    ...more,
    '',
  ]
  const content = {
    ...fixtureContent(),
    'sources/answers.md': [
      '---\ntitle: Answers\npublisher: Nordhamn council\nkind: speech\ndate: 2026-03-02\nlanguage: sv\nwords: recording\n---\n',
      '## Fråga 1\n\n> **Anna Lund:** Vi skriver på senast på fredag.\n',
      '## Fråga 2\n\n> **Anna Lund:** Färjan går, som alltid, klockan sju.\n',
      '## Fråga 3\n\n> **Anna Lund:** Vi öppnar hamnen i oktober, men bara om färjan går.\n',
    ].join('\n'),
    'articles/answers.md': [
      '---\ntitle: Answers\nstandfirst: In two languages.\npublished: 2026-03-03T09:00:00Z\n---\n',
      '“We sign on Friday at the latest,”[^quote-translated] she said. “Färjan går … klockan sju.”[^quote-gap] “Vi öppnar hamnen i oktober,”[^quote-open] she said.\n',
      ...note('quote-translated', ', Fråga 1', '    - original: sv: Vi skriver på senast på fredag.'),
      ...note('quote-gap', ', Fråga 2'),
      ...note('quote-open', ', Fråga 3'),
    ].join('\n'),
  }
  let close: () => Promise<void>
  let watched: WatchedPage
  let address: string
  beforeAll(async () => {
    const site = smallSite(content)
    const { code, output } = await site.run('build')
    if (code !== 0) throw new Error(output)
    const served = await serveFolder({ folder: join(site.root, 'dist'), base: '/', port: 0 })
    address = served.address
    watched = await watchedPage(browser, address)
    close = async () => {
      await served.close()
      site.remove()
    }
  })
  afterAll(() => close())

  test('sees an original beside its translation, each in its language', async () => {
    const { page } = watched
    await page.goto(`${address}sources/answers/`)
    const first = page.locator('.printings').first()
    expect(await first.locator('blockquote').getAttribute('lang')).toBe('sv')
    expect(await first.locator('dd[lang=sv]').innerText()).toBe('”Vi skriver på senast på fredag.”')
    expect(await first.locator('dd:not([lang])').innerText()).toBe('“We sign on Friday at the latest”')
    expect(await first.innerText()).toContain('the words in Swedish are word for word those in the full record of Nordhamn council')
    await first.getByRole('link', { name: 'Translated' }).click()
    await page.waitForURL(`${address}how-it-works/#translated`)
  })

  test('sees what a gap leaves out', async () => {
    const { page } = watched
    await page.goto(`${address}articles/answers/#quote-gap.note`)
    const note = page.locator('[id="quote-gap.note"]')
    expect(await note.innerText()).toContain(
      'word for word those in the full record of Nordhamn council: at “…” it leaves out “som alltid”',
    )
    expect(await note.locator('del.declared').textContent()).toBe('[it leaves out: som alltid]')
  })

  test.each(['articles/answers/#quote-open.note', 'articles/answers/quote-open/'])('sees what a quote cuts off, on /%s', async (path) => {
    const { page } = watched
    await page.goto(address + path)
    const wordings = page.locator(path.endsWith('.note') ? '[id="quote-open.note"] .wordings' : '.wordings')
    expect(await wordings.innerText()).toContain('The source goes on: ”men bara om färjan går”')
  })
})
