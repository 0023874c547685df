import { mkdirSync, writeFileSync, rmSync, readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { openBrowser } from './src/testing/open-browser.ts'
import { serveFolder } from './src/publish/serve-folder.ts'
// args: jobs file (one a line): name|site|path|width|scheme|mode|action
const own = await serveFolder({ folder: 'dist', base: '/', port: 0 })
const sample = await serveFolder({ folder: '/tmp/looks-sample', base: '/', port: 0 })
const out = process.argv[3] ?? '/tmp/looks-shots'
mkdirSync(out, { recursive: true })
const browser = await openBrowser()
for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter((l) => l && !l.startsWith('#'))) {
  const [name, site, path, width, scheme = 'light', mode = 'full', ...rest] = line.split('|')
  const action = rest.join('|')
  const w = Number(width)
  const phone = w < 600
  const context = await browser.newContext({ viewport: { width: w, height: phone ? 740 : w >= 1900 ? 1080 : 800 }, colorScheme: scheme.includes('dark') ? 'dark' : 'light', forcedColors: scheme.includes('forced') ? 'active' : 'none', contrast: scheme.includes('more') ? 'more' : 'no-preference', hasTouch: phone, isMobile: phone })
  const page = await context.newPage()
  page.on('pageerror', (e) => console.log('ERR', name, e.message))
  await page.goto((site === 'own' ? own : sample).address.replace(/\/$/, '') + path)
  await page.waitForLoadState('networkidle')
  try { if (action) await new Function('page', 'w', `return (async () => {${action}})()`)(page, w) } catch (e) { console.log('ACT', name, String(e).slice(0, 300)) }
  await page.waitForTimeout(150)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (over > 0) console.log('OVERFLOW', name, over)
  if (mode === 'view') await page.screenshot({ path: `${out}/${name}.png` })
  else if (mode === 'pdf') {
    await page.pdf({ path: `${out}/${name}.pdf`, format: 'A4', margin: { top: '18mm', bottom: '18mm', left: '18mm', right: '18mm' }, printBackground: false })
    execFileSync('pdftoppm', ['-png', '-r', '60', `${out}/${name}.pdf`, `${out}/${name}`])
  } else {
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    const step = phone ? 1600 : 1500
    const max = Number(mode.replace('full', '') || 12)
    for (let i = 0, y = 0; y < height && i < max; i++, y += step) await page.screenshot({ path: `${out}/${name}-${i}.png`, fullPage: true, clip: { x: 0, y, width: w, height: Math.min(step, height - y) } })
    console.log(name, height)
  }
  await context.close()
}
await browser.close(); await own.close(); await sample.close()
