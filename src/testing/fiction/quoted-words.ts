import { cite, type Desk, linkTo } from './article-writer.ts'
import { demanding, type Member, speakers } from './people.ts'
import { capital, type Saying } from './sentences.ts'
import { listeners, saidBy } from './words-of-speech.ts'

/** What somebody says, in one of the ways in which articles print it, with its marker; no full stop. */
export function quotedWords(desk: Desk): string {
  const { pick, below } = desk.chance
  const speaker = pick(speakers)
  const saying = desk.sentences.saying()
  const { whole, first, middle, ending } = saying
  const who = named(speaker, desk)
  const verb = pick(saidBy)
  const way = below(8)
  if (way === 0) return `“${first} … ${ending},”${quote(desk, speaker, saying, [])} ${who} ${verb}`
  if (way === 1) {
    const marker = quote(desk, speaker, saying, [`${first}, […] ${middle}, ${ending}`])
    return `“${first},” ${who} ${verb}, “${middle}, ${ending}”${marker}`
  }
  const words = whole.replace(/\.$/, '').replace('and they', way === 3 ? 'and [the crews]' : 'and they')
  const marker = quote(desk, speaker, saying, way === 4 ? [words] : [], way === 2)
  return way === 5 ? `${capital(who)} ${verb}: “${words}”${marker}` : `“${words},”${marker} ${who} ${verb}`
}

/** A sentence that brings in somebody’s words, and the words as a block quote with its marker. */
export function blockQuote(desk: Desk): [string, string] {
  const speaker = desk.chance.pick(speakers)
  const saying = desk.sentences.saying()
  return [`${capital(named(speaker, desk))} put it like this:`, `> ${saying.whole}${quote(desk, speaker, saying, [])}`]
}

/** A quote's marker; its words are put on file where a source of it holds words, with one word more when the print differs. */
function quote(desk: Desk, speaker: Member, saying: Saying, words: string[], differs = false): string {
  const { day, shelf, sentences } = desk
  const { oneIn, pick } = desk.chance
  const onFile = differs || !oneIn(5)
  const paper = shelf.paperBefore(day, onFile)
  const position = onFile ? shelf.indexWords(paper, speaker, differs ? saying.fuller : saying.whole, sentences.saying().whole) : undefined
  return desk.add('quote', saying.first, {
    words,
    fields: [
      `speaker: ${linkTo(speaker)}`,
      ...(oneIn(3) ? [`to: ${oneIn(3) ? linkTo(pick(demanding)) : pick(listeners)}`] : []),
      `source: ${cite(paper, position)}${oneIn(9) ? `; ${cite(shelf.paperBefore(day, false))}` : ''}`,
      ...(differs ? ['wording: differs'] : !onFile && oneIn(2) ? ['wording: unchecked'] : []),
      ...(oneIn(8) ? [`said on: ${paper.date}`] : []),
    ],
  })
}

function named({ name, called, pronoun }: Member, { chance }: Desk): string {
  if (chance.oneIn(3)) return called
  return pronoun === 'it' ? `the ${name}` : name
}
