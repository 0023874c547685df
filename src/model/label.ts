import { isLayoutId, isParagraphId } from './ids.ts'
import { type Kind, kindNames } from './kinds.ts'

const kind = kindNames.join('|')
const form = new RegExp(`^(${kind})-([a-z0-9-]*[a-z0-9])$`)
const labelStart = new RegExp(`^(${kind})-`)

/**
 * A footnote label taken apart: `condition-no-strike` is the condition `no-strike`.
 * Undefined when it is none of ours: labels are a kind, a hyphen and a name of lower-case letters, digits and hyphens.
 */
export function parseLabel(label: string): { kind: Kind; name: string } | undefined {
  const [, kind, name] = form.exec(label) ?? []
  return kind && name ? { kind: kind as Kind, name } : undefined
}

/** Whether an id could be taken for one that the site gives out itself: an annotation's, a paragraph's or the layout's. */
export function isReservedId(id: string): boolean {
  return labelStart.test(id) || isParagraphId(id) || isLayoutId(id)
}
