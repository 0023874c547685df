import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readings } from '../archive/open-content.ts'
import { isStageDirection, turnsAt } from '../comparison/turns.ts'
import { applyFixes } from '../editing/apply-fixes.ts'
import { inOrder } from '../model/message.ts'
import { contentInMemory, quickReader } from '../testing/content-in-memory.ts'
import { whoSaysWhat } from '../testing/who-says-what.ts'
import { readableFiles } from './quotes.ts'
import { speakerLabel } from './speaker-label.ts'
import { speakerUnknown } from './speaker-unknown.ts'

const read = quickReader()

const names = ['Anna Lund', 'Per Ek', 'Mira Holm'] as const
const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-')
const people = Object.fromEntries(names.map((name) => [`people/${idOf(name)}.md`, `---\nname: ${name}\n---\n`]))

/** Ways of writing who speaks that are read. */
const readForms: ((name: string) => string)[] = [
  (name) => `**${name}:** `,
  (name) => `**${name}**: `,
  (name) => `*${name}:* `,
  (name) => `_${name}_: `,
  (name) => `__${name} (of Nordhamn):__ `,
  (name) => `**[${name}](../people/${idOf(name)}.md):** `,
  (name) => `${name}: `,
  (name) => `${name.toUpperCase()}: `,
  (name) => `${name.split(' ')[1]?.toUpperCase()}: `,
  (name) => `Dr ${name.split(' ')[1]?.toUpperCase()}: `,
  (name) => `[00:01:02] **${name}:** `,
  (name) => `<v ${name}>`,
  (name) => `**${name}**\n> `,
]
/** Ways that are not read, but rewritten. */
const fixedForms: ((name: string) => string)[] = [
  (name) => `${name} — `,
  (name) => `${name} - `,
  (name) => `${name}. `,
  (name) => `**${name}** `,
  (name) => `[${name}] `,
  (name) => `${name}, of Nordhamn: `,
  (name) => `Mr. ${name.split(' ')[1]}: `,
  (name) => `00:12 ${name}: `,
  (name) => `\\>\\> ${name}: `,
  (name) => `${name}\n> `,
]

const sentence = fc.constantFrom(
  'We will sign.',
  'Nobody has asked me.',
  'Is it late?',
  'The harbour stays open!',
  'Well, 10:30 it is.',
  'I said *no*, twice.',
  'Then “yes” it is.',
)
const turnOf = (forms: readonly ((name: string) => string)[]) =>
  fc.record({
    name: fc.constantFrom(...names),
    form: fc.constantFrom(...forms),
    paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
    /** Whether it begins on the line below the turn before it. */
    isClose: fc.boolean(),
    note: fc.constantFrom('', '', '', '(Applause.)'),
  })
type GeneratedTurn = ReturnType<typeof turnOf> extends fc.Arbitrary<infer T> ? T : never

function writeSource(turns: readonly GeneratedTurn[]): string {
  const lines = turns.flatMap(({ name, form, paragraphs: [first = [], ...rest], isClose, note }, i) => [
    ...(i === 0 || isClose ? [] : ['>']),
    `> ${form(name)}${first.join(' ')}`,
    ...rest.flatMap((words) => ['>', `> ${words.join(' ')}`]),
    ...(note ? ['>', `> ${note}`, '>'] : []),
  ])
  const front = ['title: Talks', 'publisher: Radio', 'kind: interview', 'date: 2026-03-02', `participants: [${names.map(idOf).join(', ')}]`]
  return `---\n${front.join('\n')}\n---\n\n${lines.join('\n')}\n`
}

/** Who says what in a source, consecutive words of one speaker together. */
function saidIn(text: string): string[] {
  const content = read(contentInMemory({ ...people, 'sources/talks.md': text }))
  const source = content.sources[0]?.model
  if (!source) throw new Error('The source cannot be read.')
  const turns = turnsAt(readableFiles(content), source, source.wordings).filter((turn) => !isStageDirection(turn))
  return whoSaysWhat(
    turns.map(({ speaker, paragraphs }) => [speaker.is === 'people' ? speaker.ids.join() : speaker.is, paragraphs.join(' ')]),
  )
}

const meant = (turns: readonly GeneratedTurn[]) =>
  whoSaysWhat(turns.map(({ name, paragraphs }) => [idOf(name), paragraphs.flat().join(' ').replaceAll('*', '')]))

function labelMessages(text: string) {
  const content = read(contentInMemory({ ...people, 'sources/talks.md': text }))
  const ofReader = readings(content).flatMap(({ messages }) => messages.filter(({ rule }) => rule.startsWith('speaker-')))
  return inOrder([...ofReader, ...speakerLabel(content), ...speakerUnknown(content)])
}

test('turns that are written in any form that is read are found again', () => {
  fc.assert(
    fc.property(fc.array(turnOf(readForms), { minLength: 1, maxLength: 8 }), (turns) => {
      const text = writeSource(turns)
      expect(saidIn(text)).toEqual(meant(turns))
      expect(labelMessages(text)).toEqual([])
    }),
  )
})

test('after `--fix` every word is in the turn of who says it, and none is lost', () => {
  fc.assert(
    fc.property(
      fc.array(turnOf([...readForms, ...fixedForms]), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      (turns, hasCarriageReturns) => {
        let text = writeSource(turns)
        if (hasCarriageReturns) text = `\uFEFF${text.replaceAll('\n', '\r\n')}`
        for (let round = 0; round < 3; round++)
          text = applyFixes(
            text,
            labelMessages(text).flatMap(({ edit }) => edit ?? []),
          ).text
        expect(labelMessages(text)).toEqual([])
        expect(saidIn(text)).toEqual(meant(turns))
      },
    ),
  )
})
