import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtSite } from '../testing/built-site.ts'
import { fixtureFiles } from '../testing/content-in-memory.ts'
import { folded } from '../testing/html-in-tests.ts'
import { browsedSite } from '../testing/watched-page.ts'
import { copied, publishedBlocks, selectBlocks } from '../testing/words-on-page.ts'

const project = join(import.meta.dirname, '../..')
const ownSlug = 'a-ceasefire-on-a-condition'
const ownFiles = Object.fromEntries(
  readdirSync(join(project, 'content/articles')).map((name) => [
    `articles/${name}`,
    readFileSync(join(project, 'content/articles', name), 'utf8'),
  ]),
)
const everywhere = fixtureFiles('markers-everywhere')

const articles = [
  { name: 'the first article', site: () => builtSite('/'), files: ownFiles, slug: ownSlug },
  {
    name: 'an article with markers everywhere',
    site: () => builtSite('/', everywhere),
    files: everywhere,
    slug: 'keys-before-the-tide',
  },
]

/** The sentences of a block, without white space at their ends. */
function sentencesOf(block: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(block)].map(({ segment }) => segment.trim())
}

const squashed = (text: string) => text.replace(/\s+/g, '')

// A browser on a busy machine sometimes misses an event: only what fails twice is wrong. The runner names retried tests.
describe.each(articles)('$name', { retry: 1 }, ({ site: serve, files, slug }) => {
  const site = browsedSite(serve)
  const path = `articles/${slug}/`
  const blocks = publishedBlocks(files, slug)
  const open = async (...options: Parameters<typeof site.open>) => {
    const watched = await site.open(...options)
    await watched.page.goto(site.address + path)
    return watched
  }

  test('copying a block copies its published words and nothing else', async () => {
    const { page, close } = await open()
    expect(await selectBlocks(page, 0)).toBe(blocks.length)
    for (const [i, words] of blocks.entries()) {
      await selectBlocks(page, i)
      const { plain, rich } = await copied(page)
      expect(folded(plain)).toBe(words)
      expect(folded(rich)).toBe(words)
    }
    await close()
  })

  test.each(['closed', 'open'])(
    'copying over blocks copies the words of both, with what is between them, when notes are %s',
    async (state) => {
      const { page, close } = await open()
      if (state === 'open')
        await page.locator('.notes details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '')
        })
      for (const i of blocks.slice(1).keys()) {
        await selectBlocks(page, i, i + 1)
        const { plain, rich } = await copied(page)
        expect(squashed(plain)).toBe(squashed(`${blocks[i]}${blocks[i + 1]}`))
        expect(squashed(rich)).toBe(squashed(`${blocks[i]}${blocks[i + 1]}`))
      }
      await selectBlocks(page, 0, blocks.length - 1)
      expect(squashed((await copied(page)).plain)).toBe(squashed(blocks.join('')))
      await close()
    },
  )

  test('everything is copied without scripts too', async () => {
    const { page, close } = await site.open()
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(site.address + path, { waitUntil: 'load' })
    await selectBlocks(page, 0, blocks.length - 1)
    expect(squashed((await copied(page)).plain)).toBe(squashed(blocks.join('')))
    await close()
  })

  test('every sentence is found in the page, though markers are in it', async () => {
    const { page, close } = await open()
    // What is searched for has no line breaks, as code has.
    const sentences = blocks.filter((words) => !words.includes(' = ')).flatMap(sentencesOf)
    const found = await page.evaluate((all) => {
      const find = (globalThis as unknown as { find(...of: [string, boolean, boolean, boolean]): boolean }).find
      return all.map((sentence) => {
        getSelection()?.removeAllRanges()
        return find(sentence, true, false, true) ? (getSelection()?.toString() ?? '') : 'not found'
      })
    }, sentences)
    expect(found.map(squashed)).toEqual(sentences.map(squashed))
    await close()
  })

  test('a link to a sentence that runs over a marker scrolls to it', async () => {
    const { page, close } = await site.open({ viewport: { width: 800, height: 300 } })
    const sentences = blocks.flatMap(sentencesOf).filter((sentence) => sentence.split(' ').length > 5)
    for (const sentence of [sentences.at(0), sentences.at(-1)]) {
      const words = encodeURIComponent(sentence ?? '').replaceAll('-', '%2D')
      await page.goto('about:blank', { waitUntil: 'load' })
      await page.goto(`${site.address}${path}#:~:text=${words}`, { waitUntil: 'load' })
      await page.waitForFunction(() => scrollY > 0)
      const isInSight = await page.evaluate((wanted) => {
        const [top, bottom] = [scrollY, scrollY + innerHeight]
        const find = (globalThis as unknown as { find(...of: [string, boolean]): boolean }).find
        if (!find(wanted, true)) return false
        const words = getSelection()?.getRangeAt(0).getBoundingClientRect()
        return words !== undefined && words.top + scrollY < bottom && words.bottom + scrollY > top
      }, sentence ?? '')
      expect(isInSight, sentence).toBe(true)
    }
    await close()
  })

  test.each([320, 360, 412, 768, 1024, 1280])('at %i pixels no marker is on another line than the words before it', async (width) => {
    const { page, close } = await open({ viewport: { width, height: 800 } })
    const alone = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('.text') as Element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
      const found: string[] = []
      let last: Text | undefined
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) {
          if (node.data.trim()) last = node
        } else if ((node as Element).matches('.prose .marker') && last) {
          const range = new Range()
          range.setStart(last, last.length - 1)
          range.setEnd(last, last.length)
          const [before, marker] = [range.getBoundingClientRect(), (node as Element).getBoundingClientRect()]
          if (Math.abs(before.top + before.bottom - marker.top - marker.bottom) / 2 > 16) found.push((node as Element).id)
        }
      }
      return found
    })
    expect(alone).toEqual([])
    await close()
  })

  test('every marker is large enough to tap, shows its sign, and has a name that says its kind', async () => {
    const { page, close } = await open({ viewport: { width: 360, height: 740 } })
    const markers = await page.locator('.text .marker').evaluateAll((all) =>
      all.map((marker) => {
        const { width, height } = marker.getBoundingClientRect()
        return { width, height, name: marker.ariaLabel, sign: getComputedStyle(marker, '::before').content, text: marker.textContent }
      }),
    )
    for (const { width, height, name, sign, text } of markers) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
      expect(name).toMatch(/^[QCON]\d+, (quote|condition|observation|note)$/)
      expect(sign).toContain(name?.split(',')[0])
      expect(text).toBe('')
    }
    await close()
  })

  test('pasted into the check of quotes, no block and no quote differs from what is published', async () => {
    const { page, close } = await open()
    const check = await page.context().newPage()
    await check.goto(`${site.address}check-a-quote/`)
    const field = check.getByRole('textbox', { name: 'Words to check' })
    await field.waitFor()
    const paste = async () => {
      await field.fill('')
      await field.press('ControlOrMeta+v')
      await check.getByRole('button', { name: 'Check', exact: true }).click()
      await check.waitForFunction(() => {
        const said = [...document.querySelectorAll('[data-check-verdict], [data-check-pasted]')]
          .map(({ textContent }) => textContent)
          .join('')
        return said !== '' && said !== 'Checking …' && !document.querySelector('[data-check-pasted] progress')
      })
      return (await check.locator('[data-check-verdict], [data-check-pasted]').allInnerTexts()).join('\n')
    }
    for (const [i, words] of blocks.entries()) {
      if (words.split(' ').length < 4) continue
      await page.bringToFront()
      await selectBlocks(page, i)
      await copied(page)
      await check.bringToFront()
      const answer = await paste()
      expect(answer, words).not.toMatch(/^Differs\. |^Not found here|\d differs|: differs/m)
    }
    await close()
  })

  test('every note is painted before anybody scrolls, so that a picture of the whole page shows it', async () => {
    const { page, close } = await open({ viewport: { width: 360, height: 740 } })
    const summaries = page.locator('.notes summary')
    const painted = await summaries.evaluateAll((all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length)
    expect(painted).toBe(await summaries.count())
    await close()
  })
})

