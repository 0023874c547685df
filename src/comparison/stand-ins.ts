/** Words that point at somebody or something, by language; brackets name what is pointed at: `[Ukraine]` for *it*, `[in Kyiv]` for *here*. */
const pointers: Record<string, string> = {
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

/** Words that say whose: with the word behind them they point at something, which brackets may name: `[Ukraine]` for *our country*. */
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

/** Words that join what comes: behind them somebody who is not named again may be named in brackets, as in `… and [she] will sign`. */
const joiners: Record<string, string> = {
  en: 'and but or so because that then',
  de: 'und aber oder denn weil dass dann',
  fr: 'et mais ou car que donc puis',
  es: 'y e pero o u porque que entonces',
  pl: 'i a ale lub albo bo że więc',
  sv: 'och men eller för att så sedan',
  uk: 'і й та але або бо що тоді',
  ru: 'и а но или что потому тогда',
}

const listOf = (lists: Record<string, string>) =>
  new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(/\s+/))]))
const pointersOf = listOf(pointers)
const possessivesOf = listOf(possessives)
const joinersOf = listOf(joiners)

/** How many words of a source a bracket may stand in the place of. */
export const mostReplaced = 2

/**
 * Whether words of a source are such as brackets may stand in the place of, so that the print says nothing else than the speaker: a
 * pronoun (*it*, *they*, *here*), or a possessive with one word (*our country*). A verb, a name or a number is none: who
 * prints `[could]` for *should* changes what was said. In languages that are not listed brackets only add.
 *
 * @param values the words as `wordsIn` compares them
 */
export function canBeReplaced(values: readonly string[], language: string): boolean {
  const tag = language.split('-')[0]?.toLowerCase() ?? ''
  const [first = '', ...rest] = values
  const bare = (value: string) => value.toLowerCase()
  if (!rest.length) return pointersOf.get(tag)?.has(bare(first)) === true
  return rest.length < mostReplaced && possessivesOf.get(tag)?.has(bare(first)) === true && rest.every((value) => /^\p{L}/u.test(value))
}

/** Whether a word only joins what comes behind it, so that a bracket there takes no word's place. */
export function isJoiner(value: string, language: string): boolean {
  return joinersOf.get(language.split('-')[0]?.toLowerCase() ?? '')?.has(value.toLowerCase()) === true
}
