import { type ArticleWriter, capital } from './article-writer.ts'
import coast from './coast.json' with { type: 'json' }
import type { Clause, FictionalNote, FictionalPerson } from './site.ts'

/** The day on which an article is published, and whether some of its observations are by unnamed analysts. */
type Variation = { writer: ArticleWriter; day: string; hasUnnamed?: boolean | undefined }

/** Gives the last note of a clause fields and text of every form, and its quote one of the forms in which articles print quotes. */
export function varyNote(clause: Clause, { writer, day, hasUnnamed }: Variation): Clause {
  const { chance, site } = writer
  const { oneIn, pick } = chance
  const note = site.notes[clause.labels.at(-1) ?? '']
  if (!note) throw new Error('A note of no clause cannot be varied.')
  note.text = varyText(note, writer)
  varyNames(clause, note, writer)
  const document = writer.source(false)
  const cite = () => document && note.sources.every(({ source }) => source !== document.key) && note.sources.push({ source: document.key })
  if (note.kind === 'quote') {
    varyQuote(clause, note, writer)
    if (oneIn(3)) note.fields.push(`to: ${oneIn(3) ? linkToPerson(writer.speaker()) : pick(coast.speech.listeners)}`)
    const isDated = oneIn(8)
    if (oneIn(9)) cite()
    const published = note.sources.flatMap(({ source }) => site.sources.find(({ key }) => key === source)?.date ?? [])
    if (isDated) note.fields.push(`said on: ${[day, ...published].toSorted()[0]}`)
    return clause
  }
  if (note.kind === 'condition') {
    const state = pick(states)
    if (oneIn(3)) note.fields[0] = `for: ${oneIn(2) ? `${linkToPerson(writer.speaker())}${note.key % 4 ? '' : ', the crews'}` : 'not said'}`
    if (state === 'open') note.fields.push('status: open')
    else if (state && document) note.fields.push(`status: ${state}, ${day}, [${document.title}](../sources/${document.id}.md)`)
    // Words with `…` for their middle: `the council publish … the ice comes`.
    const all = clause.noted.split(' ')
    if (oneIn(5)) note.writes = `${all.slice(0, 3).join(' ')} … ${all.slice(-3).join(' ')}`
  } else if (note.kind === 'observation') {
    const confidence = pick(confidences)
    if (confidence) note.fields.push(`confidence: ${confidence}`)
    if (hasUnnamed && oneIn(3)) note.by = 'unnamed analysts'
  } else if (oneIn(3)) note.writes = false
  if (oneIn(5)) cite()
  return clause
}

/** Gives some notes a title, and several people behind them or meant by them. Every few notes, so that it draws no chance from other variations. */
function varyNames({ noted }: Clause, note: FictionalNote, { site }: ArticleWriter): void {
  if (note.key % 7 === 0) note.fields.push(`name: ${capital(noted.split(' ').slice(0, 4).join(' '))}`)
  const other = site.people.find(({ key }) => key !== note.by)
  const isCompared = note.kind === 'quote' && note.sources.some(({ place }) => place !== undefined)
  if (other && typeof note.by === 'number' && !isCompared && note.key % 5 === 0) note.with = other.key
}

const states = ['open', 'met', 'refused', 'withdrawn', '', '', '', ''] as const
const confidences = ['low', 'moderate', 'high', '', ''] as const

/** Most often a sentence or two; now and then a list, two paragraphs, or three hundred words. */
function varyText({ text }: FictionalNote, { chance, thing, prose }: ArticleWriter): string {
  const some = (count: number) => Array.from({ length: count }, prose).join(' ')
  const form = chance.below(20)
  if (form < 2) return `${some(1)}\n\n${[thing(), thing(), thing()].map((one) => `- ${one}`).join('\n')}\n\n${some(1)}`
  if (form < 4) return `${some(2)}\n\n${some(2)}`
  return form < 5 ? [some(6), some(6), some(6)].join('\n\n') : text
}

/** Prints a quote in another form, some of which are not word for word. */
function varyQuote(clause: Clause, note: FictionalNote, { chance, site, speaker }: ArticleWriter): void {
  const { oneIn, below, pick } = chance
  const words = clause.noted.split(' ')
  const by = site.people.find(({ key }) => key === note.by) ?? speaker()
  const who = `${by?.name} ${pick(coast.speech.verbs)}`
  const place = site.sources.flatMap(({ places }) => places.find(({ key }) => key === note.sources[0]?.place) ?? [])[0]
  const spoken = place?.said.findLast((one) => one.words === clause.noted)
  const form = below(8)
  if (form === 0) {
    clause.noted = `${words.slice(0, 5).join(' ')} … ${words.slice(-4).join(' ')}`
    note.writes = false
  } else if (form === 1) {
    const [first, rest] = [words.slice(0, 5).join(' '), words.slice(5).join(' ')]
    Object.assign(clause, { before: `“${first}”, ${who},`, noted: rest })
    note.writes = `${first} […] ${rest}`
  } else if (form === 2 && spoken) {
    // Adds a word to the recording that the print lacks.
    spoken.words = words.toSpliced(2, 0, pick(coast.speech.fillers)).join(' ')
    note.fields.push('wording: differs')
  } else if (form === 3) {
    clause.noted = clause.noted.replace(/\bthey\b/, '[the crews]')
    note.writes = false
  } else if (form < 6) Object.assign(clause, { before: '', after: `, ${who}.` })
  if (!place && oneIn(2)) note.fields.push('wording: unchecked')
  if (place && oneIn(3)) place.said.splice(-1, 0, { by: 'Reporter', words: pick(coast.speech.questions) })
  if (spoken && oneIn(2)) spoken.words += `. ${capital(pick(coast.groups))} know that as well as I do`
}

function linkToPerson({ id, name }: FictionalPerson): string {
  return `[${name}](../people/${id}.md)`
}
