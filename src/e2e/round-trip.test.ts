import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { builtSite } from '../testing/built-site.ts'
import { fixtureFiles } from '../testing/content-in-memory.ts'
import { browsedSite } from '../testing/watched-page.ts'
import { copied, publishedBlocks, selectBlocks } from '../testing/words-on-page.ts'

const ownArticles = join(import.meta.dirname, '../../content/articles')
const ownFiles = Object.fromEntries(
  readdirSync(ownArticles).map((name) => [`articles/${name}`, readFileSync(join(ownArticles, name), 'utf8')]),
)
const everywhere = fixtureFiles('markers-everywhere')

const articles = [
  { name: 'the first article', site: () => builtSite('/'), files: ownFiles, slug: 'a-ceasefire-on-a-condition' },
  { name: 'an article with markers everywhere', site: () => builtSite('/', everywhere), files: everywhere, slug: 'keys-before-the-tide' },
]

/** What the check says of what is in the clipboard: the finding of each quotation, and the words that it finds to be an article’s own. */
async function pasteAndCheck(page: Page): Promise<{ findings: string[]; own: string }> {
  await page.locator('textarea').fill('')
  await page.locator('textarea').focus()
  await page.keyboard.press('ControlOrMeta+v')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.locator('.verdict b').waitFor()
  // The verdict of a text without quotation marks is there before its sentences are.
  await page.waitForTimeout(50)
  const heads = await page.locator('.findings h3').allInnerTexts()
  return {
    findings: heads.length ? heads : [await page.locator('.verdict b').innerText()],
    own: (await page.locator('.pasted .own').allInnerTexts()).join(' '),
  }
}

// A browser on a busy machine sometimes misses an event: only what fails twice is wrong. The runner names retried tests.
describe.each(articles)('what is copied from $name', { retry: 1 }, ({ site: serve, files, slug }) => {
  const site = browsedSite(serve)
  const blocks = publishedBlocks(files, slug)

  test('is found when it is pasted into the check of quotes: a paragraph, or the whole text', { timeout: 120_000 }, async () => {
    const { page, close } = await site.open()
    await page.goto(`${site.address}articles/${slug}/`)
    const check = await page.context().newPage()
    await check.goto(`${site.address}check-a-quote/`)
    await check.waitForSelector('[data-check-fields]:enabled')
    const wrong: unknown[] = []
    for (const [first, last] of [...blocks.keys()].map((i) => [i, i] as const).concat([[0, blocks.length - 1]])) {
      await page.bringToFront()
      await selectBlocks(page, first, last)
      const { plain } = await copied(page)
      await check.bringToFront()
      const { findings } = await pasteAndCheck(check)
      if (!findings.every((finding) => /word for word|own words|too short/i.test(finding))) wrong.push([plain, findings])
    }
    expect(wrong).toEqual([])
    await close()
  })

  test('outside quotation marks is found too', { timeout: 120_000 }, async () => {
    const { page, close } = await site.open()
    await page.goto(`${site.address}articles/${slug}/`)
    await selectBlocks(page, 0, blocks.length - 1)
    await copied(page)
    await page.goto(`${site.address}check-a-quote/`)
    const { own } = await pasteAndCheck(page)
    const letters = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
    const quoted = (await page.locator('.pasted mark').allInnerTexts()).join(' ')
    expect(letters(own) + letters(quoted)).toBeGreaterThan(0.85 * letters(blocks.join(' ')))
    // A block quotation has no marks, and is not the article’s own.
    if (files === everywhere)
      expect(await page.locator('.findings').innerText()).toContain(
        'These are words of Ada Quill, without quotation marks in the pasted text',
      )
    await close()
  })
})
