import type { PhrasingContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { type MakeMark, type MarkedSpan, markSpans } from './mark-spans.ts'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children })
const marker: PhrasingContent = { type: 'footnoteReference', identifier: 'x' }
const mark: MakeMark = (key, children) => ({ type: 'emphasis', data: { hName: key }, children })

/** Marks as `{key:words}`, strong as `*words*`, markers as `^`. */
function written(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type === 'footnoteReference') return '^'
      if (node.type === 'break') return '/'
      if (node.type === 'strong') return `*${written(node.children)}*`
      return node.type === 'emphasis' ? `{${node.data?.hName}:${written(node.children)}}` : ''
    })
    .join('')
}

const marked = (nodes: PhrasingContent[], ...spans: [key: string, start: number, end: number][]) =>
  written(
    markSpans(
      nodes,
      spans.map(([key, start, end]): MarkedSpan => ({ key, start, end })),
      mark,
    ),
  )

describe('a mark', () => {
  it('goes around some of the text', () => {
    expect(marked([text('one two three')], ['a', 4, 7])).toBe('one {a:two} three')
  })

  it('goes around emphasis inside it', () => {
    expect(marked([text('one '), strong(text('two')), text(' three')], ['a', 0, 7])).toBe('{a:one *two*} three')
  })

  it('is cut in two where it ends inside emphasis', () => {
    expect(marked([text('one '), strong(text('two three'))], ['a', 0, 7])).toBe('{a:one }*{a:two} three*')
  })

  it('contains another that is inside it, whichever comes first', () => {
    expect(marked([text('one two three')], ['a', 0, 13], ['b', 4, 7])).toBe('{a:one {b:two} three}')
    expect(marked([text('one two three')], ['b', 4, 7], ['a', 0, 13])).toBe('{a:one {b:two} three}')
  })

  it('is cut where it overlaps with another', () => {
    expect(marked([text('one two three')], ['a', 0, 7], ['b', 4, 13])).toBe('{a:one {b:two}}{b: three}')
  })

  it('of the same words as another goes around it', () => {
    expect(marked([text('one')], ['a', 0, 3], ['b', 0, 3])).toBe('{a:{b:one}}')
  })

  it('leaves the marker at its end outside, also within emphasis', () => {
    expect(marked([text('one'), marker, text(' two')], ['a', 0, 3])).toBe('{a:one}^ two')
    expect(marked([strong(text('one'), marker), text(' two')], ['a', 0, 3])).toBe('*{a:one}^* two')
  })

  it('contains a marker between its words', () => {
    expect(marked([text('one'), marker, text(' two'), marker], ['a', 0, 7])).toBe('{a:one^ two}^')
  })

  it('reaches over a line break', () => {
    expect(marked([text('one'), { type: 'break' }, text('two')], ['a', 0, 7])).toBe('{a:one/two}')
  })

  it('without words is left out', () => {
    expect(marked([text('one')], ['a', 1, 1])).toBe('one')
  })
})
