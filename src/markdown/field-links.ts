import type { Position } from '../model/position.ts'
import type { Reference } from '../model/reference.ts'
import type { RuleName } from '../model/rules.ts'
import type { FieldPart } from './read-field.ts'
import { referenceTo, resolveLink } from './resolve-link.ts'

/** Why a value cannot be read; reported at `position`, or at the value when that is undefined. */
export class Problem {
  readonly rule: RuleName
  readonly what: string
  readonly position: Position | undefined
  /** How to fix it, where that is more than to write what the field may have. */
  readonly fix: string | undefined
  constructor(
    what: string,
    { rule = 'field-value', position, fix }: { rule?: RuleName; position?: Position | undefined; fix?: string } = {},
  ) {
    this.what = what
    this.rule = rule
    this.position = position
    this.fix = fix
  }
}

/** A reference to a file in one of the folders of `content/`. */
export function fileReference(part: FieldPart, path: string, folder: 'people' | 'sources' | 'articles'): Reference | Problem {
  const { position } = part
  const target = resolveLink(path, part.url ?? '')
  if (target?.folder !== 'content')
    return new Problem(`\`${part.url}\` is not a link to a file of this site.`, { rule: 'link-address', position })
  if (!target.path.startsWith(`${folder}/`))
    return new Problem(`\`${part.url}\` does not lead to a file in \`content/${folder}/\`.`, { rule: 'link-kind', position })
  return { ...referenceTo(target), title: part.text, position }
}

/** Whether a value has a link. */
export function hasLink({ parts }: { parts: readonly FieldPart[] }): boolean {
  return parts.some((part) => part.url !== undefined)
}
