import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Ledger, LedgerEntry, Outcome } from '../../model/ledger.ts'
import { faultsInBuilt } from './built-places.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const entry = (is: LedgerEntry['is'], words: string, outcome?: Outcome): LedgerEntry => ({
  ...{ is, versions: [{ on: '2026-03-03T09:00:00.000Z', v: 'abcdefgh', words }] },
  ...(outcome ? { outcome } : {}),
})
const movedTo = (...now: string[]): Outcome => ({ on: '2026-03-04T09:00:00.000Z', now })
const gone: Outcome = { on: '2026-03-04T09:00:00.000Z', gone: '2026-03-04', why: 'She never said so.' }
const when = '<time datetime="2026-03-04">4 March</time>'

/** The faults of an article of this HTML, in which addresses are published that have these entries; it has `#quote-a`. */
function faultsOf(html: string, parts: Record<string, LedgerEntry>, outcome?: Outcome, others: Record<string, string> = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-built-'))
  folders.push(folder)
  const pages = {
    'articles/talks': `<main><h1>Talks</h1><p>She said: “<mark id="quote-a">We will <em>sign</em>”</mark>.</p>${html}</main>`,
    'articles/talks/quote-a': '<main><h1>Quote</h1>We will sign</main>',
    ...others,
  }
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(join(folder, path, 'index.html'), text)
  }
  const quote = entry('passage', 'We will sign', outcome && movedTo('articles/talks/'))
  const ledger: Ledger = { pages: { 'articles/talks/': { ...entry('article', 'Talks', outcome), parts: { 'quote-a': quote, ...parts } } } }
  return faultsInBuilt(folder, ledger)
}

const [old, quote] = ['articles/talks/#old', 'articles/talks/#quote-a']
const saysNothing = 'is gone, and does not say when and why.'
const heading = '<h2 id="terms">Terms</h2>'
const terms = { terms: entry('section', 'Terms') }
const toTerms = { ...terms, old: entry('section', 'What', movedTo('articles/talks/#terms')) }
const toBoth = { ...terms, old: entry('section', 'What', movedTo('articles/talks/#terms', quote)) }
const toOld = { ...toTerms, older: entry('section', 'What', movedTo('articles/talks/#old')) }
const oldIsGone = { old: entry('section', 'What', gone) }
const list = (id: string, text: string) => `<ul><li id="${id}">${text}</li></ul>`
const link = (to: string) => `<a href="/articles/talks/#${to}">There</a>`

describe('a place', () => {
  test.each<[what: string, html: string, parts: Record<string, LedgerEntry>, ...faults: string[]]>([
    ['leads to its words, whatever marks are in them', '', {}],
    ['of a section leads to its heading', heading, terms],
    ['that is not there is a fault', '', terms, 'articles/talks/#terms has no place in its page.'],
    ['with other words is a fault', '<h2 id="terms">Figures</h2>', terms, 'articles/talks/#terms does not lead to its words: “Terms”'],
    ['of the past may be at the words that it leads to', '<h2 id="terms"><span id="old"></span>Terms</h2>', toTerms],
    ['of the past may have a link to the words', heading + list('old', link('terms')), toTerms],
    ['of the past needs one or the other', heading + list('old', 'What'), toTerms, `${old} does not lead to articles/talks/#terms.`],
    ['that leads to several has a link to each', heading + list('old', link('terms') + link('quote-a')), toBoth],
    ['that leads to several may miss none', heading + list('old', link('terms')), toBoth, `${old} does not lead to ${quote}.`],
    ['that moved again leads to the end of its way', heading + list('older', link('terms')) + list('old', link('terms')), toOld],
    ['that is gone has the date and the reason', list('old', `${when} She never said so.`), oldIsGone],
    ['that is gone has both in its own item', list('old', `${when}</li><li>She never said so.`), oldIsGone, `${old} ${saysNothing}`],
  ])('%s', (_, html, parts, ...faults) => {
    expect(faultsOf(html, parts)).toEqual(faults)
  })
})

test('a page that is gone stays, and so does the page of an annotation in it', () => {
  const reason = `${when} She never said so.`
  const parts = { 'quote-b': entry('passage', 'No') }
  const others = {
    'articles/talks/quote-b': `<main><h1>No</h1>${reason}</main>`,
    'articles/talks/quote-a': '<a href="/articles/talks/">Talks</a>',
  }
  const html = `<ul><li id="quote-b">${reason}</li><li><a href="/articles/talks/">Talks</a></li></ul>`
  expect(faultsOf(`${reason}${html}`, parts, gone, others)).toEqual([])
  expect(faultsOf(`${reason}${html}`, parts, gone)).toContain('articles/talks/quote-b/ has no page.')
  expect(faultsOf(html.replaceAll(reason, ''), parts, gone, others)).toEqual([
    `articles/talks/ ${saysNothing}`,
    `articles/talks/#quote-b ${saysNothing}`,
  ])
})
