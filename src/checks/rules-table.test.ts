import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../model/rules.ts'
import { withRulesTable } from './rules-table.ts'

const readme = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8')

test('the page for editors has the table of all rules as it is made of them and their fixtures', () => {
  expect(withRulesTable(readme)).toBe(readme)
  for (const [name, { severity, why }] of Object.entries(rules))
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\`( \\*)? \\| ${severity} \\| ${why} \\|`, 'm'))
})

test('every row shows what breaks the rule and the same done right', () => {
  const rows = readme.split('\n').filter((line) => /^\| `[a-z-]+`( \*)? \| (error|warning) \|/.test(line))
  expect(rows).toHaveLength(Object.keys(rules).length)
  const lacking = rows.filter((row) =>
    row
      .split(/(?<!\\)\|/)
      .slice(4, 6)
      .some((cell) => !cell.trim()),
  )
  expect(lacking.map((row) => /`([a-z-]+)`/.exec(row)?.[1])).toEqual(['file-name', 'file-text', 'ledger'])
})

test('a text without a place for the table is refused', () => {
  expect(() => withRulesTable('# Rules\n')).toThrow('no place for the table')
})
