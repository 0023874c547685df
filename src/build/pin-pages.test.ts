import { expect, test } from 'vitest'
import { pinnedPage } from './pin-pages.ts'

const files: Record<string, string> = { '/_astro/a.js': 'a', '/b.js': 'b' }
const read = (address: string) => files[address] ?? ''

// printf %s TEXT | openssl dgst -sha256 -binary | base64
const hashes = {
  a: 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=',
  b: 'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0=',
  'p{}': 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=',
}

test('a script file has its hash, and the page’s policy does too', () => {
  const html = `<meta http-equiv="content-security-policy" content="script-src 'self' 'x';"><script type="module" src="/_astro/a.js"></script><template><script type="module" src="/b.js"></script></template>`
  expect(pinnedPage(html, read)).toBe(
    `<meta http-equiv="content-security-policy" content="script-src 'self' 'x' '${hashes.a}' '${hashes.b}';"><script type="module" src="/_astro/a.js" integrity="${hashes.a}"></script><template><script type="module" src="/b.js" integrity="${hashes.b}"></script></template>`,
  )
})

test('a policy allows what is in the page, and nothing from other pages', () => {
  const html = `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' 'sha256-other='; style-src 'self' 'sha256-other=';"><style>p{}</style><script>a</script><script type="module">b</script>`
  expect(pinnedPage(html, read)).toBe(
    html
      .replace("script-src 'self' 'sha256-other='", `script-src 'self' '${hashes.a}' '${hashes.b}'`)
      .replace("style-src 'self' 'sha256-other='", `style-src 'self' '${hashes['p{}']}'`),
  )
})

test('a page without scripts and styles does not change', () => {
  const html = `<meta http-equiv="content-security-policy" content="script-src 'self';"><p>script-src 'sha256-in' words</p>`
  expect(pinnedPage(html, read)).toBe(html)
})
