import type { Quote } from '../model/annotation.ts'
import { compareWords, standIn } from '../model/compare-words.ts'
import { pathOf } from '../model/permalink.ts'
import type { Source } from '../model/source.ts'
import type { Standing } from '../model/told.ts'
import type { Archive } from './archive.ts'
import { sourceAt, wordingAt } from './look-up.ts'

/** What comparing a quote with its sources came to, in words, and both wordings where they are on file. */
export function standingOf(archive: Archive, quote: Quote): Standing {
  for (const { source: reference, at } of quote.sources) {
    const source = sourceAt(archive, reference)
    if (!source || source.wordings.length === 0) continue
    const words = wordingAt(source, at)
    const published = words?.paragraphs.map((paragraph) => paragraph.text).join(' ')
    const printed = quote.passages.map((passage) => passage.words)
    const compared = published === undefined ? undefined : compareWords(printed.join(' […] '), published)
    // Readers are told what the comparison came to; without words at the place there was none, whatever the note says.
    const wording =
      published === undefined
        ? 'unchecked'
        : standIn(
              printed.flatMap((one) => one.split(' […] ')),
              published,
            )
          ? 'verbatim'
          : 'differs'
    const path = pathOf.source(source.id) + (words?.id ? `#${words.id}` : '')
    return {
      wording,
      says: says(wording, source),
      ...(compared ? { wordings: { printed: compared.one, source: compared.other, publisher: source.publisher, path } } : {}),
    }
  }
  return {
    wording: 'unchecked',
    says: quote.sources.length ? 'Not checked: no words of its source are at hand' : 'Not checked: no source is given',
  }
}

/** A sentence without its full stop; it says what the words were compared with, never more. */
function says(wording: Standing['wording'], { publisher, words }: Source): string {
  const compared =
    words === 'recording'
      ? `the recording of ${publisher}`
      : words === 'translation'
        ? `the translation that ${publisher} published`
        : `the words that ${publisher} published`
  if (wording === 'verbatim') return `Word for word the same as ${compared}`
  if (wording === 'differs') return `Differs from ${compared}`
  return `Not checked against ${compared}`
}
