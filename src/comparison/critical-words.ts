import { wordsIn } from './words.ts'

/** Words that reverse or limit what a sentence says: negations and conditions, by language. */
const reversingWords: Record<string, string> = {
  en: `not no never none nobody nothing nowhere neither nor cannot without hardly scarcely barely
    if unless only until till`,
  de: `nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends weder noch ohne kaum
    wenn falls sofern nur erst bis`,
  es: `no nunca jamás nada nadie ningún ninguno ninguna ni sin apenas tampoco
    si salvo solo sólo solamente únicamente hasta`,
  it: `non mai niente nulla nessuno nessuna né senza neppure neanche
    se salvo solo soltanto solamente finché fino`,
  nl: `niet geen nooit niets niemand nergens noch zonder nauwelijks
    als indien tenzij alleen slechts`,
  pl: `nie nigdy nic nikt nigdzie żaden żadna żadne żadnego ani bez ledwie
    jeśli jeżeli gdyby chyba tylko jedynie dopóki póki aż`,
  pt: `não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco
    se salvo só somente apenas até`,
  fr: `ne n pas jamais rien personne aucun aucune ni sans guère point nul nulle
    si sauf seulement jusque jusqu uniquement`,
  sv: `inte ej icke ingen inget inga aldrig ingenting utan varken knappt
    om såvida bara endast tills`,
  uk: `не ні ніколи ніхто ніщо нічого ніде без навряд жоден жодна жодного
    якщо якби хіба лише тільки поки доки`,
  ru: `не ни нет никогда никто ничто ничего нигде без вряд
    если бы разве только лишь пока`,
}

/** Numbers in words, by language. */
const numbers: Record<string, string> = {
  en: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half quarter twice double
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth twentieth hundredth thousandth`,
  de: `null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend million millionen milliarde milliarden halb doppelt`,
  es: `cero dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien ciento mil millón millones medio doble`,
  it: `zero due tre quattro cinque sei sette otto nove dieci undici dodici venti cento mille mila milione milioni miliardo miliardi mezzo doppio`,
  nl: `nul één twee drie vier vijf zes zeven acht negen tien elf twaalf twintig honderd duizend miljoen miljard half dubbel`,
  pl: `zero jeden jedna jedno dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwadzieścia sto tysiąc tysiące tysięcy milion miliony milionów miliard pół`,
  pt: `zero dois duas três quatro cinco seis sete oito nove dez onze doze vinte cem cento mil milhão milhões bilhão meio dobro`,
  fr: `zéro deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille million millions milliard milliards demi double`,
  sv: `noll två tre fyra fem sex sju åtta nio tio elva tolv tjugo hundra tusen miljon miljoner miljard miljarder halv dubbel`,
  uk: `нуль один одна два дві три чотири п'ять шість сім вісім дев'ять десять двадцять сто тисяча тисячі тисяч мільйон мільйони мільйонів мільярд мільярдів пів`,
  ru: `ноль один одна два две три четыре пять шесть семь восемь девять десять двадцать сто тысяча тысячи тысяч миллион миллионов миллиард миллиардов пол`,
}

/** A function that says whether a word (in lower case) is on the list of a language, whatever the region. */
export function wordLists(lists: Record<string, string>): (value: string, language: string) => boolean {
  const sets = new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(/\s+/))]))
  return (value, language) => sets.get(baseOf(language))?.has(value) === true
}

function baseOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
}

const isReversing = wordLists(reversingWords)
const isNumber = wordLists(numbers)

/**
 * The words of a text that reverse or limit what it says: negations (`not`, `won’t`), numbers in figures and words, and *if, unless, only,
 * until*. Leaving one out or adding one may change what was said. Figures are found in every language, words in those listed above.
 */
export function criticalWords(text: string, language = 'en'): string[] {
  return wordsWhere(text, language, (value) => /\p{N}/u.test(value) || isNumber(value, language) || reverses(value, language))
}

/** Only the negations and conditional words among them. */
export function negationsAndConditions(text: string, language = 'en'): string[] {
  return wordsWhere(text, language, (value) => reverses(value, language))
}

function wordsWhere(text: string, language: string, test: (value: string) => boolean): string[] {
  return wordsIn(text, language)
    .filter(({ value }) => test(value))
    .map(({ start, end }) => text.slice(start, end))
}

function reverses(value: string, language: string): boolean {
  return isReversing(value, language) || (baseOf(language) === 'en' && value.endsWith("n't"))
}
