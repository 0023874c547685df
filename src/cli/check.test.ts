import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fictionalContent } from '../testing/fictional-content.ts'
import { type SmallSite, smallSite, startCommand } from '../testing/small-site.ts'

let site: SmallSite

const note = (label: string, ...more: string[]) =>
  [
    `[^${label}]:`,
    '    - speaker: [Anna Lund](../people/anna-lund.md)',
    '    - source: [Briefing](../sources/briefing-2026-03-02.md), 00:14:10',
    ...more,
    '',
  ].join('\n')
const head = '---\ntitle: Talks\nstandfirst: A date.\npublished: 2026-03-03T09:00:00Z\n---\n\n'
const faulty = `${head}“We will sign by Friday,” [^quote-sign] said Anna Lundh. “We will sign by Friday,”[^Quote-Again] she said again.\n\n${note('quote-sign')}\n${note('Quote-Again')}\n[^quote-lost]:\n    - speeker: [Anna Lund](../people/anna-lund.md)\n`

beforeAll(() => {
  site = smallSite({ ...fictionalContent(), 'articles/faulty.md': faulty })
})
afterAll(() => site.remove())

const check = (...args: string[]) => site.run('check', { args })

test('all files are checked, and the exit code tells whether there are errors', async () => {
  const { code, output } = await check()
  expect(code).toBe(1)
  expect(output).toContain('content/articles/faulty.md:7:27  error  marker-space\n')
  expect(output.trim()).toMatch(/\n5 errors, 1 warning in 11 files$/)
})

test('of chosen files only their messages are told', async () => {
  expect(await check('content/articles/talks.md', 'people')).toEqual({ code: 0, output: '0 errors, 0 warnings in 5 files\n' })
  expect(await check('articles/faulty.md')).toMatchObject({ code: 1, output: expect.stringMatching(/5 errors, 1 warning in 1 file\n$/) })
})

test('a file that is not there, and an option that nobody knows, are told; then the check has not run', async () => {
  expect(await check('articles/talk.md')).toEqual({
    code: 2,
    output: 'The check could not run: there is no content file `articles/talk.md`. Did you mean `content/articles/talks.md`?\n',
  })
  const { code, output } = await check('--fromat', 'json')
  expect([code, output.split('\n')[0]]).toEqual([2, '`--fromat` is no option of this command: did you mean `--format`?'])
  expect(await check('--format', 'xml')).toMatchObject({ code: 2 })
  expect(await check('--watch', '--fix')).toMatchObject({ code: 2 })
  expect(await check('--fix=yes')).toMatchObject({ code: 2 })
})

test('JSON holds everything that the text tells', async () => {
  const { code, output } = await check('articles/faulty.md', '--format', 'json')
  expect(code).toBe(1)
  const { messages, ...counts } = JSON.parse(output)
  expect(counts).toEqual({ errors: 5, warnings: 1, files: 1 })
  expect(messages[0]).toEqual({
    path: 'content/articles/faulty.md',
    line: 7,
    column: 27,
    severity: 'error',
    rule: 'marker-space',
    what: 'A space stands before the marker `[^quote-sign]`.',
    fix: 'set the marker directly behind the words.',
    fixable: true,
  })
})

test('GitHub is told each message on one line', async () => {
  const { output } = await check('articles/faulty.md', '--format', 'github')
  const [first] = output.split('\n')
  expect(first).toBe(
    '::error file=content/articles/faulty.md,line=7,col=27,title=marker-space::A space stands before the marker `[^quote-sign]`.%0AFix: set the marker directly behind the words.',
  )
})

test('drafts are listed with their places', async () => {
  site.write(
    'content/articles/waiting.md',
    `${head.replace('---\n\n', 'draft: true\n---\n\n')}“We will sign by Friday,”[^quote-sign] she said.\n\n${note('quote-sign', '    - draft: yes')}`,
  )
  expect(await check('--drafts')).toEqual({
    code: 0,
    output: [
      'content/articles/unfinished.md:5:8  draft  article “An article that is not finished”',
      'content/articles/waiting.md:5:8  draft  article “Talks”',
      'content/articles/waiting.md:10:1  draft  note `quote-sign`',
      '3 drafts',
      '',
    ].join('\n'),
  })
})

test('what has one answer is fixed, and nothing else is touched', async () => {
  site.write('content/articles/faulty.md', `\uFEFF${faulty.replaceAll('\n', '\r\n')}`)
  const { code, output } = await check('articles/faulty.md', '--fix')
  expect(code).toBe(1)
  expect(output).toMatch(/^5 fixed\.\n\n/)
  const withSuggestions = faulty
    .replace(' [^quote-sign] said', '[^quote-sign] said')
    .replace('Anna Lundh', 'Anna Lund')
    .replaceAll('[^Quote-Again]', '[^quote-again]')
    .replace('speeker', 'speaker')
  expect(readFileSync(join(site.root, 'content/articles/faulty.md'), 'utf8')).toBe(`\uFEFF${withSuggestions.replaceAll('\n', '\r\n')}`)
  expect(output).toContain('content/articles/faulty.md:17:1  error  note-marker')
  expect(output.trim()).toMatch(/\n1 error, 0 warnings in 1 file$/)
})

test('watching, the check runs again when a file is saved, and stops when it is told to', async () => {
  let output = ''
  const child = startCommand(site.root, 'check', ['articles/talks.md', '--watch'], {}, (text) => {
    output += text
  })
  const ended = new Promise((done) => child.once('close', done))
  const until = async (words: RegExp) => {
    for (let n = 0; n < 300 && !words.test(output); n++) await new Promise((wake) => setTimeout(wake, 50))
    expect(output).toMatch(words)
  }
  try {
    await until(/^0 errors, 0 warnings in 1 file\n\nWatching content\//)
    site.write('content/articles/talks.md', `${head}“Nobody” said it.\n`)
    await until(/articles\/talks\.md:7:1 {2}error {2}marks-declared[\s\S]*\n1 error/)
  } finally {
    child.kill('SIGTERM')
  }
  // Windows has no signals: it ends the process at once.
  expect(await ended).toBe(process.platform === 'win32' ? null : 0)
})
