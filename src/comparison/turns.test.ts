import { describe, expect, test } from 'vitest'
import { readPerson, readSource } from '../markdown/read-file.ts'
import type { Files } from '../model/look-up.ts'
import type { Source, Speaker } from '../model/source.ts'
import { placesAt } from './places.ts'
import { sourceLabels, turnsAt } from './turns.ts'

const people = {
  'anna-lund': 'name: Anna Lund\nalso written: [Anna Lundh]\nlabels: [THE MAYOR]\nroles:\n  - role: mayor of Nordhamn',
  'per-ek': 'name: Per Ek',
  'mira-holm': 'name: Mira Holm',
  'jon-holm': 'name: Jon Holm',
  'ursula-von-der-see': 'name: Ursula von der See',
  'sean-o-fallan': "name: Seán O'Fallan",
}

/** A source with words, and the people around it. */
function site(words: string, front = 'participants: [anna-lund, per-ek]'): { files: Files; source: Source } {
  const text = `---\ntitle: Briefing\npublisher: The council\nkind: interview\ndate: 2026-03-02\n${front}\n---\n\n${words}\n`
  const { model, messages } = readSource({ path: 'sources/briefing.md', text })
  expect(messages).toEqual([])
  if (!model) throw new Error('The source cannot be read.')
  const readings = Object.entries(people).map(([id, head]) => readPerson({ path: `people/${id}.md`, text: `---\n${head}\n---\n` }))
  const byId = new Map(readings.flatMap(({ model: one }) => (one ? [[one.id, { model: one }] as const] : [])))
  return { files: { people: byId, sources: new Map([[model.id, { model }]]) }, source: model }
}

const nameOf = (speaker: Speaker) =>
  speaker.is === 'people' ? speaker.ids.join('+') : speaker.is === 'described' ? `“${speaker.words}”` : speaker.is

/** The turns of a source, one a line: who, then the words, paragraphs separated by strokes. */
function turnsOf(words: string, front?: string): string[] {
  const { files, source } = site(words, front)
  return placesAt(source).flatMap((place) =>
    turnsAt(files, source, place).map((turn) => `${nameOf(turn.speaker)}: ${turn.paragraphs.join(' | ')}`),
  )
}

/** Every way of writing Anna Lund in front of “We will sign.” that is read as a label. */
const forms = [
  '**Anna Lund:** We will sign.',
  '**Anna Lund**: We will sign.',
  '**Anna Lund :** We will sign.',
  '**Anna Lund：** We will sign.',
  '*Anna Lund:* We will sign.',
  '*Anna Lund*: We will sign.',
  '__Anna Lund:__ We will sign.',
  '__Anna Lund__: We will sign.',
  '_Anna Lund:_ We will sign.',
  '_Anna Lund_: We will sign.',
  '***Anna Lund:*** We will sign.',
  '**Anna Lund: **We will sign.',
  '** Anna Lund:** We will sign.',
  '** Anna Lund **: We will sign.',
  '**Anna Lund:**We will sign.',
  '**Anna Lund (mayor):** We will sign.',
  '**Anna Lund** (mayor): We will sign.',
  '**Anna Lund**, mayor of Nordhamn: We will sign.',
  '**Anna Lund, mayor of Nordhamn:** We will sign.',
  '**[Anna Lund](../people/anna-lund.md):** We will sign.',
  '**[Anna Lund](../people/anna-lund.md)**: We will sign.',
  '[**Anna Lund:**](../people/anna-lund.md) We will sign.',
  '[Anna Lund](../people/anna-lund.md): We will sign.',
  '[00:14:10] **Anna Lund:** We will sign.',
  '(14:10) **Anna Lund:** We will sign.',
  '00:14:10 **Anna Lund:** We will sign.',
  '14:10 **Anna Lund:** We will sign.',
  '**[00:14:10] Anna Lund:** We will sign.',
  '**Anna Lund:** [00:14:10] We will sign.',
  '<v Anna Lund>We will sign.</v>',
  '<v.loud Anna Lund>We will sign.</v>',
  '<v Anna Lund> We will sign.',
  '**Anna Lund**\n> We will sign.',
  '**Anna Lund**\n>\n> We will sign.',
  '**Anna Lund:**\n>\n> We will sign.',
  'ANNA LUND: We will sign.',
  'ANNA LUND：We will sign.',
  'ANNA LUND (mayor): We will sign.',
  'ANNA LUND, MAYOR OF NORDHAMN: We will sign.',
  'MS. LUND: We will sign.',
  'Ms. LUND: We will sign.',
  'LUND: We will sign.',
  'A. LUND: We will sign.',
  'MAYOR LUND: We will sign.',
  'MAYOR ANNA LUND: We will sign.',
  'THE MAYOR: We will sign.',
  'Anna Lund: We will sign.',
  'Anna Lundh: We will sign.',
  'Anna Lund：We will sign.',
  'Anna Lund (mayor): We will sign.',
  'Lund: We will sign.',
  'anna lund: We will sign.',
  '[00:14:10] Anna Lund: We will sign.',
  '**Ms Lund:** We will sign.',
  '**Mayor Anna Lund:** We will sign.',
  '**The Honourable Anna Lund:** We will sign.',
  '**Frau Lund:** We will sign.',
  '**A. M. Lund:** We will sign.',
  '**Anna M. Lund:** We will sign.',
  '**Anna Lund: We will sign.**',
  '<v Ms Lund>We will sign.',
]

