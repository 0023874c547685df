import { openBrowser } from './src/testing/open-browser.ts'
import { serveFolder } from './src/publish/serve-folder.ts'
const own = await serveFolder({ folder: 'dist', base: '/', port: 0 })
const sample = await serveFolder({ folder: '/tmp/looks-sample', base: '/', port: 0 })
const A='articles/a-ceasefire-on-a-condition/'
const pages = [[own,''],[own,A],[own,A+'quote-nato-umbrella/'],[own,A+'note-article-5/'],[own,A+'condition-pace/'],[own,'quotes/'],[own,'conditions/'],[own,'search/?q=NATO'],[own,'how-it-works/'],[own,'people/volodymyr-zelenskiy/'],[own,'sources/sky-news-2024-11-29/'],[own,'sources/upday-2024-11-29/'],[own,'x'],[own,'articles/'],[own,'topics/the-war-in-ukraine/'],
 [sample,''],[sample,'articles/'],[sample,'conditions/'],[sample,'people/'],[sample,'people/anna-lund/'],[sample,'sources/'],[sample,'sources/gespraech-am-kai/'],[sample,'articles/no-vote-on-the-winter-tariff-yet/'],[sample,'articles/what-the-towns-want-with-the-box-of-life/'],[sample,'articles/a-letter-about-the-fog-horn/'],[sample,'topics/ferries/'],[sample,'articles/who-pays-for-the-weighing-hall/']] as const
const browser = await openBrowser()
const page = await (await browser.newContext({hasTouch:true,isMobile:true,viewport:{width:360,height:740}})).newPage()
const seen = new Map<string, boolean>()
for (const [s, p] of pages) {
  await page.goto(s.address + p); await page.waitForLoadState('networkidle'); await page.waitForTimeout(300)
  await page.evaluate(() => { for (const d of document.querySelectorAll('details')) d.open = true; (document.querySelector('.marker') as HTMLElement)?.click() })
  await page.waitForTimeout(200)
  const res = await page.evaluate(() => {
    const out: [string, boolean][] = []
    const walk = (rules: CSSRuleList, outer: string) => { for (const r of rules) {
      const sel = (r as CSSStyleRule).selectorText
      const full = sel ? (outer ? sel.split('&').length > 1 ? sel.replaceAll('&', `:is(${outer})`) : `:is(${outer}) ${sel}` : sel) : outer
      if (sel) for (const one of full.includes('(') ? [full] : full.split(',')) { const bare = one.replace(/::[a-z-]+(\([^)]*\))?/g, '').replace(/:(hover|focus-visible|focus-within|focus|target|checked|disabled|popover-open)\b/g, ''); let m = false; try { m = !!document.querySelector(bare.trim() || '*') } catch { m = true } out.push([one.trim(), m]) }
      if ((r as CSSGroupingRule).cssRules) walk((r as CSSGroupingRule).cssRules, full)
    } }
    for (const s of document.styleSheets) try { walk(s.cssRules, '') } catch {}
    return out
  })
  for (const [k, v] of res) seen.set(k, (seen.get(k) ?? false) || v)
}
for (const [k, v] of seen) if (!v) console.log('DEAD', k)
await browser.close(); await own.close(); await sample.close()