describe('a mouse', { retry: 1 }, () => {
  const site = browsedSite(() => builtSite('/'))
  const blocks = publishedBlocks(ownFiles, ownSlug)
  const paragraphs = blocks.filter((words) => words.includes('.'))
  const open = async () => {
    const watched = await site.open({ viewport: { width: 1280, height: 1600 } })
    await watched.page.goto(`${site.address}articles/${ownSlug}/`)
    return watched
  }

  test('a triple click selects a paragraph without a word from its notes', async () => {
    const { page, close } = await open()
    for (const [i, words] of paragraphs.entries()) {
      await page
        .locator('.text .prose > p')
        .nth(i)
        .click({ clickCount: 3, position: { x: 20, y: 5 } })
      expect(folded((await copied(page)).plain)).toBe(words)
    }
    await close()
  })

  test('a stroke from the first paragraph to the second selects words and headings of the text only, though a note is open', async () => {
    const { page, close } = await open()
    await page.locator('.notes summary').first().click()
    const [first, second] = [page.locator('.text .prose > p').nth(0), page.locator('.text .prose > p').nth(1)]
    await second.scrollIntoViewIfNeeded()
    const [from, to] = [await first.boundingBox(), await second.boundingBox()]
    if (!from || !to) throw new Error('A paragraph is not on the page.')
    await page.mouse.move(from.x + 1, from.y + 8)
    await page.mouse.down()
    await page.mouse.move(from.x + 50, from.y + 100, { steps: 4 })
    await page.mouse.move(to.x + to.width - 2, to.y + to.height - 8, { steps: 8 })
    await page.mouse.up()
    const { plain } = await copied(page)
    const whole = squashed(blocks.join(''))
    expect(whole).toContain(squashed(plain))
    expect(squashed(plain)).toContain(squashed(blocks[blocks.indexOf(paragraphs[0] ?? '') + 1] ?? '-'))
    await close()
  })

  test('the words of a note can be selected in the note', async () => {
    const { page, close } = await open()
    const note = page.locator('.notes details', { has: page.locator('[id="condition-nato-cover.note"]') })
    await note.locator('summary').click()
    const words = note.locator('.words p').first()
    await words.click({ clickCount: 3 })
    await page.mouse.move(5, 5)
    expect(folded((await copied(page)).plain)).toBe(folded(await words.innerText()))
    await close()
  })

  test('a comparison is copied as the quote is printed', async () => {
    const { page, close } = await open()
    const note = page.locator('.notes details', { has: page.locator('[id="quote-nato-umbrella.note"]') })
    await note.locator('summary').click()
    await note.locator('.comparison').first().selectText()
    await page.locator('[id="quote-nato-umbrella.note"]').focus()
    expect(folded((await copied(page)).plain)).toBe(
      '“If we want to stop the war, we need to bring under the NATO umbrella the territory we control”',
    )
    await close()
  })
})
