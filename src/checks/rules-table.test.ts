import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../model/rules.ts'
import { withRulesTable } from './rules-table.ts'

const readme = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8')

test('the page for editors has the current table of all rules', () => {
  expect(withRulesTable(readme)).toBe(readme)
  for (const [name, { severity, why }] of Object.entries(rules))
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\`( \\*)? \\| ${severity} \\| ${why} \\|`, 'm'))
})

test('every row shows a wrong and a right example', () => {
  const rows = readme.split('\n').filter((line) => /^\| `[a-z-]+`( \*)? \| (error|warning) \|/.test(line))
  expect(rows).toHaveLength(Object.keys(rules).length)
  const withoutExample = rows.filter((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(4, 6)
      .some((cell) => !cell.trim()),
  )
  expect(withoutExample.map((row) => /`([a-z-]+)`/.exec(row)?.[1])).toEqual([
    'file-name',
    'file-text',
    'image-file',
    'ledger',
    'symbolic-link',
  ])
})

test('a text without a place for the table is rejected', () => {
  expect(() => withRulesTable('# Rules\n')).toThrow('no place for the table')
})
