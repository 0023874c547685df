import { placesAt } from '../comparison/speakers-words.ts'
import { nearestName } from '../model/did-you-mean.ts'
import { sourceAt } from '../model/look-up.ts'
import { readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/** The place that a note names in a source exists in the source's file, if that has words: otherwise a quote would be compared with nothing. */
export const sourcePlace = rule('source-place', (content, report) => {
  const files = readableFiles(content)
  for (const { given, path } of content.articles)
    for (const { label, sources } of given.annotations ?? [])
      for (const { source: reference, at } of sources) {
        const source = sourceAt(files, reference)
        if (at === undefined || !source?.wordings.length || placesAt(source, at).length) continue
        const places = placesAt(source).flatMap(([first]) => first?.at ?? [])
        const near = nearestName(at, places)
        report(
          path,
          reference.position,
          `\`content/${source.path}\` has no words at “${at}”, the place that the note \`${label}\` names.`,
          near
            ? `did you mean “${near}”?`
            : `write one of its places (${places.map((place) => `“${place}”`).join(', ')}), or add the words to that file.`,
        )
      }
})
