import { describe, expect, it } from 'vitest'
import { fields, messagesFor, readLines, wordsOf } from '../testing/example-article.ts'
import { htmlOf, readHtml } from '../testing/html-in-tests.ts'

const note = (label: string, words = '') => `[^${label}]:${words && ` > ${words}\n`}\n${fields.quote}`
const quote = note('quote-x')

/** Paragraphs with an empty line after each. */
const paragraphs = (...texts: string[]) => texts.flatMap((text) => [text, ''])

describe('a quotation of several paragraphs, each of which begins with an opening mark, is one quote', () => {
  it.each([
    [
      'of two',
      ['“We will sign by Friday.', '“And we will not rest,”[^quote-x] she said.'],
      'We will sign by Friday.\nAnd we will not rest',
    ],
    ['of three', ['“We sign.', '“We rest.', '“We sail.”[^quote-x]'], 'We sign.\nWe rest.\nWe sail.'],
    ['after other words', ['She said: “We sign.', '“We rest.”[^quote-x]'], 'We sign.\nWe rest.'],
    ['after another quotation', ['“Yes,” she said. “We sign.', '“We rest.”[^quote-x]'], 'We sign.\nWe rest.'],
    ['after a paragraph that is a quotation', ['“Yes.”', '“We sign.', '“We rest.”[^quote-x]'], 'We sign.\nWe rest.'],
    ['before another quotation', ['“We sign.', '“We rest,”[^quote-x] she said. “Soon.”', '“Now.”'], 'We sign.\nWe rest'],
    ['that ends within a paragraph', ['“We sign.', '“We rest,”[^quote-x] she said, and left at ten.', 'It rained.'], 'We sign.\nWe rest'],
    ['with a quotation inside', ['“We sign. He said “no” to us.', '“We rest.”[^quote-x]'], 'We sign. He said “no” to us.\nWe rest.'],
    ['with a quotation inside at its end', ['“We sign.', '“He said “no.””[^quote-x]'], 'We sign.\nHe said “no.”'],
    ['with a quotation in single marks inside', ['“We sign, ‘now’.', '“‘No,’ he said.”[^quote-x]'], 'We sign, ‘now’.\n‘No,’ he said.'],
    ['within a quotation in single marks', ['“‘We sign.', '“‘We rest.’”[^quote-x]'], '‘We sign.\n‘We rest.’'],
    ['in straight marks', ['"We sign.', '"We rest,"[^quote-x] she said.'], 'We sign.\nWe rest'],
    ['in German marks', ['„Wir gehen.', '„Wir ruhen“,[^quote-x] sagte sie.'], 'Wir gehen.\nWir ruhen'],
    ['in Swedish marks', ['”Vi går.', '”Vi vilar”,[^quote-x] sade hon.'], 'Vi går.\nVi vilar'],
    ['in guillemets', ['« Nous signons.', '« Nous partons »,[^quote-x] dit-elle.'], 'Nous signons.\nNous partons'],
    [
      'in guillemets, closing ones first',
      ['« Nous signons.', '» Nous restons.', '» Nous partons »,[^quote-x] dit-elle.'],
      'Nous signons.\nNous restons.\nNous partons',
    ],
    ['in guillemets that point in', ['»Wir gehen.', '»Wir ruhen«,[^quote-x] sagte sie.'], 'Wir gehen.\nWir ruhen'],
    ['in emphasis', ['*“We sign.*', '*“We rest.”*[^quote-x]'], 'We sign.\nWe rest.'],
  ])('%s', (_, texts, words) => {
    expect(wordsOf(...paragraphs(...texts), quote)).toEqual({ 'quote-x': words })
    expect(messagesFor(...paragraphs(...texts), quote)).toEqual([])
  })
})

describe('no quotation of several paragraphs', () => {
  it.each([
    ['where each one closes', ['“We sign.”', '“We rest.”[^quote-x]'], 'We rest.'],
    ['over a heading', ['“We sign.', '## Later', '“We rest.”[^quote-x]'], 'We rest.'],
    ['over a list', ['“We sign.', '- a boat', '“We rest.”[^quote-x]'], 'We rest.'],
    ['over a line', ['“We sign.', '---', '“We rest.”[^quote-x]'], 'We rest.'],
    ['over a block quote', ['“We sign.', '> A letter.', '“We rest.”[^quote-x]'], 'We rest.'],
    ['over a paragraph without a mark', ['“We sign.', 'It rained.', '“We rest.”[^quote-x]'], 'We rest.'],
    ['in items of a list', ['- “We sign.', '- “We rest.”[^quote-x]'], 'We rest.'],
    ['with other marks', ['"We sign.', '“We rest.”[^quote-x]'], 'We rest.'],
    ['in an inch', ['A 12" pipe.', '"We rest."[^quote-x]'], 'We rest.'],
  ])('%s', (_, texts, words) => {
    expect(wordsOf(...paragraphs(...texts), quote)).toEqual({ 'quote-x': words })
  })
})

it('two markers at the ends of its paragraphs make two quotes', () => {
  expect(wordsOf(...paragraphs('“We sign.[^quote-a]', '“We rest,”[^quote-b] she said.'), note('quote-a'), '', note('quote-b'))).toEqual({
    'quote-a': 'We sign.',
    'quote-b': 'We rest',
  })
  expect(
    wordsOf(...paragraphs('“We sign.', '“We rest.[^quote-a]', '“We sail.', '“We go.”[^quote-b]'), note('quote-a'), '', note('quote-b')),
  ).toEqual({ 'quote-a': 'We sign.\nWe rest.', 'quote-b': 'We sail.\nWe go.' })
})

it('a quotation inside may have a marker too', () => {
  expect(wordsOf(...paragraphs('“He said “no.”[^quote-a]', '“We rest.”[^quote-b]'), note('quote-a'), '', note('quote-b'))).toEqual({
    'quote-a': 'no.',
    'quote-b': 'He said “no.”\nWe rest.',
  })
})

it('a note may write its words, with the opening marks of further paragraphs or without', () => {
  const texts = paragraphs('“We sign by Friday.', '“We rest by ten,”[^quote-x] she said.')
  for (const words of ['by Friday. We rest by ten', 'by Friday. “We rest by ten', '“We sign by Friday. “We rest by ten,”'])
    expect(wordsOf(...texts, note('quote-x', words))['quote-x']).toBe(
      words.startsWith('by') ? 'by Friday.\nWe rest by ten' : 'We sign by Friday.\nWe rest by ten',
    )
  expect(wordsOf(...texts, note('quote-x', 'We rest by ten'))).toEqual({ 'quote-x': 'We rest by ten' })
  expect(wordsOf(...texts, note('quote-x', 'We sign […] by ten'))).toEqual({ 'quote-x': 'We sign […] by ten' })
})

it('its words are marked in each paragraph, without the opening marks', () => {
  const reading = readLines(...paragraphs('“We sign.', '“We rest,”[^quote-x] she said.'), quote)
  const { marks } = readHtml(htmlOf(reading))
  expect(marks.map(({ words }) => words)).toEqual(['We sign.', 'We rest'])
})
