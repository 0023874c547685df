import { describe, expect, test } from 'vitest'
import cases from './cut-edges.json' with { type: 'json' }
import { type Cut, cutEdges } from './cut-edges.ts'
import { indexWords } from './indexed-text.ts'

/**
 * Edge cuts, half of them misleading: written before the rule, from texts in the public domain and made up. `from` says which.
 */
const misleading = cases.filter((one) => one.misleading)
const honest = cases.filter((one) => !one.misleading)

/** What the rule finds at the edges of printed words that occur once in their source. */
function cutsOf(source: string, printed: string, language = 'en'): Cut[] {
  const indexed = indexWords(source.split('\n'), language)
  const at = source.indexOf(printed)
  const from = indexed.words.findIndex(({ end }) => end > at)
  const to = indexed.words.findLastIndex(({ start }) => start < at + printed.length) + 1
  return cutEdges(indexed, from, to)
}

describe('the labelled cuts', () => {
  test('are more than sixty of each kind, in eleven languages, each printed once in its source', () => {
    expect(misleading.length).toBeGreaterThan(60)
    expect(honest.length).toBeGreaterThan(60)
    expect(new Set(cases.map(({ language }) => language)).size).toBe(11)
    expect(cases.filter(({ source, printed }) => source.split(printed).length !== 2)).toEqual([])
  })

  test('of the misleading ones, nine in ten are found', () => {
    const missed = misleading.filter(({ source, printed, language }) => !cutsOf(source, printed, language).length)
    expect(missed.length / misleading.length, JSON.stringify(missed, null, 2)).toBeLessThanOrEqual(0.1)
  })

  test('of the honest ones, at most one in ten is reported', () => {
    const reported = honest.filter(({ source, printed, language }) => cutsOf(source, printed, language).length)
    expect(reported.length / honest.length, JSON.stringify(reported, null, 2)).toBeLessThanOrEqual(0.1)
  })
})

describe('cutEdges', () => {
  test('gives the words that were cut, and the word that turns the meaning', () => {
    expect(cutsOf('We will sign only if they leave. Then we rest.', 'We will sign')).toEqual([
      { side: 'after', turning: 'only', words: 'only if they leave' },
    ])
    expect(cutsOf('Nobody can say that we have been defeated.', 'we have been defeated')).toEqual([
      { side: 'before', turning: 'Nobody', words: 'Nobody can say that' },
    ])
  })

  test('looks at both edges', () => {
    expect(cutsOf('I would never say that we will sign, unless they leave.', 'we will sign').map(({ side }) => side)).toEqual([
      'before',
      'after',
    ])
  })

  test('does not look beyond the sentence', () => {
    expect(cutsOf('We did not ask for it. We will sign. But only if they leave.', 'We will sign')).toEqual([])
  })

  test('does not take the full stop of a title, or a pause, for the end of a sentence', () => {
    expect(cutsOf('I never told Mr. Hale that we will sign.', 'we will sign')).toHaveLength(1)
    expect(cutsOf('We will sign … but only if they leave.', 'We will sign')).toHaveLength(1)
    expect(cutsOf('We will sign ... Only the crews know when.', 'We will sign')).toEqual([])
  })

  test('does not look beyond a run of the speaker’s own words', () => {
    expect(cutsOf('we will not\nWe will sign\nonly if they leave', 'We will sign')).toEqual([])
  })

  test('shows of a very long rest the words next to the cut', () => {
    const rest = Array.from({ length: 40 }, (_, i) => 'x'.repeat(i + 1))
    const [cut] = cutsOf(`We will sign only if ${rest.join(' ')}.`, 'We will sign')
    expect(cut?.words).toBe(`only if ${rest.slice(0, 28).join(' ')} …`)
  })

  test('reads a condition before a comma, however long it is up to twenty words', () => {
    expect(cutsOf('If the council of the three islands should ever agree to it, we will sign.', 'we will sign')).toHaveLength(1)
  })

  test('knows a “but” that adds', () => {
    expect(cutsOf('We raised the pay, but we lowered the pensions.', 'We raised the pay')).toHaveLength(1)
    expect(cutsOf('We raised the pay, but we have also mended the roof.', 'We raised the pay')).toEqual([])
    expect(cutsOf('We did not only raise the pay, but we mended the roof.', 'We did not only raise the pay')).toEqual([])
    expect(cutsOf('We raised the pay, not to please anybody but to keep the crews.', 'We raised the pay')).toEqual([])
  })

  test('knows that a negated doubt is none', () => {
    expect(cutsOf('I doubt that we will sign.', 'we will sign')).toHaveLength(1)
    expect(cutsOf('I cannot deny that we will sign.', 'we will sign')).toEqual([])
  })

  test('finds nothing in a language without lists', () => {
    expect(cutsOf('Me allekirjoitamme vain jos he lähtevät.', 'Me allekirjoitamme', 'fi')).toEqual([])
  })
})
