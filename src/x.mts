import { serveFolder } from './publish/serve-folder.ts'
import { openBrowser } from './testing/open-browser.ts'
const served = await serveFolder({ folder: 'dist', base: '/', port: 0 })
const b = await openBrowser()
for (const [w, dark] of [
  [1280, false],
  [360, true],
] as const) {
  const p = await b.newPage({ viewport: { width: w, height: 800 }, colorScheme: dark ? 'dark' : 'light' })
  p.on('console', (m) => console.log(m.type(), m.text()))
  p.on('pageerror', (e) => console.log(e))
  p.on('requestfailed', (r) => console.log('FAILED', r.url()))
  await p.goto(served.address + 'articles/a-ceasefire-on-a-condition/')
  await p.waitForSelector('#site-keys:enabled', { state: 'attached' })
  await p.keyboard.press('/')
  await p.keyboard.type('hot phase')
  await p.waitForTimeout(2500)
  await p.screenshot({ path: `/tmp/panel-${w}.png` })
  await p.goto(served.address + 'search/?q=hot+phase')
  await p.waitForTimeout(2500)
  await p.screenshot({ path: `/tmp/search-${w}.png`, fullPage: true })
  const href = await p.locator('a.line.wording').first().getAttribute('href')
  console.log(href)
  await p.goto(new URL(href!, p.url()).href)
  await p.waitForTimeout(1500)
  await p.screenshot({ path: `/tmp/wording-${w}.png` })
}
await b.close()
await served.close()