describe('a label is read however it is written', () => {
  test.each(forms)('%s', (form) => {
    expect(turnsOf(`> ${form}`)).toEqual(['anna-lund: We will sign.'])
  })

  test.each(forms)('on the line below somebody else’s words: %s', (form) => {
    expect(turnsOf(`> **Per Ek:** No.\n> ${form}`)).toEqual(['per-ek: No.', 'anna-lund: We will sign.'])
  })
})

/** Words that look a little like a label and are none. */
const words = [
  'One thing: we sign.',
  'My answer: no.',
  'The question is this: who pays?',
  'Ladies and gentlemen: we sign.',
  'Mr. Speaker: we sign.',
  'Mr Lund: I ask you to sign.',
  'At 10:30 we sign.',
  '10:30 is when we sign.',
  'A ratio of 3:1 is enough.',
  'John 3:16 says it.',
  'https://nordhamn.example/ has it.',
  'A man came.',
  'A. Lund wrote it.',
  'Q fever is rare.',
  'Anna Lund\\: we sign.',
  'ANNA LUND\\: we sign.',
  '**We** will sign.',
  '**We will sign.** And soon.',
  '*We will\\:* so I say.',
  '[sic] we [occupied] the quay.',
]

test.each(words)('these are words, without a label: %s', (text) => {
  expect(turnsOf(`> ${text}`, 'spoken by: per-ek').every((turn) => turn.startsWith('per-ek: '))).toBe(true)
})

test('two who speak on two lines of one paragraph have a turn each', () => {
  expect(turnsOf('> **Per Ek:** Will the crews strike?\n> **Anna Lund:** They will not\n> walk out.')).toEqual([
    'per-ek: Will the crews strike?',
    'anna-lund: They will not walk out.',
  ])
})

test('two voices on one line have a turn each', () => {
  expect(turnsOf('> <v Per Ek>Will they?</v> <v Anna Lund>They will not.</v>')).toEqual(['per-ek: Will they?', 'anna-lund: They will not.'])
})

test('a hard break ends a line too', () => {
  expect(turnsOf('> **Per Ek:** Will they?  \n> **Anna Lund:** No.\\\n> PER EK: Why?')).toEqual([
    'per-ek: Will they?',
    'anna-lund: No.',
    'per-ek: Why?',
  ])
})

test('a paragraph without a label continues the speaker above', () => {
  expect(turnsOf('> **Per Ek:** Will they?\n>\n> I ask you.\n>\n> **Anna Lund:** No.')).toEqual([
    'per-ek: Will they? | I ask you.',
    'anna-lund: No.',
  ])
})

test('a speaker goes on in the next block quote when nothing is between', () => {
  expect(turnsOf('> **Per Ek:** Will they?\n\n> I ask you.')).toEqual(['per-ek: Will they?', 'per-ek: I ask you.'])
})

