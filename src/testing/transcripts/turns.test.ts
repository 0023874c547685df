import { describe, expect, test } from 'vitest'
import { type Content, readings } from '../../archive/open-content.ts'
import { readableFiles } from '../../checks/quotes.ts'
import { speakerLabel } from '../../checks/speaker-label.ts'
import { speakerUnknown } from '../../checks/speaker-unknown.ts'
import { isStageDirection, turnsAt } from '../../comparison/turns.ts'
import { applyFixes } from '../../editing/apply-fixes.ts'
import { inOrder, type Message } from '../../model/message.ts'
import type { Speaker } from '../../model/source.ts'
import { contentInMemory, quickReader } from '../content-in-memory.ts'
import { whoSaysWhat } from '../who-says-what.ts'
import { labelForms } from './label-forms.ts'
import { transcriptContent } from './transcript-content.ts'
import { type Transcript, transcripts } from './transcripts.ts'

/** The errors about labels in a transcript’s source, and its turns, before and after everything was fixed that has an edit. */
function checked(transcript: Transcript, form: (typeof labelForms)[number]) {
  const { files, source } = transcriptContent(transcript, form, [])
  const read = quickReader()
  const readNow = () => {
    const content = read(contentInMemory(files))
    return { messages: labelMessages(content).filter(({ path }) => path === `content/${source}`), turns: turnsOf(content, source) }
  }
  const before = readNow()
  let after = before
  for (let round = 0; round < 5; round++) {
    const fixed = applyFixes(
      files[source] ?? '',
      after.messages.flatMap(({ edit }) => edit ?? []),
    )
    if (!fixed.applied) break
    files[source] = fixed.text
    after = readNow()
  }
  return { before, after }
}

/** What is reported of labels, by the rules about them and by the reader. */
function labelMessages(content: Content): Message[] {
  const ofReader = readings(content).flatMap(({ messages }) => messages.filter(({ rule }) => readerRules.has(rule)))
  return inOrder([...ofReader, ...speakerLabel(content), ...speakerUnknown(content)])
}

const readerRules = new Set(['speaker-label', 'source-words', 'no-html'])

function turnsOf(content: Content, path: string): string[] {
  const files = readableFiles(content)
  const source = content.sources.find((one) => one.path === path)?.model
  return source
    ? whoSaysWhat(
        turnsAt(files, source, source.wordings)
          .filter((turn) => !isStageDirection(turn))
          .map(({ speaker, paragraphs }) => [nameOf(speaker), paragraphs.join(' ')]),
      )
    : []
}

const nameOf = (speaker: Speaker) =>
  speaker.is === 'people' ? speaker.ids.join('+') : speaker.is === 'described' ? speaker.words : speaker.is

function expected({ intro, places }: Transcript): string[] {
  return whoSaysWhat([
    ...(intro ? [['nobody', intro] as const] : []),
    ...places
      .flat()
      .flatMap(({ by, paragraphs }) => (by === null ? [] : [[by === 'reporter' ? 'a reporter' : by, paragraphs.join(' ')] as const])),
  ])
}

/** A quarter of the transcripts, another one for each form, so that the test does not take long. */
function some(form: (typeof labelForms)[number]): Transcript[] {
  return transcripts.filter(form.suits).filter((_, i) => i % 4 === labelForms.indexOf(form) % 4)
}

describe.each(labelForms.map((form) => [`${form.name} (${form.reading})`, form] as const))('%s', (_, form) => {
  test.each(some(form).map((transcript) => [transcript.id, transcript] as const))('%s', (__, transcript) => {
    const { before, after } = checked(transcript, form)
    if (form.reading === 'read') expect(before).toEqual({ messages: [], turns: expected(transcript) })
    if (form.reading === 'looks like a label') expect(before.messages).not.toEqual([])
    expect(after.messages.map(({ position, what }) => `${position.line} ${what}`)).toEqual([])
    expect(after.turns).toEqual(expected(transcript))
  })
})
