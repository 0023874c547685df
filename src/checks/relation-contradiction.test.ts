import { expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { exampleFile, fields, folderOf } from '../testing/example-article.ts'
import { relationContradiction } from './relation-contradiction.ts'

/** What the rule reports of conditions named a, b, c …, each with some more fields. */
function problems(...conditions: [name: string, ...fields: string[]][]): string[] {
  const article = exampleFile(
    conditions.map(([name]) => `Pay ${name}.[^condition-${name}]`).join(' '),
    '',
    ...conditions.map(
      ([name, ...more]) =>
        `[^condition-${name}]: > Pay ${name}\n\n${[fields.condition, ...more.map((one) => `    - ${one}`)].join('\n')}\n`,
    ),
  )
  const content = openContent(folderOf([article]))
  return relationContradiction(content).map(({ what }) => what)
}

const needs = (...names: string[]) => `needs: ${names.map((name) => `[${name}](#condition-${name})`).join(', ')}`

test('a chain and a diamond of needs are not circles', () => {
  expect(problems(['a', needs('b')], ['b', needs('c')], ['c'])).toEqual([])
  expect(problems(['a', needs('b', 'c')], ['b', needs('d')], ['c', needs('d')], ['d'])).toEqual([])
})

test('each circle is reported once, from what is written first, whatever leads to it', () => {
  expect(problems(['a', needs('b')], ['b', needs('c')], ['c', needs('a')])).toEqual([
    'These need each other in a circle: `condition-a` → `condition-b` → `condition-c` → `condition-a`.',
  ])
  expect(problems(['a', needs('c')], ['b', needs('c')], ['c', needs('b')])).toEqual([
    'These need each other in a circle: `condition-b` → `condition-c` → `condition-b`.',
  ])
  expect(problems(['a', needs('b')], ['b', needs('a')], ['c', needs('d')], ['d', needs('c')])).toHaveLength(2)
})

test('tension and restating contradict each other whichever side writes them', () => {
  const tension = (name: string) => `in tension with: [${name}](#condition-${name})`
  const restates = (name: string) => `restates: [${name}](#condition-${name})`
  for (const [a, b] of [
    [[tension('b'), restates('b')], []],
    [[tension('b')], [restates('a')]],
    [[restates('b')], [tension('a')]],
    [
      [tension('b'), restates('b')],
      [tension('a'), restates('a')],
    ],
  ] as const)
    expect(problems(['a', ...a], ['b', ...b])).toHaveLength(1)
  expect(problems(['a', tension('b')], ['b', restates('c')], ['c'])).toEqual([])
})

test('a very long chain is followed to its end', () => {
  const long = Array.from({ length: 150 }, (_, i): [string, ...string[]] => [`n${i}`, needs(`n${i + 1}`)])
  expect(problems(...long, ['n150'])).toEqual([])
})