test('a speaker goes on at the next place, but not after other text, nor where the source says whose unlabelled words are', () => {
  expect(turnsOf('> **Per Ek:** Will they?\n\nLater she said:\n\n> No.')).toEqual(['per-ek: Will they?', 'unknown: No.'])
  expect(turnsOf('## One\n\n> **Per Ek:** Will they?\n\n## Two\n\n> Or not?')).toEqual(['per-ek: Will they?', 'per-ek: Or not?'])
  expect(turnsOf('## One\n\n> **Per Ek:** Will they?\n\n## Two\n\n> No.', 'spoken by: anna-lund')).toEqual([
    'per-ek: Will they?',
    'anna-lund: No.',
  ])
})

test('words before the first label are nobody’s, unless the source says whose they are', () => {
  expect(turnsOf('> The hall, 2 March.\n>\n> **Per Ek:** Will they?')).toEqual(['nobody: The hall, 2 March.', 'per-ek: Will they?'])
  expect(turnsOf('## One\n\n> The hall, 2 March.\n\n## Two\n\n> **Per Ek:** Will they?')).toEqual([
    'nobody: The hall, 2 March.',
    'per-ek: Will they?',
  ])
  expect(turnsOf('> Will they?\n>\n> **Anna Lund:** No.', 'spoken by: per-ek')).toEqual(['per-ek: Will they?', 'anna-lund: No.'])
})

test('without labels the words are those of `spoken by`, or of unknown speakers', () => {
  expect(turnsOf('> We will sign.', 'spoken by: anna-lund')).toEqual(['anna-lund: We will sign.'])
  expect(turnsOf('> We will sign.', 'spoken by: [anna-lund, per-ek]')).toEqual(['anna-lund+per-ek: We will sign.'])
  expect(turnsOf('> We will sign.')).toEqual(['unknown: We will sign.'])
})

test('stage directions and time stamps are nobody’s and interrupt a turn', () => {
  expect(
    turnsOf(
      '> **Anna Lund:** We will sign.\n>\n> (Applause.)\n>\n> By Friday.\n>\n> [Laughter] [Crosstalk]\n>\n> ［笑］\n>\n> 00:01 --> 00:04\n>\n> **Per Ek:** Oh.',
    ),
  ).toEqual([
    'anna-lund: We will sign.',
    'nobody: (Applause.)',
    'anna-lund: By Friday.',
    'nobody: [Laughter] [Crosstalk]',
    'nobody: ［笑］',
    'nobody: 00:01 --> 00:04',
    'per-ek: Oh.',
  ])
})

test('a time stamp on a line of its own or in front of one is not of the words', () => {
  expect(turnsOf('> **Anna Lund:** We will\n> [00:01:02]\n> sign. \n>\n> [00:01:03] By Friday.\n>\n> 00:01:04 Or never.')).toEqual([
    'anna-lund: We will sign. | By Friday. | Or never.',
  ])
})

test('what subtitles have besides words is not of the words', () => {
  expect(
    turnsOf(
      '> WEBVTT\n>\n> 1\n> 00:00:01,000 --> 00:00:04,000\n> <v Anna Lund>We will\n>\n> 2\n> 00:00:04.000 --> 00:00:06.000\n> sign in 7\n> 12 days.',
    ),
  ).toEqual(['nobody: WEBVTT', 'anna-lund: We will | sign in 7 12 days.'])
})

test('questions and answers have letters', () => {
  const front = 'speakers:\n  Q: a reporter\n  A: anna-lund'
  for (const [q, a] of [
    ['Q', 'A'],
    ['Q.', 'A.'],
    ['Q:', 'A:'],
    ['Q  ', 'A  '],
    ['**Q**', '**A**'],
    ['**Q.**', '**A.**'],
    ['**Q:**', '**A:**'],
    ['**Q**:', '**A**:'],
    ['*Q:*', '*A:*'],
    ['Q1:', 'A1:'],
    ['Q1.', 'A1.'],
    ['Q：', 'A：'],
  ])
    expect(turnsOf(`> ${q} Will you sign?\n>\n> ${a} Yes.\n> ${q} When?\n> ${a} On Friday.`, front)).toEqual([
      '“a reporter”: Will you sign?',
      'anna-lund: Yes.',
      '“a reporter”: When?',
      'anna-lund: On Friday.',
    ])
})

