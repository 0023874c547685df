import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Ledger, LedgerEntry, Outcome } from '../../model/ledger.ts'
import { faultsInBuilt } from './built-places.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const entry = (is: LedgerEntry['is'], words: string, outcome?: Outcome): LedgerEntry => ({
  is,
  versions: [{ on: '2026-03-03T09:00:00.000Z', v: 'abcdefgh', words }],
  ...(outcome ? { outcome } : {}),
})
const movedTo = (...now: string[]): Outcome => ({ on: '2026-03-04T09:00:00.000Z', now })
const gone: Outcome = { on: '2026-03-04T09:00:00.000Z', gone: '2026-03-04', why: 'She never said so.' }

/** The faults of an article of this HTML, in which addresses are published that have these entries; it has `#quote-a`. */
function faultsOf(
  html: string,
  parts: Record<string, LedgerEntry>,
  more: { page?: Outcome; others?: Record<string, string> } = {},
): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-built-'))
  folders.push(folder)
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(join(folder, path, 'index.html'), text)
  }
  const whole = `<main><h1>Talks</h1><p>She said: “<mark id="quote-a">We will <em>sign</em>”</mark>.</p>${html}</main>`
  write('articles/talks', whole)
  write('articles/talks/quote-a', '<main><h1>Quote</h1>We will sign</main>')
  for (const [path, text] of Object.entries(more.others ?? {})) write(path, text)
  const pages: Ledger['pages'] = {
    'articles/talks/': {
      ...entry('article', 'Talks', more.page),
      parts: { 'quote-a': entry('passage', 'We will sign', more.page ? movedTo('articles/talks/') : undefined), ...parts },
    },
  }
  return faultsInBuilt(folder, { pages })
}

test('a place leads to its words, whatever marks stand in them', () => {
  expect(faultsOf('', {})).toEqual([])
  expect(faultsOf('<h2 id="terms">Terms</h2>', { terms: entry('section', 'Terms') })).toEqual([])
})

test('a place that is not there, or has other words, is a fault', () => {
  expect(faultsOf('', { terms: entry('section', 'Terms') })).toEqual(['articles/talks/#terms has no place in its page.'])
  expect(faultsOf('<h2 id="terms">Figures</h2>', { terms: entry('section', 'Terms') })).toEqual([
    'articles/talks/#terms does not lead to its words: “Terms”',
  ])
})

test('an old place stands at the words that it leads to, or has a link to them', () => {
  const old = { terms: entry('section', 'Terms'), old: entry('section', 'What', movedTo('articles/talks/#terms')) }
  expect(faultsOf('<h2 id="terms"><span id="old"></span>Terms</h2>', old)).toEqual([])
  expect(faultsOf('<h2 id="terms">Terms</h2><ul><li id="old"><a href="/articles/talks/#terms">Terms</a></li></ul>', old)).toEqual([])
  expect(faultsOf('<h2 id="terms">Terms</h2><ul><li id="old">What</li></ul>', old)).toEqual([
    'articles/talks/#old does not lead to articles/talks/#terms.',
  ])
})

test('an old place that leads to several has a link to each', () => {
  const html = (links: string) => `<h2 id="terms">Terms</h2><ul><li id="old">${links}</li></ul>`
  const old = {
    terms: entry('section', 'Terms'),
    old: entry('section', 'What', movedTo('articles/talks/#terms', 'articles/talks/#quote-a')),
  }
  const first = '<a href="/articles/talks/#terms">Terms</a>'
  expect(faultsOf(html(`${first}<a href="/articles/talks/#quote-a">We will</a>`), old)).toEqual([])
  expect(faultsOf(html(first), old)).toEqual(['articles/talks/#old does not lead to articles/talks/#quote-a.'])
})

test('a place that moved again leads to the end of its way', () => {
  const old = {
    terms: entry('section', 'Terms'),
    older: entry('section', 'What', movedTo('articles/talks/#old')),
    old: entry('section', 'Which', movedTo('articles/talks/#terms')),
  }
  const item = (id: string, to: string) => `<li id="${id}"><a href="/articles/talks/#${to}">Terms</a></li>`
  expect(faultsOf(`<h2 id="terms">Terms</h2><ul>${item('older', 'terms')}${item('old', 'terms')}</ul>`, old)).toEqual([])
})

test('what is gone has the date and the reason', () => {
  const old = { old: entry('section', 'What', gone) }
  const when = '<time datetime="2026-03-04">4 March</time>'
  expect(faultsOf(`<ul><li id="old">${when} She never said so.</li></ul>`, old)).toEqual([])
  expect(faultsOf(`<ul><li id="old">${when}</li><li>She never said so.</li></ul>`, old)).toEqual([
    'articles/talks/#old is gone, and does not say when and why.',
  ])
})

test('a page that is gone stays, and so does the page of an annotation in it', () => {
  const when = '<time datetime="2026-03-04">4 March</time> She never said so.'
  const old = { 'quote-b': entry('passage', 'No') }
  const others = {
    'articles/talks/quote-b': `<main><h1>No</h1>${when}</main>`,
    'articles/talks/quote-a': '<a href="/articles/talks/">Talks</a>',
  }
  const html = `<ul><li id="quote-b">${when}</li><li><a href="/articles/talks/">Talks</a></li></ul>`
  expect(faultsOf(`${when}${html}`, old, { page: gone, others })).toEqual([])
  expect(faultsOf(`${when}${html}`, old, { page: gone })).toContain('articles/talks/quote-b/ has no page.')
  expect(faultsOf(html.replaceAll(when, ''), old, { page: gone, others })).toEqual([
    'articles/talks/ is gone, and does not say when and why.',
    'articles/talks/#quote-b is gone, and does not say when and why.',
  ])
})
