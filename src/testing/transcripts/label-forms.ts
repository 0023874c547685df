import type { Transcript, TranscriptPerson, TranscriptTurn } from './transcripts.ts'

/** Somebody who speaks in a transcript: one of its people, or somebody whom it does not name. */
export type LabelledSpeaker = TranscriptPerson | 'reporter'

/**
 * A way of writing who speaks.
 *
 * - `read`: the speakers are known from it;
 * - `looks like a label`: it is refused, with the line as it should be written;
 * - `either`: whichever of the two; it must not pass as words.
 */
export type LabelForm = {
  name: string
  reading: 'read' | 'looks like a label' | 'either'
  /** The words at a place, without the `>` in front. Empty lines are between paragraphs. */
  write: (turns: readonly TranscriptTurn[], transcript: Transcript) => string[]
  /** The source’s `speakers`: label → person’s id or words. */
  speakers: (transcript: Transcript) => Record<string, string>
  /** The `labels` in each person’s file. */
  labels: (transcript: Transcript) => Record<string, string>
  /** Whether a transcript can be written so. */
  suits: (transcript: Transcript) => boolean
}

type Label = (speaker: LabelledSpeaker, transcript: Transcript) => string

const fullName: Label = (speaker) => (speaker === 'reporter' ? 'Reporter' : speaker.name)
const surname: Label = (speaker) => (speaker === 'reporter' ? 'Reporter' : speaker.surname)
const addressed: Label = (speaker) => (speaker === 'reporter' ? 'Reporter' : `${speaker.honorific} ${speaker.surname}`)
const otherSpelling: Label = (speaker) => (speaker === 'reporter' ? 'Reporter' : (speaker.alsoWritten?.[0] ?? speaker.name))
/** `(role)` behind a person’s name. */
const role = (speaker: LabelledSpeaker): string => (speaker === 'reporter' ? 'the press' : speaker.role)
/** `NAG` for Neil Armstrong: the first letter of each of their names, and the last letter, which distinguishes two of one transcript. */
const initials: Label = (speaker) => {
  if (speaker === 'reporter') return 'QQ'
  const letters = [...speaker.name.split(/[ -]+/).map((part) => part.charAt(0)), speaker.name.slice(-1).toUpperCase()]
  return letters.join('')
}
/** `The second officer of the Titanic`: what they are instead of who they are. */
const office: Label = (speaker) => (speaker === 'reporter' ? 'Reporter' : `The ${role(speaker)}`)
/** The same, written in each person’s file instead of the source’s. */
const officeOnFile: Label = (speaker) => (speaker === 'reporter' ? 'Reporter' : `The ${role(speaker)} speaking`)
/** `Speaker 1`, in the order in which they first speak. */
const numbered: Label = (speaker, transcript) => `Speaker ${speakersIn(transcript).indexOf(speaker) + 1}`
/** `Q` for whoever speaks first of two, `A` for the other; the press always asks. */
const questionOrAnswer: Label = (speaker, transcript) => {
  const [first] = speakersIn(transcript)
  const asks = speakersIn(transcript).includes('reporter') ? 'reporter' : first
  return speaker === asks ? 'Q' : 'A'
}
const capitals =
  (label: Label): Label =>
  (speaker, transcript) =>
    label(speaker, transcript).toUpperCase()
/** `Mr. LIGHTOLLER`: the name alone in capitals. */
const surnameInCapitals: Label = (speaker) =>
  speaker === 'reporter' ? 'Reporter' : `${speaker.honorific} ${speaker.surname.toUpperCase()}`

/** Everybody who speaks in a transcript, in the order of their first words. */
export function speakersIn(transcript: Transcript): LabelledSpeaker[] {
  const ids = new Set(transcript.places.flat().map(({ by }) => by))
  return [...ids].filter((id) => id !== null).map((id) => speakerOf(id, transcript))
}

