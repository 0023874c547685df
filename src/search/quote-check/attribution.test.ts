import { expect, test } from 'vitest'
import { attributedTo, type SpeakerName } from './attribution.ts'
import { readPasted } from './read-pasted.ts'

const names: SpeakerName[] = [
  { id: 'anna-lund', name: 'Anna Lund', also: ['Lundh', 'A.\u00A0Lund'] },
  { id: 'jon-berg', name: 'Jon Berg' },
  { id: 'volodymyr-zelenskiy', name: 'Volodymyr Zelenskiy', also: ['Zelensky', 'Zelenskyy'] },
  { id: 'nordhamn-council', name: 'Nordhamn council', also: ['the council'] },
  { id: 'nato', name: 'NATO', also: ['North Atlantic Treaty Organization'] },
  { id: 'ida-ek', name: 'Ida Ek' },
  { id: 'ola-ek', name: 'Ola Ek' },
  { id: 'mira-holm', name: 'Mira Holm' },
  { id: 'emmanuel-de-vries', name: 'Emmanuel de Vries' },
  { id: 'zhou-min', name: '周敏' },
  { id: 'this article', name: 'this article' },
]
const of = (pasted: string, which = 0) => {
  const { text, quotations } = readPasted(pasted)
  return attributedTo(text, quotations, which, names)?.name
}
const q = '“We will hold the umbrella,”'

