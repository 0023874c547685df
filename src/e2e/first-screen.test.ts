import { expect, test } from 'vitest'
import { builtSite } from '../testing/built-site.ts'
import { browsedSite } from '../testing/watched-page.ts'

const path = 'articles/a-ceasefire-on-a-condition/'
const site = browsedSite(() => builtSite('/'))
const phone = { hasTouch: true, isMobile: true }

test.each([
  [320, 20],
  [360, 60],
])('at %i pixels the masthead is one line, and an article’s first sentences are on the first screen', async (width, shown) => {
  const { page, close } = await site.open({ ...phone, viewport: { width, height: 740 } })
  await page.goto(site.address + path)
  // On a first visit the font may be loaded too late to be used.
  await page.reload()
  await page.evaluate(() => document.fonts.ready)
  const places = await page.evaluate(() => {
    const box = (selector: string) => (document.querySelector(selector) as HTMLElement).getBoundingClientRect()
    return { masthead: box('.masthead').height, h1: box('h1').top, text: box('.text .prose').top }
  })
  expect(places.masthead).toBeLessThan(56)
  expect(places.h1).toBeLessThan(130)
  expect(places.text).toBeLessThan(740 - shown)
  await close()
})

test.each([true, false])('the menu opens from the masthead and leads on; with scripts: %s', async (javaScriptEnabled) => {
  const { page, close } = await site.open({ ...phone, javaScriptEnabled, viewport: { width: 360, height: 740 } })
  await page.goto(site.address + path)
  const menu = page.getByRole('navigation', { name: 'Site' })
  expect(await menu.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Menu' }).tap()
  expect(await menu.getByRole('link').count()).toBeGreaterThan(4)
  for (const link of await menu.getByRole('link').all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(36)
  await menu.getByRole('link', { name: 'Quotes' }).tap()
  await page.waitForURL(`${site.address}quotes/`)
  await close()
})

test.each([true, false])(
  'the search field is in the first line and large enough not to be zoomed into; with scripts: %s',
  async (javaScriptEnabled) => {
    const { page, close } = await site.open({ ...phone, javaScriptEnabled, viewport: { width: 320, height: 640 } })
    await page.goto(site.address + path)
    const field = page.getByRole('searchbox')
    expect((await field.boundingBox())?.width).toBeGreaterThan(90)
    expect(await field.evaluate((input) => Number.parseFloat(getComputedStyle(input).fontSize))).toBeGreaterThanOrEqual(16)
    await field.fill('umbrella')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${site.address}search/?q=umbrella`)
    await close()
  },
)

test('wide pages have the navigation in sight and no menu', async () => {
  const { page, close } = await site.open({ viewport: { width: 1024, height: 740 } })
  await page.goto(site.address + path)
  expect(await page.getByRole('navigation', { name: 'Site' }).isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Menu' }).isVisible()).toBe(false)
  await close()
})

test('only the page about how the site works speaks of keys', async () => {
  const { page, close } = await site.open()
  for (const address of ['', path, 'quotes/', `${path}quote-nato-umbrella/`]) {
    await page.goto(site.address + address)
    expect(await page.locator('kbd').count(), address).toBe(0)
  }
  await page.goto(`${site.address}how-it-works/#keys`)
  expect(await page.getByLabel('Keyboard shortcuts are on').isVisible()).toBe(true)
  await close()
})
