import { passageClass } from './ids.ts'
import type { PageHistory } from './page-history.ts'

/**
 * Style rules that highlight the target of an address where `:target` alone is not enough: all marks of a passage, of which only the first has
 * the id, and the words to which a former id leads, which is the id of an empty element.
 *
 * @param inSeveralMarks the passages that have more than one mark
 * @param aliases former ids of the page, by the ids that they lead to
 */
export function targetRules(inSeveralMarks: readonly string[], aliases: PageHistory['aliases'] = {}): string {
  const several = new Set(inSeveralMarks)
  const rule = (id: string, words: string) => `:root:has([id="${id}"]:target) ${words}{background:var(--lit)}`
  const wordsOf = (id: string) => (several.has(id) ? `.${passageClass(id)}` : `.prose :is([id="${id}"],[id="${id}"].anchor + .marker)`)
  return [
    ...inSeveralMarks.map((id) => rule(id, wordsOf(id))),
    ...Object.entries(aliases).flatMap(([id, former]) => former.map((one) => rule(one, wordsOf(id)))),
  ].join('')
}
