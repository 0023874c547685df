import { defaultSchema, type Options } from 'rehype-sanitize'
import { kindNames } from '../model/kinds.ts'

/**
 * What may be on a page: GitHub's own list, and the elements and attributes that our plugins make.
 * HTML in Markdown is refused already; this list is the safeguard when a plugin lets something through.
 */
export const safeSchema: Options = {
  ...defaultSchema,
  // Ids are ours: they are addresses and may not be prefixed.
  clobber: [],
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'mark'],
  attributes: {
    ...defaultSchema.attributes,
    mark: ['id', 'className', ['role', 'none'], 'dataOf'],
    span: ['id', ['className', 'anchor'], 'dataPart'],
    a: ['href', 'title', 'id', 'role', 'ariaLabel', 'dataSign', ['className', 'marker', ...kindNames]],
    p: ['dataParagraph', 'dataWords'],
    blockquote: [...(defaultSchema.attributes?.['blockquote'] ?? []), 'dataWords'],
    li: [...(defaultSchema.attributes?.['li'] ?? []), 'dataParagraph'],
    table: [...(defaultSchema.attributes?.['table'] ?? []), 'dataParagraph'],
    code: [...(defaultSchema.attributes?.['code'] ?? []), 'dataParagraph'],
    div: [...(defaultSchema.attributes?.['div'] ?? []), 'dataNote', 'dataParagraph'],
  },
}
