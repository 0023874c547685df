import type { Desk } from './article-writer.ts'
import { notedAsBackground, notedAsView, notedBackground, notedDemand, notedView } from './noted-words.ts'
import { quotedWords } from './quoted-words.ts'
import { capital } from './sentences.ts'
import { groups, links, openers } from './words-of-prose.ts'

/** A sentence with so many annotations, one to three. */
export function notedSentence(desk: Desk, count: number): string {
  const made = desk.chance.pick(forms[count] ?? [])(desk)
  // Markers stand behind punctuation.
  return capital(made).replace(/((?:\[\^[^\]]+\])+)([.,;])/g, '$2$1')
}

/** A demand with its marker, without a full stop. */
export function demanded(desk: Desk): string {
  const { words, marker } = notedDemand(desk)
  return `${words}${marker}`
}

/** A sentence that says an earlier demand of this article again, under the same note; undefined when there is none. */
export function demandedAgain({ notes, chance }: Desk): string | undefined {
  const earlier = notes.filter(({ kind, words }) => kind === 'condition' && words.length < 3 && !words[0]?.includes('…'))
  const note = earlier[chance.below(earlier.length)]
  const [words] = note?.words ?? []
  if (!note || !words) return undefined
  note.words.push(words)
  return `Once more it was asked that ${words}.[^${note.label}]`
}

/** By the number of annotations in a sentence. */
const forms: readonly (readonly ((desk: Desk) => string)[])[] = [
  [],
  [
    (desk) => `${quotedWords(desk)}.`,
    (desk) => `${quotedWords(desk)}, ${desk.chance.pick(links)}.`,
    (desk) => `${desk.chance.pick(openers)} ${quotedWords(desk)}.`,
    (desk) => `${desk.chance.pick(insistences)} ${demanded(desk)}.`,
    (desk) => `${desk.chance.pick(groups)} asked that ${demanded(desk)}, ${desk.chance.pick(links)}.`,
    (desk) => `${notedView(desk)}.`,
    (desk) => `${notedView(desk)}, ${desk.chance.pick(links)}.`,
    (desk) => `${notedBackground(desk)} ${desk.chance.pick(groups)} may ask that question again, ${desk.chance.pick(links)}.`,
  ],
  [
    (desk) => `${quotedWords(desk)}, and asked that ${demanded(desk)}.`,
    (desk) => `${notedBackground(desk)} ${notedView(desk)}.`,
    (desk) => `${quotedWords(desk)}; ${notedView(desk)}.`,
    (desk) => `${desk.chance.pick(insistences)} ${demanded(desk)}; ${notedView(desk)}.`,
    (desk) => {
      const { words, marker } = notedDemand(desk)
      return `${desk.chance.pick(insistences)} ${words}.${marker}${notedAsBackground(desk, words)}`
    },
  ],
  [
    (desk) => {
      const { words, marker } = notedDemand(desk)
      return `${desk.chance.pick(insistences)} ${words}.${marker}${notedAsView(desk, words)}${notedAsBackground(desk, words)}`
    },
    (desk) => `${quotedWords(desk)}; ${desk.chance.pick(groups)} asked that ${demanded(desk)}, and ${notedView(desk)}.`,
  ],
]

const insistences = [
  'the offer stands on the condition that',
  'the letter asks that',
  'it was made plain that no deal would be signed unless',
  'the crews will come back to the table provided that',
  'in return it was demanded that',
  'the second paragraph says that there is no vote before',
] as const