test('an answer may begin like a sentence with “A”', () => {
  const front = 'speakers:\n  Q: a reporter\n  A: anna-lund'
  expect(turnsOf('> Q What happened?\n>\n> A man came.\n>\n> A A man came.', front)).toEqual([
    '“a reporter”: What happened? | A man came.',
    'anna-lund: A man came.',
  ])
})

test('`speakers` says whom a label means, before anybody’s name does', () => {
  const front = 'speakers:\n  CMP: anna-lund\n  Reporter: a reporter\n  Note: nobody\n  Per Ek: Anna Lund\n  Both: anna-lund, per-ek'
  expect(
    turnsOf('> CMP: Yes.\n>\n> Reporter: When?\n>\n> Note: The tape ends.\n>\n> Per Ek: So.\n>\n> **Both:** Thank you.', front),
  ).toEqual(['anna-lund: Yes.', '“a reporter”: When?', 'nobody: The tape ends.', 'anna-lund: So.', 'anna-lund+per-ek: Thank you.'])
})

test('a participant without a file has a name only', () => {
  expect(turnsOf('> Ida Berg: Yes.\n>\n> Berg: And no.', 'participants: [Ida Berg]')).toEqual(['“Ida Berg”: Yes.', '“Ida Berg”: And no.'])
})

test('names with particles, apostrophes and accents are found', () => {
  const front = 'participants: [ursula-von-der-see, sean-o-fallan]'
  expect(
    turnsOf(
      '> VON DER SEE: One.\n>\n> Ursula von der See: Two.\n>\n> O’FALLAN: Three.\n>\n> SEAN O’FALLAN: Four.\n>\n> MR O’FALLAN: Five.',
      front,
    ),
  ).toEqual([
    'ursula-von-der-see: One.',
    'ursula-von-der-see: Two.',
    'sean-o-fallan: Three.',
    'sean-o-fallan: Four.',
    'sean-o-fallan: Five.',
  ])
})

/** What is found about the labels of a source. */
function namedIn(text: string, front?: string): string[] {
  const { files, source } = site(text, front)
  return sourceLabels(files, source).map(({ label, named }) =>
    named.is === 'speaker'
      ? `${label.written}: ${nameOf(named.speaker)}`
      : `${label.written}: ${named.is}${named.is === 'several' ? ` ${named.people.map(({ id }) => id).join(', ')}` : ''}`,
  )
}

test('a surname means the one who speaks in the source, or is named in it; where there are two, nobody', () => {
  expect(namedIn('> HOLM: Yes.', 'participants: [mira-holm, per-ek]')).toEqual(['HOLM: mira-holm'])
  expect(namedIn('> HOLM: Yes.', 'participants: [mira-holm, jon-holm]')).toEqual(['HOLM: several mira-holm, jon-holm'])
  expect(namedIn('> HOLM: Yes.', 'participants: [per-ek]')).toEqual(['HOLM: nobody known'])
  expect(namedIn('> **Reporter:** Jon Holm, please.\n>\n> HOLM: Yes.', 'speakers: {Reporter: a reporter}')).toEqual([
    'Reporter: “a reporter”',
    'HOLM: jon-holm',
  ])
})

test('where a source lists no participants, a surname that only one file has means that person', () => {
  expect(namedIn('> LUND: We sign.', 'language: en')).toEqual(['LUND: anna-lund'])
  expect(namedIn('> HOLM: We sign.', 'language: en')).toEqual(['HOLM: nobody known'])
  expect(namedIn('> EK: We sign.', 'participants: [anna-lund]')).toEqual(['EK: nobody known'])
})

test('another first name is another person', () => {
  expect(namedIn('> **Jon Lund:** Yes.')).toEqual(['Jon Lund: nobody known'])
  expect(namedIn('> **J. Lund:** Yes.')).toEqual(['J. Lund: nobody known'])
})

test('who speaks together speaks as several', () => {
  expect(namedIn('> **Anna Lund and Per Ek:** Thank you.')).toEqual(['Anna Lund and Per Ek: anna-lund+per-ek'])
})
