import type { Kind } from '../../model/kinds.ts'
import type { Chance } from './chance.ts'
import type { Sentences } from './sentences.ts'

/**
 * A note's own text, one entry a block: most often one sentence or two, now and then nothing, a list, two paragraphs, or three hundred
 * words.
 */
export function noteText(kind: Kind, sentences: Sentences, { pick }: Chance): string[] {
  const some = (count: number) => Array.from({ length: count }, () => sentences.plain()).join(' ')
  const form = pick(forms)
  // Background without words and without text would tell nobody anything.
  if (form === 'none') return kind === 'note' ? [some(1)] : []
  if (form === 'line') return [`It is about ${sentences.thing()}.`]
  if (form === 'list') return [some(1), Array.from({ length: 3 }, () => `- ${sentences.thing()}`).join('\n'), some(1)]
  if (form === 'paragraphs') return [some(2), some(2)]
  if (form === 'long') return [some(6), some(6), some(6)]
  return [some(form === 'two' ? 2 : 1)]
}

/** How often each form comes: of so many notes, one each. */
const forms = [
  ...['none', 'none', 'none', 'line', 'line', 'line', 'line', 'line'],
  ...['one', 'one', 'one', 'one', 'one', 'one', 'one', 'one', 'two', 'two', 'two', 'two', 'two'],
  ...['list', 'list', 'paragraphs', 'paragraphs', 'long'],
] as const
