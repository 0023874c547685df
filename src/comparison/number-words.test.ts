import { expect, test } from 'vitest'
import { numberAt } from './number-words.ts'
import { wordsIn } from './words.ts'

/** The numbers that a text begins with or has, each with its value; `|` marks a border that punctuation would make. */
function numbersIn(text: string, language: string): string[] {
  const words = wordsIn(text, language)
  const isNext = (i: number) => words[i + 1] !== undefined && /^[\s-]*$/.test(text.slice(words[i]?.end, words[i + 1]?.start))
  const found: string[] = []
  for (let i = 0; i < words.length; i++) {
    const number = numberAt(words, i, isNext, language)
    if (!number) continue
    found.push(number.value)
    i += number.count - 1
  }
  return found
}

test.each([
  ['en', 'nineteen hundred and one', '1901'],
  ['en', 'two hundred and five thousand and one', '205001'],
  ['en', 'one million two hundred thousand', '1200000'],
  ['en', 'two point five million', '2500000'],
  ['en', 'zero point two five', '0.25'],
  ['en', 'one hundred and twenty-first', '121.'],
  ['de', 'siebenundsiebzig', '77'],
  ['de', 'neunzehnhundertneunundachtzig', '1989'],
  ['de', 'dreihunderttausendeins', '300001'],
  ['de', 'zwei Millionen dreihunderttausend', '2300000'],
  ['de', 'eine Milliarde', '1000000000'],
  ['de', 'zwei Komma fünf Millionen', '2500000'],
  ['es', 'ciento uno', '101'],
  ['es', 'treinta y un mil quinientos cincuenta y cinco', '31555'],
  ['es', 'dos mil millones', '2000000000'],
  ['it', 'ventitré', '23'],
  ['it', 'ventotto', '28'],
  ['it', 'duemilacinquecento', '2500'],
  ['it', 'centouno', '101'],
  ['it', 'tre milioni', '3000000'],
  ['nl', 'honderdeen', '101'],
  ['nl', 'tweeduizendvierentwintig', '2024'],
  ['nl', 'drie miljoen', '3000000'],
  ['pl', 'dwa tysiące dwadzieścia cztery', '2024'],
  ['pl', 'pięćset pięćdziesiąt', '550'],
  ['pt', 'cento e noventa e nove', '199'],
  ['pt', 'dois mil e vinte e quatro', '2024'],
  ['fr', 'soixante et onze', '71'],
  ['fr', 'quatre-vingts', '80'],
  ['fr', 'quatre-vingt-un', '81'],
  ['fr', 'quatre-vingt-dix-neuf', '99'],
  ['fr', 'mille neuf cent quatre-vingt-quatre', '1984'],
  ['fr', 'deux cent mille', '200000'],
  ['sv', 'tvåhundrasjuttioåtta', '278'],
  ['sv', 'tjugoett tusen', '21000'],
  ['uk', 'тисяча дев’ятсот дев’яносто один', '1991'],
  ['uk', 'сорок п’ять мільйонів', '45000000'],
  ['ru', 'две тысячи двадцать четыре', '2024'],
])('in %s, “%s” is %s', (language, text, value) => {
  expect(numbersIn(text, language)).toEqual([value])
})

test.each([
  ['en', 'one hundred and two hundred', ['100', '200']],
  ['en', 'five and six', ['5', '6']],
  ['en', 'between one thousand and two thousand', ['1000', '2000']],
  ['en', 'twenty, five', ['20', '5']],
  ['en', 'hundreds of thousands', []],
  ['en', 'a third of them, the third man', ['3.']],
  ['en', 'no one, and every one', []],
  ['de', 'fünf und zwanzig', ['5', '20']],
  ['de', 'ein Boot, eine Frau', []],
  ['fr', 'un bateau neuf', []],
  ['it', 'tu sei venti', ['20']],
  ['nl', 'een boot met zeven man', ['7']],
  ['pt', 'um barco e uma casa', []],
  ['pt', 'dois e três', ['2', '3']],
  ['sv', 'en båt', []],
])('in %s, “%s” has the numbers %j', (language, text, values) => {
  expect(numbersIn(text, language)).toEqual(values)
})
