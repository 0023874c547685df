import { expect, test } from 'vitest'
import { fixtureContent, releasedSite } from '../testing/content-in-memory.ts'
import { checkContent } from './check-content.ts'
import { asText } from './reporters/text.ts'

const released = () => {
  const site = releasedSite(fixtureContent())
  site.release('2026-03-04')
  return site
}

test('content that is as it was released gives no messages', () => {
  expect(asText(checkContent(released().open()))).toMatch(/^0 errors, 0 warnings/)
})

test('content that was never released gives no messages either', () => {
  expect(asText(checkContent(releasedSite(fixtureContent()).open()))).toMatch(/^0 errors, 0 warnings/)
})

test.each([
  ['cut short', (text: string) => text.slice(0, text.length / 2), 'The ledger is cut short.'],
  ['emptied', () => '', 'The ledger is empty.'],
  ['changed by hand', (text: string) => text.replace('Anna Lund', 'Anna Berg'), 'The ledger was changed by hand: the lines of `'],
  [
    'robbed of a page',
    (text: string) => text.replace(/"people\/per-ek\/": \{[\s\S]*?\n\},\n/, ''),
    'The ledger was changed by hand: pages were removed or added',
  ],
  ['of another kind', () => '{"pages": 3}', 'This is not a ledger: it has no pages.'],
  [
    'of broken entries',
    () => '{"pages": {"articles/talks/": 3, "x": {"seal": "a", "parts": null}}}',
    'The ledger was changed by hand: the lines of `articles/talks/`, `x`',
  ],
])('a ledger that is %s is reported, and nothing else', (_, harm, what) => {
  const site = released()
  const before = site.files['ledger.json'] ?? ''
  site.files['ledger.json'] = harm(before)
  expect(site.files['ledger.json']).not.toBe(before)
  const { messages } = checkContent(site.open())
  expect(messages.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['content/ledger.json ledger'])
  expect(messages[0]?.what).toContain(what)
  expect(messages[0]?.fix).toContain('git restore content/ledger.json')
  expect(() => site.release('2026-03-05')).toThrow(what)
})

test('the line of the first page that was changed is reported', () => {
  const site = released()
  const text = (site.files['ledger.json'] ?? '').replace('first firm date', 'first date')
  site.files['ledger.json'] = text
  const [message] = checkContent(site.open()).messages
  expect(message?.position.line).toBe(text.split('\n').findIndex((line) => line.startsWith('"articles/talks/": {')) + 1)
})

test('line ends and a byte order mark change nothing', () => {
  const site = released()
  site.files['ledger.json'] = `\uFEFF${site.files['ledger.json']?.replaceAll('\n', '\r\n')}`
  expect(checkContent(site.open()).messages).toEqual([])
})

test('a lost ledger is noticed because the file that was created with it exists', () => {
  const site = released()
  delete site.files['ledger.json']
  const { messages } = checkContent(site.open())
  expect(messages.map(({ path, rule, what }) => `${path} ${rule}: ${what}`)).toEqual([
    'content/ledger.json ledger: The ledger is lost: `content/moved.yaml`, which is created together with it, exists, but `content/ledger.json` does not.',
  ])
  expect(() => site.release('2026-03-05')).toThrow('The ledger is lost')
})
