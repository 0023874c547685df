import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { serveFolder } from '../build/serve-folder.ts'
import { withoutNotes } from '../testing/fiction/article-file.ts'
import { longArticle, longSlug } from '../testing/fiction/long-article.ts'
import { openBrowser } from '../testing/open-browser.ts'
import { smallSite } from '../testing/small-site.ts'

// `npm run bench:layout -- --runs 7 --slow 4`: how long a browser, slowed to a quarter of its speed, lays out an article of 10,000 words with
// 200 notes, against the same page without its notes, in turn, in one run. The bar is 1.5 times as long at each width. Beside it stands
// the text alone, without marks, markers and all that is made of annotations. On a busy machine the slowing itself goes wrong: `--slow 1`
// leaves it out.
const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' }, slow: { type: 'string', default: '4' } } })
const widths = [1280, 360]
const bar = 1.5
const bareSlug = `${longSlug}-without-notes`
const textSlug = `${longSlug}-text-alone`

/** What one load of a page costs. Times are milliseconds of the page's own thread, so that other work on the machine hardly counts. */
interface Load {
  /** Until the load event and all fonts, however often the page was laid out as it came in. */
  layout: number
  style: number
  /** The whole page laid out anew, once. */
  anew: number
  elements: number
  /** How far things moved by themselves: layout shift. */
  moved: number
}

const site = smallSite(contentOfBoth())
try {
  const { code, output } = await site.run('build')
  if (code !== 0) throw new Error(output)
  const folder = join(site.root, 'dist')
  const page = (slug: string) => join(folder, 'articles', slug, 'index.html')
  mkdirSync(dirname(page(bareSlug)))
  writeFileSync(page(bareSlug), withoutNoteLists(readFileSync(page(longSlug), 'utf8')))
  const served = await serveFolder({ folder, base: '/', port: 0 })
  const browser = await openBrowser()
  const bytesOf = (slug: string) => readFileSync(page(slug)).length.toLocaleString('en')
  console.log(`HTML: ${bytesOf(longSlug)} bytes with notes, ${bytesOf(bareSlug)} without, ${bytesOf(textSlug)} the text alone`)
  console.log(`Milliseconds, median of ${values.runs} rounds; the browser is slowed ${values.slow} ×\n`)
  for (const width of widths) await benchAt(width, browser, `${served.address}articles/`)
  await browser.close()
  await served.close()
} finally {
  site.remove()
}

/** The long article, and its text alone under another name. */
function contentOfBoth(): Record<string, string> {
  const content = longArticle({ words: 10_000, annotations: 200, seed: 1 })
  return { ...content, [`articles/${textSlug}.md`]: withoutNotes(content[`articles/${longSlug}.md`] ?? '') }
}

/** A page without the lists of its notes; lists in notes go with them. */
function withoutNoteLists(html: string): string {
  const start = html.indexOf('<ul class="notes')
  if (start < 0) return html
  let depth = 0
  for (const { 0: tag, index } of html.slice(start).matchAll(/<ul\b[^>]*>|<\/ul>/g)) {
    depth += tag === '</ul>' ? -1 : 1
    if (depth === 0) return html.slice(0, start) + withoutNoteLists(html.slice(start + index + tag.length))
  }
  throw new Error('A list of notes has no end.')
}

async function benchAt(width: number, browser: Browser, address: string): Promise<void> {
  const round = async (options: { fonts?: boolean } = {}) => ({
    noted: await load(browser, `${address}${longSlug}/`, width, options),
    bare: await load(browser, `${address}${bareSlug}/`, width, options),
    text: await load(browser, `${address}${textSlug}/`, width, options),
  })
  // The first round warms the browser and the server and is not timed. Fonts that come late move lines too: without them, what moves is ours.
  const still = await round({ fonts: false })
  const rounds: Awaited<ReturnType<typeof round>>[] = []
  for (let run = 0; run < Number(values.runs); run++) rounds.push(await round())
  console.log(`${`at ${width} px`.padEnd(15)}    layout     style      anew   elements   moved`)
  tellRow(
    'with notes',
    rounds.map(({ noted }) => noted),
    still.noted,
  )
  tellRow(
    'without',
    rounds.map(({ bare }) => bare),
    still.bare,
  )
  tellRow(
    'the text alone',
    rounds.map(({ text }) => text),
    still.text,
  )
  tellRatio(
    'layout, against the text alone,',
    rounds.map(({ noted, text }) => noted.layout / text.layout),
  )
  const ratio = tellRatio(
    'layout',
    rounds.map(({ noted, bare }) => noted.layout / bare.layout),
  )
  tellRatio(
    'anew',
    rounds.map(({ noted, bare }) => noted.anew / bare.anew),
  )
  console.log(`the bar is ${bar.toFixed(2)} × for layout: ${ratio <= bar ? 'held' : 'not held'}\n`)
}

function tellRow(name: string, loads: readonly Load[], still: Load): void {
  const time = (of: (one: Load) => number) => median(loads.map(of)).toFixed(1).padStart(10)
  const times = `${time(({ layout }) => layout)}${time(({ style }) => style)}${time(({ anew }) => anew)}`
  const fonts = Math.max(...loads.map(({ moved }) => moved))
  console.log(
    `${name.padEnd(15)}${times}${String(still.elements).padStart(11)}   ${still.moved.toFixed(4)}, and ${fonts.toFixed(4)} at most when fonts come late`,
  )
}

function tellRatio(name: string, ratios: readonly number[]): number {
  const [least, middle, most] = [Math.min(...ratios), median(ratios), Math.max(...ratios)]
  console.log(`${name} with notes ÷ without, round by round: ${middle.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`)
  return middle
}

/** Loads a page in a browser profile of its own, so that nothing is in its cache, and reads what the browser counted. */
async function load(browser: Browser, address: string, width: number, { fonts = true }): Promise<Load> {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  if (!fonts) await context.route('**/*.woff2', (route) => route.abort())
  const page = await context.newPage()
  const counted = await counterOf(context, page)
  await page.goto(address, { waitUntil: 'load' })
  await settled(page)
  const loaded = await counted()
  const { elements, moved } = await page.evaluate(() => {
    const observer = new PerformanceObserver(() => {})
    observer.observe({ type: 'layout-shift', buffered: true })
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[]
    return { elements: document.querySelectorAll('*').length, moved: shifts.reduce((all, { value }) => all + value, 0) }
  })
  const before = await counted()
  await page.evaluate(() => {
    for (const display of ['none', '']) {
      document.body.style.display = display
      document.body.getBoundingClientRect()
    }
  })
  const after = await counted()
  await context.close()
  return { ...loaded, anew: after.layout - before.layout, elements, moved }
}

/** Slows the page and counts, in its own thread’s time, what it spends on layout and on styles from now on. */
async function counterOf(context: BrowserContext, page: Page): Promise<() => Promise<{ layout: number; style: number }>> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) })
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const milliseconds = (name: string) => (metrics.find((one) => one.name === name)?.value ?? Number.NaN) * 1000
    return { layout: milliseconds('LayoutDuration'), style: milliseconds('RecalcStyleDuration') }
  }
}

/** All fonts are there, and two frames were drawn with them. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
  )
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0
}
