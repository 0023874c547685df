import { describe, expect, test } from 'vitest'
import { type Comparison, compareQuote } from './compare-quote.ts'
import { indexWords } from './indexed-text.ts'

const source = 'Well, we will not sign the offer by Friday, unless the council pays 40 crews. It is our last word. Then they may sign it.'

/** A quotation compared with places of one run each. */
const compare = (printed: string, ...places: string[]) =>
  compareQuote(
    printed,
    places.map((place) => indexWords([place])),
  )

/** Parts as an editor reads them: what only the source has as `[−…−]`, what only the print has as `[+…+]`. */
const shown = ({ stretches }: Comparison) =>
  stretches
    .map((stretch) => {
      if (stretch.is === 'left out') return `[−${stretch.text.trim()}−] `
      if (stretch.is === 'added') return `[+${stretch.text.trim()}+] `
      if (stretch.is === 'gap') return `${stretch.text.trim()}{${stretch.left}} `
      return stretch.is === 'bracket' ? `${stretch.text.trim()}{${stretch.for}} ` : stretch.text
    })
    .join('')
    .trim()

describe('verbatim is', () => {
  test.each([
    ['we will not sign the offer'],
    ['We will not sign the offer by Friday'],
    ['“we will ‘not’ sign—the offer'],
    ['It is our last word; then they may sign it'],
    ['pays 40 crews'],
  ])('“%s”', (printed) => {
    expect(compare(printed, source)).toMatchObject({ finding: 'verbatim', place: 0, shared: 1 })
  })

  test('what is at any of the places', () => {
    expect(compare('our last word', 'Nothing here.', source)).toMatchObject({ finding: 'verbatim', place: 1 })
  })
})

describe('a declared gap', () => {
  test.each(['…', '...', '[…]', '[...]', '. . .', '(…)'])('may be written %s', (gap) => {
    const found = compare(`We will ${gap} sign it`, source)
    expect(found.finding).toBe('verbatim')
    expect(found.stretches.find((stretch) => stretch.is === 'gap')).toMatchObject({
      left: 'not sign the offer by Friday, unless the council pays 40 crews. It is our last word. Then they may',
    })
  })

  test('leaves out as little as the words allow', () => {
    expect(shown(compare('we … Friday', 'We say this. We say that: we sign on Friday. By Friday.'))).toBe('we …{sign on} Friday')
  })

  test('may leave out nothing, and at either end leaves out the rest of the sentence', () => {
    expect(shown(compare('… not […] sign …', source))).toBe(
      '…{Well, we will} not […]{} sign …{the offer by Friday, unless the council pays 40 crews}',
    )
  })

  test('does not allow another order', () => {
    expect(compare('by Friday … we will not sign', source).finding).toBe('differs')
  })

  test('may reach from one place to another, other words may not', () => {
    const places = ['We will sign.', 'But not today.'].map((place) => indexWords([place]))
    const together = indexWords(['We will sign.', 'But not today.'])
    expect(compareQuote('We will sign […] not today', places, together).finding).toBe('verbatim')
    expect(compareQuote('We will sign, but not today', places, together).finding).toBe('differs')
  })
})

describe('a bracket', () => {
  test.each([
    ['[W]e will not sign', '[W]e'],
    ['[They] will not sign', '[They]'],
    ['the [whole] offer', '[whole]'],
    ['the council [of Nordhamn] pays', '[of Nordhamn]'],
  ])('may add: “%s”', (printed) => {
    expect(compare(printed, source).finding).toBe('verbatim')
  })

  test('may replace a few words, which the stretches name', () => {
    expect(shown(compare('Then [the crews] may sign [the offer]', source))).toBe('Then [the crews]{they} may sign [the offer]{}')
    expect(shown(compare('It is [the crews’] last word', source))).toBe('It is [the crews’]{our} last word')
  })

  test.each([
    ['we [must] not sign', 'a modal'],
    ['we will [gladly] sign', 'a negation'],
    ['pays [six] crews', 'a number'],
    ['the offer by [Monday], unless', 'a name'],
    ['we will not [refuse] the offer', 'a verb'],
    ['not sign [it] by Friday', 'an article with a noun'],
    ['will not sign the offer by [Monday]', 'a name at the end'],
    ['the council pays [50]', 'a number at the end'],
    ['will not sign [the treaty]', 'an article with a noun at the end'],
    ['[Crews] pays 40 crews', 'a noun at the beginning'],
    ['unless the [town] 40 crews', 'several words'],
  ])('hides nothing else: “%s” would hide %s', (printed) => {
    expect(compare(printed, source).finding).toBe('differs')
  })

  test.each([
    ['[They] will not sign', 'replaces a pronoun'],
    ['[Yesterday] Well, we will not sign', 'begins a sentence'],
    ['unless [as it said] the council pays', 'is added in between'],
    ['our last word [on pay]', 'ends a sentence'],
    ['will not sign the offer [of the town]', 'explains what comes before it'],
    ['… [and] may sign it', 'continues after a gap'],
  ])('may be at either end: “%s” %s', (printed) => {
    expect(compare(printed, source).finding).toBe('verbatim')
  })

  test('with the source’s own words adds nothing', () => {
    expect(shown(compare('the council [pays] 40 crews', source))).toBe('the council [pays] 40 crews')
  })

  test.each([
    ['sign[ed]', 'verbatim'],
    ['pay[ing]', 'verbatim'],
    ['will[not]', 'not there'],
    ['[re]sign', 'not there'],
    ['[W]ill', 'verbatim'],
    ['[M]ay', 'verbatim'],
    ['[S]ay', 'not there'],
  ])('around letters of a word: “%s” is %s', (printed, finding) => {
    expect(compare(printed, source).finding).toBe(finding)
  })
})

