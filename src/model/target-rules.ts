import { passageClass } from './permalink.ts'

/**
 * Style rules that mark all pieces of a passage when its address is followed: `:target` reaches only the piece that has the id.
 *
 * @param ids the passages whose words fall into more than one mark
 */
export function targetRules(ids: readonly string[]): string {
  return ids.map((id) => `:root:has([id="${id}"]:target) .${passageClass(id)}{background:var(--lit)}`).join('')
}
