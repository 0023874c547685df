import { expect, test } from 'vitest'
import { fields, readLines } from '../testing/example-article.ts'
import { passageContexts } from './passage-context.ts'

/** An annotation in context: a line for each paragraph, its words in braces, a sign in round ones, its section before it. */
function around(label: string, ...lines: string[]): string[] {
  const { model, messages } = readLines(...lines)
  const annotation = model?.annotations.find((one) => one.label === label)
  if (!model || !annotation) throw new Error(JSON.stringify(messages))
  return passageContexts(model, annotation).flatMap(({ section, paragraphs }) => [
    ...(section ? [`${section.text}, ${section.path}`] : []),
    ...paragraphs.map((stretches) =>
      stretches.map(({ is, text }) => (is === 'words' ? `{${text}}` : is === 'sign' ? `(${text})` : text)).join(''),
    ),
  ])
}

test('the paragraph around the words is shown without markup and without other marks', () => {
  expect(
    around(
      'condition-pay',
      '## Terms',
      '',
      'The *offer* ties [the pay](talks.md#terms) rise to a clause.[^condition-pay][^note-clause] It is dated.',
      '',
      `[^condition-pay]: > ties the pay rise to a clause\n\n${fields.condition}`,
      '',
      '[^note-clause]: > a clause',
      '',
      '    So.',
    ),
  ).toEqual(['Terms, articles/talks/#terms', 'The offer {ties the pay rise to a clause}. It is dated.'])
})

test('words with a gap are marked in two pieces, and those that run over others in one', () => {
  const prose = '“We will sign,” she said, “by Friday.”[^quote-sign][^note-sign]'
  const notes = [
    `[^quote-sign]: > We will sign, […] by Friday\n\n${fields.quote}\n`,
    '[^note-sign]: > We will sign, … by Friday\n\n    So.',
  ]
  expect(around('quote-sign', prose, '', ...notes)).toEqual(['“{We will sign,}” she said, “{by Friday}.”'])
  expect(around('note-sign', prose, '', ...notes)).toEqual(['“{We will sign,” she said, “by Friday}.”'])
})

test('two passages in one paragraph show it once, two in two sections show both', () => {
  const note = ['', '[^condition-pay]: > pay first', '', '    > pay', '', fields.condition]
  expect(around('condition-pay', 'They pay first,[^condition-pay] and they pay.[^condition-pay]', ...note)).toEqual([
    'They {pay first}, and they {pay}.',
  ])
  expect(
    around('condition-pay', 'They pay first.[^condition-pay]', '', '## Late', '', 'So.', '', 'They pay.[^condition-pay]', ...note),
  ).toEqual(['They {pay first}.', 'Late, articles/talks/#late', 'They {pay}.'])
})

test('words that overlap within one annotation are marked once', () => {
  const note = ['', '[^condition-pay]: > must pay first', '', '    > pay first and well', '', fields.condition]
  expect(around('condition-pay', 'They must pay first[^condition-pay] and well.[^condition-pay]', ...note)).toEqual([
    'They {must pay first and well}.',
  ])
})

test('only the cell of a table is shown, and only the item of a list', () => {
  expect(
    around(
      'condition-pay',
      '| who | what |',
      '| --- | --- |',
      '| crews | must pay[^condition-pay] |',
      '',
      `[^condition-pay]: > pay\n\n${fields.condition}`,
    ),
  ).toEqual(['must {pay}'])
  expect(around('condition-pay', '- One', '- must pay[^condition-pay]', '', `[^condition-pay]: > pay\n\n${fields.condition}`)).toEqual([
    'must {pay}',
  ])
})

test('a quote that runs over paragraphs is shown with all of them', () => {
  expect(
    around('quote-all', 'She said:', '', '> We will sign.', '>', '> By Friday.[^quote-all]', '', `[^quote-all]:\n${fields.quote}`),
  ).toEqual(['{We will sign.}', '{By Friday.}'])
})

test('a note about a point in the text has its sign there', () => {
  expect(around('note-hour', 'At 10:30,[^note-hour] they rose.', '', '[^note-hour]: By the hall’s clock.')).toEqual([
    'At 10:30,(N1) they rose.',
  ])
})

test('a quotation of several paragraphs is shown with all of them, and its words are marked in each', () => {
  const prose = ['She said: “We will sign.', '', '“And we will rest,” she said. “We rest.', '', '“We sail,”[^quote-rest] he said.', '']
  expect(around('quote-rest', ...prose, `[^quote-rest]:\n${fields.quote}`)).toEqual([
    '“And we will rest,” she said. “{We rest.}',
    '“{We sail},” he said.',
  ])
  const whole = ['She said: “We will sign.', '', '“And we will rest,”[^quote-rest] she said.', '']
  expect(around('quote-rest', ...whole, `[^quote-rest]:\n${fields.quote}`)).toEqual([
    'She said: “{We will sign.}',
    '“{And we will rest},” she said.',
  ])
})
