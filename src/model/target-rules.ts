import { passageClass } from './ids.ts'
import type { PageHistory } from './page-history.ts'

/**
 * Style rules that mark what an address leads to where `:target` alone does not reach it: all pieces of a passage, of which only the first has
 * the id, and the words that an old id leads to, which is that of an empty element.
 *
 * @param inSeveralMarks the passages whose words fall into more than one mark
 * @param also old ids of the page, by the ids that they lead to
 */
export function targetRules(inSeveralMarks: readonly string[], also: PageHistory['aliases'] = {}): string {
  const several = new Set(inSeveralMarks)
  const rule = (id: string, words: string) => `:root:has([id="${id}"]:target) ${words}{background:var(--lit)}`
  const wordsOf = (id: string) => (several.has(id) ? `.${passageClass(id)}` : `.prose :is([id="${id}"],[id="${id}"].anchor + .marker)`)
  return [
    ...inSeveralMarks.map((id) => rule(id, wordsOf(id))),
    ...Object.entries(also).flatMap(([id, old]) => old.map((one) => rule(one, wordsOf(id)))),
  ].join('')
}
