import type { Checked } from './checked.ts'

/** What a check came to: in a word or two, and as a sentence. */
export interface Verdict {
  head: string
  sentence: string
}

/** What a check came to, in words. They say no more than was looked at: only what is published here. */
export function verdictOf({ finding, places, searched }: Checked): Verdict {
  if (finding === 'verbatim') return { head: 'Verbatim here', sentence: verbatimInWords(places) }
  if (finding === 'differs')
    return {
      head: 'Differs',
      sentence: 'These very words do not stand here together; the ones below come nearest. That does not say which wording is right.',
    }
  if (finding === 'not found')
    return {
      head: 'Not found here',
      sentence: `That does not mean “false”. It only means that these words, or words near them, are not among ${amount(searched)} published here.`,
    }
  if (finding === 'too short')
    return {
      head: 'Too short to tell',
      sentence:
        'Fewer than three words in a row stand in many places by chance, and nothing here consists of these alone. Paste more of them.',
    }
  if (finding === 'too long') return { head: 'Too long', sentence: 'Paste one quotation, of 500 words at most.' }
  return { head: 'No words', sentence: 'Paste the words of a quotation first.' }
}

function verbatimInWords(places: Checked['places']): string {
  const declares = places.some(({ declared }) => declared.length)
  const but = declares ? ', but for what they themselves declare to leave out or to put in' : ''
  const where =
    places.length === 1 ? 'in one place' : places.length < 10 ? `in ${places.length} places` : 'in ten places or more; ten are listed'
  const differs = places.some(({ standing }) => standing?.wording === 'differs')
  const mind = differs ? ' Mind that a quote which has them differs from its source, as is told beside it.' : ''
  return `These words stand here word for word${but}, ${where}.${mind}`
}

/** `the 25 quotes and 3 wordings of sources`. */
export function amount({ quotes, wordings }: Checked['searched']): string {
  const counted = (count: number, one: string, many: string) =>
    count ? [`${count === 1 ? 'one' : count} ${count === 1 ? one : many}`] : []
  const all = [...counted(quotes, 'quote', 'quotes'), ...counted(wordings, 'wording of a source', 'wordings of sources')]
  return all.length ? `the ${all.join(' and ')}` : 'the words'
}

/** Clauses as one sentence: `“never” is added; “take” is left out.` */
export function sentenceOf(clauses: readonly string[]): string {
  const [first = '', ...rest] = clauses.join('; ')
  return `${first.toUpperCase()}${rest.join('')}.`
}
