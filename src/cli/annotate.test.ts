import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixtureContent } from '../testing/content-in-memory.ts'
import { frontMatter } from '../testing/example-article.ts'
import { type SmallSite, smallSite } from '../testing/small-site.ts'

let site: SmallSite
beforeAll(() => {
  const lines = [
    '“We will sign by Friday,” said',
    'the mayor, who ties **the pay rise**, she said,',
    'to a clause.',
    '',
    'The mayor left.',
    '',
  ]
  site = smallSite({ ...fixtureContent(), 'articles/offer.md': `${frontMatter}${lines.join('\n')}` })
})
afterAll(() => site.remove())

const file = () => join(site.root, 'content/articles/offer.md')
const annotate = (...args: string[]) => site.run('annotate', { args })

test('a quote and a condition are written, and the check finds nothing wrong', async () => {
  const source = 'briefing-2026-03-02, 00:14:10'
  const quote = await annotate(
    'content/articles/offer.md',
    'We will sign by Friday',
    'quote',
    'sign',
    '--speaker',
    'anna-lund',
    '--source',
    source,
  )
  expect(quote).toEqual({
    code: 0,
    output: [
      'content/articles/offer.md:6:26  quote-sign',
      '  The marker is after the words; the note begins on line 12.',
      '  Write its text at the end of the note, after an empty line and indented by four spaces.',
      '',
    ].join('\n'),
  })
  const fields = ['--set-by', 'nordhamn-council', '--for', 'the crews', '--text', 'Nobody else does.']
  expect(await annotate('offer', 'ties the pay rise', 'condition', 'pay', ...fields)).toMatchObject({ code: 0 })
  expect(readFileSync(file(), 'utf8')).toBe(`${frontMatter}“We will sign by Friday,”[^quote-sign] said
the mayor, who ties **the pay rise**,[^condition-pay] she said,
to a clause.

The mayor left.

[^quote-sign]:
    - speaker: [Anna Lund](../people/anna-lund.md)
    - source: [Council press briefing](../sources/briefing-2026-03-02.md), 00:14:10

[^condition-pay]: > ties the pay rise

    - set by: [Nordhamn council](../people/nordhamn-council.md)
    - for: the crews

    Nobody else does.
`)
  expect(await site.run('check')).toMatchObject({ code: 0, output: expect.stringContaining('0 errors') })
})

test('a field that was not given is reported with its line, by the command and then by the check', async () => {
  const { code, output } = await annotate('offer', 'to a clause', 'condition', 'clause')
  expect(code).toBe(0)
  const [, line] = /Fill in `set by` on line (\d+): a link to the file of whoever demands it, several with commas\./.exec(output) ?? []
  expect((await site.run('check')).output).toContain(`content/articles/offer.md:${line}:7  error  field-value`)
})

test('what cannot be done is explained, the exit code says so too, and the file is not changed', async () => {
  const before = readFileSync(file())
  const refused = await Promise.all([
    annotate('offer', 'We will sing', 'note', 'x'),
    annotate('offer', 'We', 'note', 'x', '--speaker', 'anna-lund'),
  ])
  expect(refused.map(({ code }) => code)).toEqual([1, 2])
  expect(refused[0]?.output).toBe(
    [
      'Nothing was written.',
      'The words “We will sing” do not appear in the article’s text. Closest match:',
      '  6:1  “We will sign by Friday,” said the mayor,…',
      'Fix: copy the words exactly as they are in the article.',
      '',
    ].join('\n'),
  )
  expect(refused[1]?.output).toContain('A note does not have `--speaker`.\nFix: leave it out, or choose another kind.')
  for (const { output } of refused) expect(output).not.toMatch(/\n\s+at |undefined/)
  expect(readFileSync(file())).toEqual(before)
  expect(readdirSync(join(site.root, 'content/articles')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('a file that is not UTF-8 is refused: it could not be written back unchanged', async () => {
  const bytes = Buffer.from(`${frontMatter}We sign in Malm\xF6.\n`, 'latin1')
  writeFileSync(file(), bytes)
  expect(await annotate('offer', 'We sign', 'note', 'x')).toMatchObject({ code: 1, output: expect.stringContaining('is not UTF-8') })
  expect(readFileSync(file())).toEqual(bytes)
})