describe('it differs', () => {
  test.each([
    ['We will sign the offer by Friday', 'We will [−not−] sign the offer by Friday'],
    ['we shall not sign the offer', 'we [−will−] [+shall+] not sign the offer'],
    ['the council pays 14 crews', 'the council pays [−40−] [+14+] crews'],
    ['we will not sign it by Friday', 'we will not sign [−the offer−] [+it+] by Friday'],
    ['They may then sign it', 'They may [+then+] sign it'],
    [
      'we will not sign the offer. Then they may sign it',
      'we will not sign the offer. [−by Friday, unless the council pays 40 crews. It is our last word−] Then they may sign it',
    ],
    ['They will not sign the offer', '[−we−] [+They+] will not sign the offer'],
    ['It is our last offer', 'It is our last [−word−] [+offer+]'],
    ['It is our very last word. Then nothing happened', 'It is our [+very+] last word. Then [−they may−] [+nothing happened+]'],
  ])('“%s”', (printed, stretches) => {
    const found = compare(printed, source)
    expect(found.finding).toBe('differs')
    expect(shown(found)).toBe(stretches)
  })

  test('where somebody else’s words interrupt', () => {
    const found = compareQuote('we will sign by Friday', [indexWords(['We will sign.', 'By Friday.'])])
    expect(found.finding).toBe('differs')
    expect(shown(found)).toBe('we will sign [−[…]−] by Friday')
  })

  test('where the source’s file itself leaves something out', () => {
    expect(compare('we will sign', 'We will […] sign.').finding).toBe('differs')
  })
})

test('fewer than half of the words in order are not there', () => {
  expect(compare('the crews have agreed to a pay cut', source).finding).toBe('not there')
  expect(compare('sign not will we', source).finding).toBe('not there')
})

test('half of any words occur somewhere in a long transcript, which does not count', () => {
  const long = Array.from({ length: 400 }, (_, i) => `Then number ${i} of the crews went to the hall and they said that we have it.`).join(
    ' ',
  )
  expect(compare('the mayor and the council have agreed to sell it to the highest of bidders', long).finding).toBe('not there')
})

test('in a long transcript the nearest stretch is shown', () => {
  const before = Array.from({ length: 500 }, (_, i) => `We said ${i} times that the offer stands.`).join(' ')
  const found = compare('We will sign the offer by Monday', `${before} We will not sign the offer by Friday. ${before}`)
  expect(shown(found)).toBe('We will [−not−] sign the offer by [−Friday−] [+Monday+]')
})

test('two sentences that are far apart are both found', () => {
  const between = Array.from({ length: 300 }, (_, i) => `Filler ${i}.`).join(' ')
  const found = compare(
    'The harbour needs a new wall. The council will pay for it.',
    `The harbour needs a new wall. ${between} The council will pay for it.`,
  )
  expect(found).toMatchObject({ finding: 'differs', shared: 1 })
})

test('without words in the print or in the source there is nothing to compare', () => {
  expect(compare('…', source).finding).toBe('no words')
  expect(compare('we will', '').finding).toBe('no words')
  expect(compareQuote('we will', []).finding).toBe('no words')
})

describe('what a print hides at its edges', () => {
  const cutsIn = (printed: string, ...places: string[]) => compare(printed, ...places).cuts.map(({ side, turning }) => `${side} ${turning}`)

  test('is known of words that are found whole', () => {
    expect(cutsIn('sign the offer by Friday', source)).toEqual(['before not', 'after unless'])
    expect(cutsIn('We will not sign the offer by Friday, unless the council pays 40 crews.', source)).toEqual([])
  })

  test('is known of words that differ, at an edge that is the source’s', () => {
    expect(cutsIn('sign an offer by Friday', source)).toEqual(['before not', 'after unless'])
    expect(cutsIn('take the offer by Friday', source)).toEqual(['after unless'])
    expect(cutsIn('sign the offer by Monday', source)).toEqual(['before not'])
  })

  test('is nothing where the print marks the cut', () => {
    expect(cutsIn('… sign the offer by Friday …', source)).toEqual([])
    expect(cutsIn('… sign the offer by Friday', source)).toEqual(['after unless'])
  })

  test('is nothing if the same words occur once more with nothing hidden', () => {
    expect(cutsIn('we will sign', 'Nobody says that we will sign. But listen: we will sign.')).toEqual([])
  })
})
