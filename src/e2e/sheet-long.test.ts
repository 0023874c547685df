import { expect, test } from 'vitest'
import { builtSite } from '../testing/built-site.ts'
import { frontMatter } from '../testing/example-article.ts'
import { browsedSite } from '../testing/watched-page.ts'

const long = `The first of ${'many words about the harbour and its ferries '.repeat(30)}is the last`
const site = browsedSite(() =>
  builtSite('/', {
    'articles/talks.md': `${frontMatter}
A short beginning[^note-short] with a note in it.

${long}.[^observation-long]

It ends, they say, in the same hall.[^observation-pieces] These are the last words.[^note-last]

[^note-short]: > A short beginning

    A note.

[^observation-long]: > ${long}

    - by: this article

[^observation-pieces]: > It ends, […] in the same hall

    - by: this article

[^note-last]: > These are the last words

    Another note.
`,
  }),
)
const phone = { hasTouch: true, isMobile: true, reducedMotion: 'reduce' } as const

/** Opens the note of a passage and measures, in pixels from the window's top, its first mark, its marker and the sheet. */
async function openNote(id: string, height: number) {
  const { page, close } = await site.open({ ...phone, viewport: { width: 360, height } })
  await page.goto(`${site.address}articles/talks/`)
  await page.locator(`[id="${id}.marker"]`).tap()
  const sheet = page.getByRole('dialog', { name: 'Preview' })
  await sheet.waitFor()
  const places = () =>
    page.evaluate((id) => {
      const box = (id: string) => (document.getElementById(id) as HTMLElement).getBoundingClientRect()
      return { first: box(id).top, marker: box(`${id}.marker`), sheet: box('site-preview') }
    }, id)
  await expect.poll(async () => (await places()).marker.bottom).toBeLessThanOrEqual((await places()).sheet.top)
  const { first, marker, sheet: box } = await places()
  return { page, sheet, close, first, marker, top: box.top }
}

test('of words that are longer than the room above the sheet the last line and the marker are seen, directly above it', async () => {
  const { first, marker, top, close } = await openNote('observation-long', 640)
  expect(first).toBeLessThan(0)
  expect(top).toBeGreaterThanOrEqual(marker.bottom)
  expect(top - marker.bottom).toBeLessThan(40)
  await close()
})

test.each([640, 1400])(
  'at the end of a page in a window of %i pixels there is room to scroll the last words above the sheet',
  async (height) => {
    const { page, sheet, close } = await openNote('note-last', height)
    await sheet.getByRole('button', { name: 'Close' }).tap()
    await sheet.waitFor({ state: 'hidden' })
    // The page has its own length again.
    await expect.poll(() => page.evaluate(() => document.body.style.marginBlockEnd)).toBe('')
    await close()
  },
)

test('words in two pieces are repeated with a sign for what is between them', async () => {
  const { sheet, close } = await openNote('observation-pieces', 740)
  expect(await sheet.locator('.preview-words').innerText()).toBe('It ends, […] in the same hall')
  await close()
})

test('a preview that comes by itself, because the focus is on its marker, covers neither the marker nor moves the page', async () => {
  const { page, close } = await site.open({ viewport: { width: 360, height: 740 } })
  await page.goto(`${site.address}articles/talks/`)
  for (const id of ['note-short', 'note-last']) {
    const marker = page.locator(`[id="${id}.marker"]`)
    await marker.scrollIntoViewIfNeeded()
    await page.keyboard.press('Tab')
    await marker.focus()
    const scrolled = await page.evaluate(() => scrollY)
    const preview = page.getByRole('dialog', { name: 'Preview' })
    await preview.waitFor()
    const [box, at] = [await preview.boundingBox(), await marker.boundingBox()]
    if (!box || !at) throw new Error('Neither may be hidden.')
    expect(at.y + at.height <= box.y || at.y >= box.y + box.height).toBe(true)
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    await page.keyboard.press('Escape')
  }
  await close()
})
