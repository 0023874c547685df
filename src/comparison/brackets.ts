import { criticalWords, wordLists } from './critical-words.ts'
import { areInOneSentence, type IndexedText } from './indexed-text.ts'
import type { Word } from './words.ts'

/** Pronouns and adverbs by language; brackets may name what they refer to: `[Ukraine]` for *it*, `[in Kyiv]` for *here*. */
const references: Record<string, string> = {
  en: `i me mine myself you yours he him his himself she her hers herself it its itself we us our ours ourselves they them their theirs
    themselves my your this that these those who whom here there now today yesterday tomorrow`,
  de: `ich mich mir du dich dir er ihn ihm sie ihr ihnen es wir uns euch das dies dieser diese dieses hier dort jetzt heute gestern morgen`,
  fr: `je me moi tu te toi il elle on lui le la les nous vous ils elles eux leur ceci cela ça y en ici là maintenant aujourd'hui hier demain`,
  es: `yo me mí tú te él lo le ella la nosotros nos ustedes ellos ellas los las les esto eso aquí allí ahora hoy ayer mañana`,
  pl: `ja mnie mi ty cię on jego go jemu mu ona jej ją my nas nam wy was wam oni one ich im to ten ta tu tam teraz dziś wczoraj jutro`,
  sv: `jag mig du dig han honom hon henne den det vi oss ni er de dem dom detta här där nu idag igår imorgon`,
  uk: `я мене мені ти тебе тобі він його йому нього вона її їй ми нас нам ви вас вам вони їх їм них це цей ця тут там зараз сьогодні вчора завтра`,
  ru: `я меня мне ты тебя тебе он его ему она её ее ей мы нас нам вы вас вам они их им это этот эта тут здесь там сейчас сегодня вчера завтра`,
}

/** Possessives by language; brackets may name what they refer to together with the next word: `[Ukraine]` for *our country*. */
const possessives: Record<string, string> = {
  en: 'my your his her its our their',
  de: `mein meine meinen unser unsere unseren unserem unserer ihr ihre ihren ihrem ihrer
    sein seine seinen seinem seiner`,
  fr: 'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
  es: 'mi mis tu tus su sus nuestro nuestra nuestros nuestras',
  pl: 'nasz nasza nasze nasi naszą naszej ich jego jej mój moja moje',
  sv: 'min mitt mina vår vårt våra er ert era hans hennes dess deras',
  uk: 'наш наша наше наші нашу нашої їхній їхня їхнє їхні його її мій моя моє мої',
  ru: 'наш наша наше наши нашу нашей их его её ее мой моя моё мои',
}

/** Conjunctions by language; after them brackets may name somebody whom the source does not name again: `… and [she] will sign`. */
const conjunctions: Record<string, string> = {
  en: 'and but or so because that then',
  de: 'und aber oder denn weil dass dann',
  fr: 'et mais ou car que donc puis',
  es: 'y e pero o u porque que entonces',
  pl: 'i a ale lub albo bo że więc',
  sv: 'och men eller för att så sedan',
  uk: 'і й та але або бо що тоді',
  ru: 'и а но или что потому тогда',
}

const isReference = wordLists(references)
const isPossessive = wordLists(possessives)
const isConjunction = wordLists(conjunctions)

/** How many words of a source a bracket may replace. */
export const mostReplaced = 2

/**
 * Whether brackets may replace these words of a source without changing what the speaker said: a pronoun (*it*, *they*, *here*), or a
 * possessive with one word (*our country*). A verb, a name or a number may not be replaced: `[could]` for *should* changes what was said.
 * In languages that are not listed, brackets only add.
 *
 * @param values the words as `wordsIn` compares them
 */
export function canBeReplaced(values: readonly string[], language: string): boolean {
  const [first = '', ...rest] = values
  if (!rest.length) return isReference(first.toLowerCase(), language)
  return rest.length < mostReplaced && isPossessive(first.toLowerCase(), language) && rest.every((value) => /^\p{L}/u.test(value))
}

/**
 * Whether a bracket at the beginning or end of a quotation is clearly an addition, and cannot be mistaken for what the source has there:
 * `[Kyiv] must accept` can, if the source has *Moscow must accept*.
 *
 * At the beginning it may be where the source's sentence begins, replace a pronoun, or follow a conjunction. At the end it may be anywhere
 * except before a name, a figure, a critical word, or words that begin as it does. At either end it may have the source's own words.
 *
 * @param at the index of the first word of the source after the bracket, or after the quotation
 */
export function isClearAtEdge(bracket: readonly Word[], source: IndexedText, at: number, side: 'before' | 'after'): boolean {
  const { words, language } = source
  const valuesOf = (from: number, to: number) => words.slice(Math.max(0, from), to).map(({ value }) => value)
  const own = side === 'before' ? valuesOf(at - bracket.length, at) : valuesOf(at, at + bracket.length)
  if (own.length === bracket.length && bracket.every(({ value }, i) => own[i] === value)) return true
  const isInside = at > 0 && at < words.length && areInOneSentence(source, at - 1)
  if (!isInside) return true
  const lengths = Array.from({ length: mostReplaced }, (_, n) => n + 1)
  const isReplaceable = lengths.some((n) => canBeReplaced(side === 'before' ? valuesOf(at - n, at) : valuesOf(at, at + n), language))
  if (side === 'before') return isReplaceable || isConjunction(words[at - 1]?.value.toLowerCase() ?? '', language)
  const next = words[at]
  const text = source.text.slice(next?.start, next?.end)
  const isNamed = /^\p{Lu}/u.test(text) || criticalWords(text, language).length > 0 || next?.value === bracket[0]?.value
  return isReplaceable || !isNamed
}
