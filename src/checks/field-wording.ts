import type { FileReading } from '../markdown/read-file.ts'
import type { Source } from '../model/source.ts'
import { rule } from './rule.ts'

/** A quote's `wording` says no more than its source's file allows: without words there, it is `unchecked`; with words, it is checked. */
export const fieldWording = rule('field-wording', (content, report) => {
  const sources = new Map(content.sources.map((source) => [source.path, source]))
  for (const { given, path, placeOfField } of content.articles) {
    for (const annotation of given.annotations ?? []) {
      if (annotation.kind !== 'quote' || !annotation.wording) continue
      const cited = annotation.sources.flatMap(({ source }) => sources.get(source.path) ?? [])
      // A source that cannot be read is told already, and may hold words.
      if (cited.some((source) => !source.model)) continue
      const checkable = cited.some(holdsWords)
      if (annotation.wording === 'unchecked' && checkable)
        report(
          path,
          placeOfField(annotation.label, 'wording'),
          `The quote \`${annotation.label}\` says \`wording: unchecked\`, but its source’s file holds words to check it with.`,
          'write `verbatim` or `differs`, or take the field out.',
        )
      if (annotation.wording !== 'unchecked' && !checkable)
        report(
          path,
          placeOfField(annotation.label, 'wording'),
          `The quote \`${annotation.label}\` says \`wording: ${annotation.wording}\`, but no words of its source are on file.`,
          'add the words to the source’s file, or write `unchecked`.',
        )
    }
  }
})

function holdsWords({ model }: FileReading<Source>): boolean {
  return (model?.wordings.length ?? 0) > 0
}
