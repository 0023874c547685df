import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { serveFolder } from '../build/serve-folder.ts'
import { readCommandLine } from '../cli/command.ts'
import { openBrowser } from '../testing/browser.ts'
import { longArticle, longSlug, withoutNotes } from '../testing/fiction/fictional-site.ts'
import { smallSite } from '../testing/small-site.ts'
import { formatRange, median } from './measure.ts'

const { runs, slow } = readCommandLine({
  usage: 'npm run bench:layout',
  purpose: `Measures how long a browser takes to lay out an article of 10,000 words with 200 notes, against the same page without its notes, and against
the text alone, without anything made of annotations. The limit is 1.5 times as long as without notes, at each width.`,
  options: {
    runs: { type: 'number', default: 7, help: 'rounds' },
    slow: { type: 'number', default: 4, help: 'slows the browser this many times; use 1 on a busy machine, where slowing is unreliable' },
  },
}).options
const widths = [1280, 360]
const limit = 1.5
const slugs = { 'with notes': longSlug, 'without notes': `${longSlug}-without-notes`, 'the text alone': `${longSlug}-text-alone` }
type Variant = keyof typeof slugs
const variants = Object.keys(slugs) as Variant[]

/** The cost of loading a page. Times are milliseconds of the page's own thread, so that other work on the machine hardly counts. */
interface Load {
  /** Until the load event and all fonts, however often the page was laid out as it came in. */
  layout: number
  style: number
  /** Laying out the whole finished page again, once. */
  again: number
  elements: number
  /** The sum of layout shifts. */
  shift: number
}

const content = longArticle({ words: 10_000, annotations: 200, seed: 1 })
const site = smallSite({ ...content, [`articles/${slugs['the text alone']}.md`]: withoutNotes(content[`articles/${longSlug}.md`] ?? '') })
try {
  const { code, output } = await site.run('build')
  if (code !== 0) throw new Error(output)
  const folder = join(site.root, 'dist')
  const page = (variant: Variant) => join(folder, 'articles', slugs[variant], 'index.html')
  mkdirSync(dirname(page('without notes')))
  writeFileSync(page('without notes'), withoutNoteLists(readFileSync(page('with notes'), 'utf8')))
  const server = await serveFolder({ folder, base: '/', port: 0 })
  const browser = await openBrowser()
  const sizes = variants.map((variant) => `${readFileSync(page(variant)).length.toLocaleString('en')} bytes ${variant}`)
  console.log(`HTML: ${sizes.join(', ')}`)
  console.log(`Milliseconds, median of ${runs} rounds; the browser is slowed ${slow} ×\n`)
  for (const width of widths) await measureAt(width, browser, `${server.address}articles/`)
  await browser.close()
  await server.close()
} finally {
  site.remove()
}

/** A page without the lists of its notes, and so without lists in notes. */
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

async function measureAt(width: number, browser: Browser, address: string): Promise<void> {
  const round = async (fonts: boolean) => {
    const loads = {} as Record<Variant, Load>
    for (const variant of variants) loads[variant] = await load(browser, `${address}${slugs[variant]}/`, width, fonts)
    return loads
  }
  // The first round warms up the browser and the server and is not timed. Late fonts move lines too: without them, every shift is our own.
  const withoutFonts = await round(false)
  const rounds: Awaited<ReturnType<typeof round>>[] = []
  for (let run = 0; run < runs; run++) rounds.push(await round(true))
  console.log(`${`at ${width} px`.padEnd(16)}   layout     style     again   elements   shift`)
  for (const variant of variants) {
    const figure = (of: keyof Load) => rounds.map((one) => one[variant][of])
    const times = (['layout', 'style', 'again'] as const).map((of) => median(figure(of)).toFixed(1).padStart(10)).join('')
    const { elements, shift } = withoutFonts[variant]
    const late = Math.max(...figure('shift')).toFixed(4)
    const moved = `${shift.toFixed(4)}, and at most ${late} when fonts come late`
    console.log(`${variant.padEnd(15)}${times}${String(elements).padStart(11)}   ${moved}`)
  }
  const compare = (of: 'layout' | 'again', other: Variant) => {
    const ratios = rounds.map((one) => one['with notes'][of] / one[other][of])
    console.log(`${of}, with notes ÷ ${other}, round by round: ${formatRange(ratios)}`)
    return median(ratios)
  }
  compare('again', 'without notes')
  compare('layout', 'the text alone')
  const ratio = compare('layout', 'without notes')
  console.log(`the limit is ${limit.toFixed(2)} × for layout: ${ratio <= limit ? 'met' : 'EXCEEDED'}\n`)
}

/** Loads a page in a browser profile of its own, so that nothing is in its cache, and reads what the browser counted. */
async function load(browser: Browser, address: string, width: number, fonts: boolean): Promise<Load> {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  if (!fonts) await context.route('**/*.woff2', (route) => route.abort())
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow })
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const milliseconds = (name: string) => (metrics.find((one) => one.name === name)?.value ?? Number.NaN) * 1000
    return { layout: milliseconds('LayoutDuration'), style: milliseconds('RecalcStyleDuration') }
  }
  await page.goto(address, { waitUntil: 'load' })
  // All fonts are there, and two frames were drawn with them.
  await page.evaluate(() =>
    document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
  )
  const loaded = await spent()
  const { elements, shift } = await page.evaluate(() => {
    const observer = new PerformanceObserver(() => {})
    observer.observe({ type: 'layout-shift', buffered: true })
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[]
    return { elements: document.querySelectorAll('*').length, shift: shifts.reduce((all, { value }) => all + value, 0) }
  })
  const before = await spent()
  await page.evaluate(() => {
    for (const display of ['none', '']) {
      document.body.style.display = display
      document.body.getBoundingClientRect()
    }
  })
  const after = await spent()
  await context.close()
  return { ...loaded, again: after.layout - before.layout, elements, shift }
}
