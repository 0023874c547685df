import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ContentFolder, readContentFolder } from '../archive/content-folder.ts'
import { quickReader } from '../testing/content-in-memory.ts'
import { checkContent } from './check-content.ts'
import { asText } from './reporters/text.ts'

/** How many broken files the check is given. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 2100)

/** A reproducible pseudo-random number generator: Marsaglia's xorshift, 32 bits. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const fixtures = join(import.meta.dirname, 'fixtures')
const around = readContentFolder(fixtures)
const project = readContentFolder(join(import.meta.dirname, '../..'))
const set = readContentFolder(join(import.meta.dirname, 'quote-set'))

/** The files to break: this project's, the set of quotes, and every example of every rule. */
const seeds = [
  ...[project, set].flatMap(({ articles, people, sources }) => [
    ...articles.map(({ text }) => ({ folder: 'articles' as const, text })),
    ...people.map(({ text }) => ({ folder: 'people' as const, text })),
    ...sources.map(({ text }) => ({ folder: 'sources' as const, text })),
  ]),
  ...readdirSync(fixtures)
    .filter((name) => name !== 'content' && name !== 'public')
    .flatMap((name) => ['good.md', 'bad.md'].map((file) => readFileSync(join(fixtures, name, file), 'utf8')))
    .map((text) => ({ folder: folderOf(text), text })),
]

function folderOf(text: string): 'articles' | 'people' | 'sources' {
  return /^publisher:/m.test(text) ? 'sources' : /^name:/m.test(text) ? 'people' : 'articles'
}

const odd = [
  '\0',
  '\uFFFD',
  '\uFEFF',
  '\u202E',
  '\u200B',
  '\uD800',
  '\r',
  '\r\n',
  '\t',
  '“',
  '”',
  '"',
  '…',
  '[…]',
  '[^',
  ']:',
  '[',
  '(',
  '`',
  '***',
  '---\n',
  '> ',
  '    ',
  '|',
  '<',
  '&',
  '*',
  '_',
  ': ',
  '- ',
  '{',
  '!',
  '%',
  'e\u0301',
  '👩‍🚒',
  '-5',
  '￿',
]

/** Breaks a file in some of the ways in which files break. */
function broken(text: string, below: (n: number) => number): string {
  const lines = text.split('\n')
  const at = () => below(Math.max(1, lines.length))
  for (let n = 1 + below(4); n > 0; n--) {
    const i = at()
    const line = lines[i] ?? ''
    const within = below(line.length + 1)
    switch (below(12)) {
      case 0:
        lines.splice(i, 1)
        break
      case 1:
        lines.splice(i, 0, line)
        break
      case 2:
        lines.splice(i, 0, ...lines.splice(at(), 1 + below(4)))
        break
      case 3:
        lines[i] = line.slice(0, within)
        break
      case 4:
        lines[i] = line.slice(within)
        break
      case 5:
        lines[i] = line.slice(0, within) + odd[below(odd.length)] + line.slice(within)
        break
      case 6:
        lines[i] = line + line
        break
      case 7:
        lines[i] = `${odd[below(odd.length)]}${line}`
        break
      case 8:
        lines.splice(i, 1 + below(6))
        break
      case 9:
        lines[i] = line.replace(/[:"'[\]()>-]/, '')
        break
      case 10:
        lines[i] = `${(odd[below(odd.length)] ?? '').repeat(1 + below(40))}${line}`
        break
      case 11:
        lines.push(...lines.slice(i, i + 1 + below(30)))
        break
    }
  }
  return lines.join('\n')
}

test(`${runs} broken files give messages or none, without a failure of our own, and none takes long`, () => {
  const below = random(Number(process.env['FUZZ_SEED'] ?? 20260302))
  const read = quickReader()
  const slow: string[] = []
  for (let run = 0; run < runs; run++) {
    const { folder, text } = seeds[run % seeds.length] ?? { folder: 'articles' as const, text: '' }
    const bytes = Buffer.from(broken(text, below))
    // Bytes that are not UTF-8, as an editor's program may leave them.
    for (let n = below(8) === 0 ? 1 + below(5) : 0; n > 0 && bytes.length; n--) bytes[below(bytes.length)] = below(256)
    const file = { path: `${folder}/broken.md`, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
    const content: ContentFolder = { ...around, [folder]: [...around[folder], file] }
    const start = process.cpuUsage()
    const report = asText(checkContent(read(content)))
    // The time of this process alone, however busy the machine is, in microseconds.
    if (process.cpuUsage(start).user > 2_000_000) slow.push(file.text)
    if (/own code fails|\n\s+at |undefined|\[object/.test(report.replaceAll('**', ''))) expect.fail(`${report}\n\n${file.text}`)
    for (const [, line = '', column = ''] of report.matchAll(/^content\/\S+:(\d+):(\d+) {2}(?:error|warning) {2}[a-z-]+$/gm)) {
      expect(Number(line)).toBeGreaterThan(0)
      expect(Number(column)).toBeGreaterThan(0)
    }
    expect(report).toMatch(/\d+ errors?, \d+ warnings? in 10 files$/)
  }
  expect(slow).toEqual([])
  // Beside other tests, or on a busy machine, this takes several times as long as alone.
}, 300_000)
