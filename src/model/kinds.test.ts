import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fieldValues } from './fields.ts'
import { kindNames, kinds } from './kinds.ts'

const differ = (values: readonly (string | undefined)[]) => {
  const given = values.filter((value) => value !== undefined)
  expect(new Set(given).size).toBe(given.length)
}

test('each kind has a sign, a list and a section of people’s pages of its own', () => {
  differ(kindNames.map((kind) => kinds[kind].sign))
  differ(kindNames.map((kind) => kinds[kind].list))
  differ(kindNames.map((kind) => kinds[kind].personSection))
})

test('the style sheet gives each kind a hue and a line', () => {
  const styles = readFileSync(new URL('../styles/kinds.css', import.meta.url), 'utf8')
  for (const kind of kindNames)
    expect(styles).toMatch(new RegExp(`\\.${kind} \\{\\s+--kind: .*\\s+--underline: .*\\s+--underline-offset: `))
})

test('the values of an annotation’s own fields are in the order of the kind’s list, without links to labels', () => {
  const position = { line: 1, column: 1 }
  const who = { path: 'people/anna-lund.md', title: 'Anna Lund', position }
  const common = { label: 'condition-a', name: 'a', number: 1, passages: [], sources: [], draft: false, text: '', position }
  const relations = [{ name: 'needs' as const, to: { path: 'articles/a.md', fragment: 'condition-b', title: 'b', position } }]
  const condition = { ...common, kind: 'condition' as const, relations, status: { state: 'open' as const }, for: [], who: [who] }
  expect(fieldValues(condition)).toEqual([
    { name: 'set by', is: 'people', value: [who] },
    { name: 'for', is: 'parties', value: [] },
    { name: 'status', is: 'status', value: { state: 'open' } },
  ])
})
