import { placesAt, rangeAt } from '../comparison/places.ts'
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
        const { ends, from, to } = rangeAt(source, at) ?? { ends: [at, at], from: -1, to: -1 }
        const [first, last] = ends
        if (from >= 0 && to >= 0) {
          const what = `The note \`${label}\` names the places from “${first}” to “${last}” in the wrong order: “${last}” comes first in \`content/${source.path}\`.`
          report(path, reference.position, what, `write \`, ${last}–${first}\`.`)
          continue
        }
        const missing = from >= 0 ? last : first
        const near = nearestName(missing, places)
        report(
          path,
          reference.position,
          `\`content/${source.path}\` has no words at “${missing}”, ${missing === at ? 'the place' : `an end of the range “${at}”`} that the note \`${label}\` names.`,
          near
            ? `did you mean “${near}”?`
            : `write one of its places (${places.map((place) => `“${place}”`).join(', ')}), or add the words to that file.`,
        )
      }
})