function speakerOf(id: string, { people, id: name }: Transcript): LabelledSpeaker {
  const person = people.find((candidate) => candidate.id === id)
  if (!person && id !== 'reporter') throw new Error(`Nobody in ${name} is called ${id}.`)
  return person ?? 'reporter'
}

/** Makes the lines of one place from what is written before, and around, each turn’s words. */
type Layout = (turns: readonly { before: string; by: string | null; paragraphs: readonly string[] }[]) => string[]

/** Each turn is a paragraph, or several; its label is in front of the first. */
const paragraphs: Layout = (turns) =>
  turns.flatMap(({ before, paragraphs: [first, ...rest] }) => [`${before}${first}`, '', ...rest.flatMap((text) => [text, ''])])
/** All turns are lines of one paragraph. */
const lines: Layout = (turns) => turns.map(({ before, paragraphs: texts }) => `${before}${texts.join(' ')}`)
/** The label is a line of its own, in the paragraph of the words. */
const ownLine: Layout = (turns) =>
  turns.flatMap(({ before, paragraphs: [first, ...rest] }) => [
    ...(before ? [before] : []),
    `${first}`,
    '',
    ...rest.flatMap((text) => [text, '']),
  ])
/** The label is a paragraph of its own. */
const ownParagraph: Layout = (turns) =>
  turns.flatMap(({ before, paragraphs: texts }) => [...(before ? [before, ''] : []), ...texts.flatMap((text) => [text, ''])])
const bullets: Layout = (turns) => turns.map(({ before, paragraphs: texts }) => `- ${before}${texts.join(' ')}`)
const numbers: Layout = (turns) => turns.map(({ before, paragraphs: texts }, index) => `${index + 1}. ${before}${texts.join(' ')}`)
const tableRows: Layout = (turns) => [
  '| Speaker | Words |',
  '|---|---|',
  ...turns.map(({ before, paragraphs: texts }) => `| ${before} | ${texts.join(' ')} |`),
]

type Dress = (label: string, speaker: LabelledSpeaker, at: number) => string

/** `00:01:02`, a time that grows from turn to turn. */
const time = (at: number): string => `00:${String(Math.floor(at / 6)).padStart(2, '0')}:${(at % 6) * 10 || '00'}`

function form(
  name: string,
  reading: LabelForm['reading'],
  dress: Dress,
  { label = fullName, layout = paragraphs, only = () => true }: { label?: Label; layout?: Layout; only?: LabelForm['suits'] } = {},
): LabelForm {
  // Labels that are not names mean nothing unless the source says who they are; what the press asks is always said to be its own.
  const named = label === initials || label === numbered || label === questionOrAnswer || label === office
  return {
    name,
    reading,
    suits: only,
    speakers: (transcript) =>
      Object.fromEntries(
        speakersIn(transcript)
          .filter((speaker) => named || speaker === 'reporter')
          .map((speaker) => [label(speaker, transcript), speaker === 'reporter' ? 'a reporter' : speaker.id]),
      ),
    labels: (transcript) =>
      label === officeOnFile ? Object.fromEntries(transcript.people.map((person) => [person.id, officeOnFile(person, transcript)])) : {},
    write: (turns, transcript) =>
      layout(
        turns.map(({ by, paragraphs: texts }, at) => {
          const speaker = by === null ? undefined : speakerOf(by, transcript)
          return { before: speaker ? dress(label(speaker, transcript), speaker, at) : '', by, paragraphs: texts }
        }),
      ),
  }
}

const ofTwo = (transcript: Transcript): boolean => speakersIn(transcript).length === 2

const haveOwnInitials = (transcript: Transcript): boolean => {
  const all = speakersIn(transcript).map((speaker) => initials(speaker, transcript))
  return new Set(all).size === all.length
}

