import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixtureContent } from '../testing/content-in-memory.ts'
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
  site = smallSite({ ...fixtureContent(), 'articles/faulty.md': faulty })
})
afterAll(() => site.remove())

const check = (...args: string[]) => site.run('check', { args })

test('all files are checked, and the exit code shows whether there are errors', async () => {
  const { code, output } = await check()
  expect(code).toBe(1)
  expect(output).toContain('content/articles/faulty.md:7:27  error  marker-space\n')
  expect(output.trim()).toMatch(/\n5 errors, 1 warning in 11 files$/)
})

test('when files are chosen, only their messages are printed', async () => {
  expect(await check('content/articles/talks.md', 'people')).toEqual({ code: 0, output: '0 errors, 0 warnings in 5 files\n' })
  expect(await check('articles/faulty.md')).toMatchObject({ code: 1, output: expect.stringMatching(/5 errors, 1 warning in 1 file\n$/) })
})

test('a file that does not exist, and options that make no sense, are reported, and the check does not run', async () => {
  expect(await check('articles/talk.md')).toEqual({
    code: 2,
    output: 'There is no content file `articles/talk.md`.\nFix: did you mean `content/articles/talks.md`?\n',
  })
  const refused = async (...args: string[]) => {
    const { code, output } = await check(...args)
    return [code, output.split('\n').slice(0, 2).join('\n')]
  }
  expect(await refused('--fromat', 'json')).toEqual([2, 'Unknown option `--fromat`.\nFix: did you mean `--format`?'])
  expect(await refused('--format', 'xml')).toEqual([2, '`xml` is not a format of reports.\nFix: write one of `text`, `json`, `github`.'])
  expect(await refused('--watch', '--fix')).toEqual([
    2,
    '`--watch` cannot be combined with `--fix` or `--drafts`.\nFix: leave one of them out.',
  ])
  expect(await refused('--drafts', '--format', 'json')).toMatchObject([2, expect.stringContaining('`--drafts` cannot be combined')])
  expect(await refused('--fix=yes')).toEqual([2, '`--fix` takes no value.\nFix: write `--fix` alone.'])
})

test('JSON holds everything that the text says', async () => {
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
    what: 'There is a space before the marker `[^quote-sign]`.',
    fix: 'put the marker directly after the words.',
    fixable: true,
  })
})

test('GitHub gets each message on one line', async () => {
  const { output } = await check('articles/faulty.md', '--format', 'github')
  const [first] = output.split('\n')
  expect(first).toBe(
    '::error file=content/articles/faulty.md,line=7,col=27,title=marker-space::There is a space before the marker `[^quote-sign]`.%0AFix: put the marker directly after the words.',
  )
})

test('drafts are listed with their positions', async () => {
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

test('what has only one answer is fixed, and nothing else is touched', async () => {
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

test('while watching, the check runs again when a file is saved, and stops on a signal', async () => {
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
