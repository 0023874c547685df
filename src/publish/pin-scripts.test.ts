import { expect, test } from 'vitest'
import { pinnedPage } from './pin-scripts.ts'

const hashOf = (source: string) => `sha256-${source.length}`

test('a script file carries its hash, and the page’s policy knows it', () => {
  const html = `<meta content="script-src 'self' 'x';"><script type="module" src="/_astro/a.js"></script><script type="module" src="/b.js"></script>`
  expect(pinnedPage(html, hashOf)).toBe(
    `<meta content="script-src 'self' 'sha256-12' 'sha256-5' 'x';"><script type="module" src="/_astro/a.js" integrity="sha256-12"></script><script type="module" src="/b.js" integrity="sha256-5"></script>`,
  )
})

test('a page without script files stays as it is', () => {
  const html = `<meta content="script-src 'self';"><script type="module">go()</script>`
  expect(pinnedPage(html, hashOf)).toBe(html)
})
