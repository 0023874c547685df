import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffArrays } from 'diff'
import { distance } from 'fastest-levenshtein'

import { canBeOverruled, type RuleName, rules } from '../model/rules.ts'

/** The examples: a folder for each rule, with `good.md`, `bad.md` and `messages.txt`. */
const fixtures = join(import.meta.dirname, 'fixtures')

const [begin, end] = ['<!-- rules: made by `npm run rules` -->', '<!-- end of rules -->']

/**
 * Replaces the table of rules in a text for editors, between the two comments that mark it.
 *
 * @throws when the text does not have these comments
 */
export function withRulesTable(text: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The text has no place for the table: ${begin} … ${end}`)
  return `${text.slice(0, from + begin.length)}\n\n${rulesTable()}\n\n${text.slice(to)}`
}

/** A table of all rules with severity, reason, and a wrong and a right example; errors first, then by name. */
function rulesTable(): string {
  const names = (Object.keys(rules) as RuleName[]).toSorted(
    (a, b) => rules[a].severity.localeCompare(rules[b].severity) || a.localeCompare(b),
  )
  const rows = names.map((name) => {
    const { severity, why } = rules[name]
    const { bad, good } = exampleOf(name)
    return `| \`${name}\`${canBeOverruled(name) ? ' *' : ''} | ${severity} | ${why} | ${bad} | ${good} |`
  })
  return ['| rule | severity | why | wrong | right |', '|---|---|---|---|---|', ...rows].join('\n')
}

/** The line of the bad example that its first message is about, and the corresponding line of the good one. */
function exampleOf(name: RuleName): { bad: string; good: string } {
  // Rules about the names and bytes of files have no examples.
  if (!readdirSync(fixtures).includes(name)) return { bad: '', good: '' }
  const read = (file: string) => readFileSync(join(fixtures, name, file), 'utf8')
  const [bad, good] = [read('bad.md').split('\n'), read('good.md').split('\n')]
  const [, line = 1, column = 1] = (/:(\d+):(\d+) /.exec(read('messages.txt')) ?? []).map(Number)
  const wrong = bad[line - 1] ?? ''
  const right = correspondingLine(line, good, bad)
  if (right === undefined) return { bad: code(wrong, 0), good: '(removed)' }
  const isLike = distance(wrong, right) * 2 < Math.max(wrong.length, right.length)
  const at = isLike ? Array.from({ length: wrong.length }).findIndex((_, i) => wrong[i] !== right[i]) : column - 1
  // Lines that differ only in their indentation must show it.
  const shown =
    wrong.trim() === right.trim() ? (text: string) => text.replace(/^ +/, (spaces) => '␣'.repeat(spaces.length)) : (text: string) => text
  return { bad: code(shown(wrong), at), good: code(shown(right), at) }
}

/** The line of the good example that replaces a line of the bad one: the most similar line of the nearest hunk; undefined if there is none. */
function correspondingLine(line: number, good: readonly string[], bad: readonly string[]): string | undefined {
  let [inGood, inBad] = [0, 0]
  const hunks: { from: number; to: number; lines: string[] }[] = []
  for (const { count, added, removed } of diffArrays([...bad], [...good])) {
    const last = hunks.at(-1)
    const lines = removed ? [] : good.slice(inGood, inGood + count).filter((one) => one.trim())
    if (removed) hunks.push({ from: inBad + 1, to: inBad + count, lines: [] })
    else if (added && last?.to === inBad) last.lines.push(...lines)
    else if (added) hunks.push({ from: inBad + 1, to: inBad + 1, lines })
    if (!added) inBad += count
    if (!removed) inGood += count
  }
  const away = ({ from, to }: { from: number; to: number }) => Math.max(0, from - line, line - to)
  const nearest = hunks.toSorted((a, b) => away(a) - away(b))[0]
  const wrong = bad[line - 1] ?? ''
  return nearest?.lines.toSorted((a, b) => distance(a, wrong) - distance(b, wrong))[0]
}

/** How many characters of a line are shown at most. */
const most = 72

/** The part of a line around an index as inline code in a cell of a table; empty for an empty line. */
function code(line: string, at: number): string {
  const text = line.trim()
  if (!text) return ''
  const lead = line.length - line.trimStart().length
  const start = text.length <= most ? 0 : Math.max(0, Math.min(at - lead - 24, text.length - most))
  const shown = `${start > 0 ? '…' : ''}${text.slice(start, start + most)}${start + most < text.length ? '…' : ''}`
  const fence = shown.includes('`') ? '``' : '`'
  return `${fence}${shown.replaceAll('|', '\\|')}${fence}`
}