test.each([
  // Behind the words
  [`${q} said Anna Lund.`, 'Anna Lund'],
  [`${q} Anna Lund said.`, 'Anna Lund'],
  [`${q} said Lund.`, 'Anna Lund'],
  [`${q} Lundh told reporters.`, 'Anna Lund'],
  [`${q} said Mayor Lund on Friday.`, 'Anna Lund'],
  [`${q} said Ms. Lund, smiling.`, 'Anna Lund'],
  [`${q} Zelenskyy added later.`, 'Volodymyr Zelenskiy'],
  [`${q} Ukrainian President Volodymyr Zelensky said in an interview.`, 'Volodymyr Zelenskiy'],
  [`${q} President Zelensky has said.`, 'Volodymyr Zelenskiy'],
  [`${q} the mayor, Anna Lund, said.`, 'Anna Lund'],
  [`${q} Anna Lund, the mayor of Nordhamn, told the hall.`, 'Anna Lund'],
  [`${q} said the mayor of Nordhamn, Anna Lund.`, 'Anna Lund'],
  [`${q} said the mayor, Anna Lund.`, 'Anna Lund'],
  [`${q} according to Jon Berg.`, 'Jon Berg'],
  [`${q} wrote Jon Berg in a letter.`, 'Jon Berg'],
  [`${q} Nordhamn council announced.`, 'Nordhamn council'],
  [`${q} NATO said.`, 'NATO'],
  [`${q} said Emmanuel de Vries.`, 'Emmanuel de Vries'],
  [`${q} de Vries said.`, 'Emmanuel de Vries'],
  [`${q} said ANNA LUND.`, 'Anna Lund'],
  ['“We will hold the umbrella.” — Anna Lund', 'Anna Lund'],
  ['“We will hold the umbrella.”\n– Anna Lund, mayor of Nordhamn', 'Anna Lund'],
  ['We will hold the umbrella.\n-- Jon Berg', 'Jon Berg'],
  [`${q} sagte Anna Lund am Freitag.`, 'Anna Lund'],
  ['« Nous gardons le parapluie », a déclaré Anna Lund.', 'Anna Lund'],
  ['„Trzymamy parasol”, powiedziała Anna Lund.', 'Anna Lund'],
  ['«Мы держим зонт», сказал Jon Berg.', 'Jon Berg'],
  [`${q}12 said Anna Lund.`, 'Anna Lund'],
  [`${q}[3] Anna Lund said.`, 'Anna Lund'],
  [`${q}[^quote-x] said Lund.`, 'Anna Lund'],
  // Before them
  ['Anna Lund said: “We will hold the umbrella.”', 'Anna Lund'],
  ['Anna Lund said, “We will hold the umbrella.”', 'Anna Lund'],
  ['On Friday Jon Berg said that “we will hold the umbrella”.', 'Jon Berg'],
  ['Mayor Lund told reporters in the hall on Friday: “We will hold the umbrella.”', 'Anna Lund'],
  ['Anna Lund, the mayor of Nordhamn, said: “We will hold the umbrella.”', 'Anna Lund'],
  ['According to Jon Berg, “we will hold the umbrella”.', 'Jon Berg'],
  ['Jon Berg: “We will hold the umbrella.”', 'Jon Berg'],
  ['BERG: “We will hold the umbrella.”', 'Jon Berg'],
  ['Mayor Anna Lund (Nordhamn): “We will hold the umbrella.”', 'Anna Lund'],
  ['Jon Berg: We will hold the umbrella', 'Jon Berg'],
  ['The sea was calm. Then Anna Lund said: “We will hold the umbrella.”', 'Anna Lund'],
  ['Asked by Jon Berg, Anna Lund said: “We will hold the umbrella.”', 'Anna Lund'],
  // Nobody who is nameIndex, or nobody for sure
  [`${q} she said.`, undefined],
  [`${q} the mayor said.`, undefined],
  [`${q} said the Ukrainian leader.`, undefined],
  [`${q} said Per Strand.`, undefined],
  [`${q} said Peter Lund.`, undefined],
  [`${q} said Ek.`, undefined],
  [`${q} said Lund’s spokesman.`, undefined],
  [`${q} said a spokesman for Anna Lund.`, undefined],
  [`${q} a spokesman for Jon Berg said.`, undefined],
  [`${q} an aide to Jon Berg said.`, undefined],
  [`${q} said Jon Berg’s aide, Per Strand.`, undefined],
  [`${q} he told Anna Lund.`, undefined],
  [`${q} asked Anna Lund.`, undefined],
  [`${q} he said of Anna Lund.`, undefined],
  [`${q} she said. Jon Berg said nothing.`, undefined],
  [`${q} she said, and Jon Berg said nothing.`, undefined],
  [`${q} wrote the paper. Jon Berg disagreed.`, undefined],
  [`Jon Berg left. She said: “We will hold the umbrella.”`, undefined],
  [`Jon Berg said no. “We will hold the umbrella.”`, undefined],
  ['Jon Berg said that Anna Lund would “hold the umbrella for them”.', undefined],
  ['Jon Berg said Lund’s plan to “hold the umbrella for them” was over.', undefined],
  ['Asked about Jon Berg, she said: “We will hold the umbrella.”', undefined],
  ['The letter to Jon Berg said: “We will hold the umbrella.”', undefined],
  ['A friend of Jon Berg said: “We will hold the umbrella.”', undefined],
  ['One thing about Jon Berg: “We will hold the umbrella.”', undefined],
  ['Anna Lund and Jon Berg said: “We will hold the umbrella.”', undefined],
  [`${q} said Anna Lund and Jon Berg.`, undefined],
  [`Jon Berg denied that she said: “We will hold the umbrella.”`, undefined],
  ['Jon Berg: “No.” She said: “We will hold the umbrella.”', 'Jon Berg'],
  ['@annalund: “We will hold the umbrella.”', undefined],
  ['“We will hold the umbrella.”', undefined],
  ['We will hold the umbrella', undefined],
])('%s', (pasted, name) => {
  expect(of(pasted)).toBe(name)
})

test('a frame between two pieces is of both, and of no further quotation', () => {
  const pasted = `${q} said Anna Lund. “The night watch has the keys.” The hall was silent. “No ferry leaves the pier.”`
  expect([0, 1, 2].map((which) => of(pasted, which))).toEqual(['Anna Lund', 'Anna Lund', undefined])
  const within = `“We will hold the umbrella,” Anna Lund said, “until the strike is over.”`
  expect([0, 1].map((which) => of(within, which))).toEqual(['Anna Lund', 'Anna Lund'])
})

test('a frame between two quotations is of the one that it is about', () => {
  const pasted = `${q} said Anna Lund, while Jon Berg said: “The night watch has the keys.”`
  expect([0, 1].map((which) => of(pasted, which))).toEqual(['Anna Lund', 'Jon Berg'])
  const colon = `${q} she said. Jon Berg replied: “The night watch has the keys.”`
  expect([0, 1].map((which) => of(colon, which))).toEqual([undefined, 'Jon Berg'])
})
