import { expect, test } from 'vitest'
import { archiveOf } from '../archive/archive.ts'
import { openContent } from '../archive/open-content.ts'
import { publishedItems } from '../archive/published-items.ts'
import { contentInMemory } from '../testing/content-in-memory.ts'
import { sourcePages } from './source-pages.ts'

/** The turns on the page of a source with these words, one a line: who, what else is said of them, the words as HTML. */
function turnsOn(words: string, front = ''): string[] {
  const files = {
    'people/anna-lund.md': '---\nname: Anna Lund\n---\n',
    'people/per-ek.md': '---\nname: Per Ek\n---\n',
    'sources/briefing.md': `---\ntitle: Briefing\npublisher: The council\nkind: interview\ndate: 2026-03-02\nparticipants: [anna-lund, per-ek]\n${front}---\n\n${words}\n`,
  }
  const content = openContent(contentInMemory(files))
  expect(content.sources.flatMap(({ messages }) => messages)).toEqual([])
  const [page] = sourcePages(archiveOf(publishedItems(content, { drafts: false })))
  const turns = page?.props.pieces.flatMap((piece) => (piece.is === 'turns' ? piece.turns : [])) ?? []
  return turns.map(({ speakers, about, isAside, paragraphs }) =>
    [
      ...speakers.map(({ text, path }) => (path ? `${text} → ${path}` : text)),
      ...(about ? [`(${about})`] : []),
      ...(isAside ? ['aside'] : []),
      ...paragraphs,
    ].join(' | '),
  )
}

test('a turn shows who speaks, with a link to their page, and what else the label says', () => {
  expect(
    turnsOn('> **Anna Lund (mayor):** We *will* sign.\n>\n> By Friday.\n> Per Ek: No.\n>\n> **[Ms Lund](../people/anna-lund.md):** Yes.'),
  ).toEqual([
    'Anna Lund → people/anna-lund/ | (mayor) | We <em>will</em> sign. | By Friday.',
    'Per Ek → people/per-ek/ | No.',
    'Anna Lund → people/anna-lund/ | (Ms Lund) | Yes.',
  ])
})

test('who has no page is shown in the source’s words', () => {
  expect(turnsOn('> **Reporter:** When?\n>\n> **Q:** Why?', 'speakers:\n  Reporter: a reporter\n  Q: a listener\n')).toEqual([
    'A reporter | When?',
    'A listener | (Q) | Why?',
  ])
})

test('what is nobody’s is set off, and the speaker goes on after it without being named again', () => {
  expect(turnsOn('> The hall.\n>\n> **Anna Lund:** We will [laughter] sign.\n>\n> (Applause.)\n>\n> [00:01:02] By Friday.')).toEqual([
    '(Before the first speaker) | aside | The hall.',
    'Anna Lund → people/anna-lund/ | We will <span class="aside">[laughter]</span> sign.',
    'aside | (Applause.)',
    '<span class="aside">[00:01:02]</span> By Friday.',
  ])
})

test('voice tags are never shown', () => {
  expect(turnsOn('> <v Anna Lund>We will.</v> <v.loud Per Ek>No.</v>')).toEqual([
    'Anna Lund → people/anna-lund/ | We will.',
    'Per Ek → people/per-ek/ | No.',
  ])
})

test('words that only look like a label are shown whole', () => {
  expect(turnsOn('> One thing: we *sign*.', 'spoken by: anna-lund\n')).toEqual([
    'Anna Lund → people/anna-lund/ | One thing: we <em>sign</em>.',
  ])
})

test('a source that does not say who speaks says so', () => {
  expect(turnsOn('> We will sign.')).toEqual(['(The source does not say who speaks.) | We will sign.'])
})