/** The forms that transcripts, and editors who copy them, use. */
export const labelForms: readonly LabelForm[] = [
  form('**Name:** words', 'read', (label) => `**${label}:** `),
  form('**Name**: words', 'read', (label) => `**${label}**: `),
  form('*Name:* words', 'read', (label) => `*${label}:* `),
  form('__Name:__ words', 'read', (label) => `__${label}:__ `),
  form('**[Name](file):** words', 'read', (label, speaker) =>
    speaker === 'reporter' ? `**${label}:** ` : `**[${label}](../people/${speaker.id}.md):** `,
  ),
  form('<v Name>words', 'read', (label) => `<v ${label}>`),
  form('**Name** on its own line', 'read', (label) => `**${label}**`, { layout: ownLine }),
  form('**Name** as a paragraph', 'read', (label) => `**${label}**`, { layout: ownParagraph }),
  form('**Name (role):** words', 'read', (label, speaker) => `**${label} (${role(speaker)}):** `),
  form('**Name, role:** words', 'read', (label, speaker) => `**${label}, ${role(speaker)}:** `),
  form('*Name (role):* words', 'read', (label, speaker) => `*${label} (${role(speaker)}):* `),
  form('[time] **Name:** words', 'read', (label, _, at) => `[${time(at)}] **${label}:** `),
  form('**Name：**words', 'read', (label) => `**${label}：**`),
  form('**NAME:** words', 'read', (label) => `**${label}:** `, { label: capitals(fullName) }),
  form('NAME: words', 'read', (label) => `${label}: `, { label: capitals(fullName) }),
  form('MR. SURNAME: words', 'read', (label) => `${label}: `, { label: capitals(addressed) }),
  form('**Mr. Surname:** words', 'read', (label) => `**${label}:** `, { label: addressed }),
  form('**Surname:** words', 'read', (label) => `**${label}:** `, { label: surname }),
  form('**Other spelling:** words', 'read', (label) => `**${label}:** `, { label: otherSpelling }),
  form('**CDR:** words', 'read', (label) => `**${label}:** `, { label: initials, only: haveOwnInitials }),
  form('THE PRESIDENT: words', 'read', (label) => `${label.toUpperCase()}: `, { label: office }),
  form('**The President:** words', 'read', (label) => `**${label}:** `, { label: officeOnFile }),
  form('Speaker 1: words', 'read', (label) => `${label}: `, { label: numbered }),
  form('Name: words', 'read', (label) => `${label}: `),
  form('Name：words', 'read', (label) => `${label}：`),
  form('Name (role): words', 'read', (label, speaker) => `${label} (${role(speaker)}): `),
  form('[time] Name: words', 'read', (label, _, at) => `[${time(at)}] ${label}: `),
  form('**Name:** words, lines of one paragraph', 'read', (label) => `**${label}:** `, { layout: lines }),
  form('Name: words, lines of one paragraph', 'read', (label) => `${label}: `, { layout: lines }),
  form('NAME: words, lines of one paragraph', 'read', (label) => `${label}: `, { label: capitals(fullName), layout: lines }),
  form('Q. words', 'read', (label) => `${label}. `, { label: questionOrAnswer, only: ofTwo }),
  form('Q: words', 'read', (label) => `${label}: `, { label: questionOrAnswer, only: ofTwo }),
  form('Q words', 'read', (label) => `${label} `, { label: questionOrAnswer, only: ofTwo }),
  form('**Q:** words', 'read', (label) => `**${label}:** `, { label: questionOrAnswer, only: ofTwo }),
  form('*Name*: words', 'either', (label) => `*${label}*: `),
  form('_Name:_ words', 'either', (label) => `_${label}:_ `),
  form('***Name:*** words', 'either', (label) => `***${label}:*** `),
  form('[**Name**](file): words', 'either', (label, speaker) =>
    speaker === 'reporter' ? `**${label}**: ` : `[**${label}**](../people/${speaker.id}.md): `,
  ),
  form('**Name** words', 'either', (label) => `**${label}** `),
  form('**Name.** words', 'either', (label) => `**${label}.** `),
  form('**Name** — words', 'either', (label) => `**${label}** — `),
  form('**Name** (role): words', 'either', (label, speaker) => `**${label}** (${role(speaker)}): `),
  form('Surname: words', 'either', (label) => `${label}: `, { label: surname }),
  form('Mr. Surname: words', 'either', (label) => `${label}: `, { label: addressed }),
  form('Mr. SURNAME: words', 'either', (label) => `${label}: `, { label: surnameInCapitals }),
  form('NAME (role): words', 'either', (label, speaker) => `${label} (${role(speaker)}): `, { label: capitals(fullName) }),
  form('(time) Name: words', 'either', (label, _, at) => `(${time(at)}) ${label}: `),
  form('time Name: words', 'either', (label, _, at) => `${time(at)} ${label}: `),
  form('Name [time]: words', 'either', (label, _, at) => `${label} [${time(at)}]: `),
  form('Name: on its own line', 'either', (label) => `${label}:`, { layout: ownLine }),
  form('<b>Name:</b> words', 'either', (label) => `<b>${label}:</b> `),
  form('Name — words', 'looks like a label', (label) => `${label} — `),
  form('Name – words', 'looks like a label', (label) => `${label} – `),
  form('Name - words', 'looks like a label', (label) => `${label} - `),
  form('Name--words', 'looks like a label', (label) => `${label}--`),
  form('NAME — words', 'looks like a label', (label) => `${label} — `, { label: capitals(fullName) }),
  form('*Name* — words', 'looks like a label', (label) => `*${label}* — `),
  form('Name on its own line', 'looks like a label', (label) => label, { layout: ownLine }),
  form('Name as a paragraph', 'looks like a label', (label) => label, { layout: ownParagraph }),
  form('NAME as a paragraph', 'looks like a label', (label) => label, { label: capitals(fullName), layout: ownParagraph }),
  form('Name, role as a paragraph', 'looks like a label', (label, speaker) => `${label}, ${role(speaker)}`, { layout: ownParagraph }),
  form('Name and time as a paragraph', 'looks like a label', (label, _, at) => `${label}  ${time(at)}`, { layout: ownParagraph }),
  form('Name. words', 'looks like a label', (label) => `${label}. `),
  form('The President. words', 'looks like a label', (label) => `${label}. `, { label: office }),
  form('Name   words', 'looks like a label', (label) => `${label}   `),
  form('NAME   words', 'looks like a label', (label) => `${label}   `, { label: capitals(fullName) }),
  form('date, Name: words', 'looks like a label', (label, _, at) => `02/03/2026, ${time(at)} - ${label}: `),
  form('Mr. SURNAME. words', 'looks like a label', (label) => `${label}. `, { label: surnameInCapitals }),
  form('Mr. Surname. words', 'looks like a label', (label) => `${label}. `, { label: addressed }),
  form('Name, role: words', 'looks like a label', (label, speaker) => `${label}, ${role(speaker)}: `),
  form('[Name] words', 'looks like a label', (label) => `[${label}] `),
  form('[Name]: words', 'looks like a label', (label) => `[${label}]: `),
  form('(Name) words', 'looks like a label', (label) => `(${label}) `),
  form('>> NAME: words', 'looks like a label', (label) => `>> ${label}: `, { label: capitals(fullName) }),
  form('- Name: words', 'looks like a label', (label) => `${label}: `, { layout: bullets }),
  form('- **Name:** words', 'looks like a label', (label) => `**${label}:** `, { layout: bullets }),
  form('1. Name: words', 'looks like a label', (label) => `${label}: `, { layout: numbers }),
  form('Name — words, lines of one paragraph', 'looks like a label', (label) => `${label} — `, { layout: lines }),
  form('Name. words, lines of one paragraph', 'looks like a label', (label) => `${label}. `, { layout: lines }),
  form('### Name', 'looks like a label', (label) => `### ${label}`, { layout: ownParagraph }),
  form('| Name | words |', 'looks like a label', (label) => label, { layout: tableRows }),
]
