import type { ShownStretch } from '../comparison/shown-stretches.ts'
import { element } from './elements.ts'

/** Compared words with strokes: words of one side only are struck through or underlined, with words for screen readers before and after. */
export function strokes(stretches: readonly ShownStretch[]): (string | HTMLElement)[] {
  const hidden = (text?: string) => (text ? [element('span', 'vh', text)] : [])
  return stretches.map(({ is, text, before, after, isDeclared }) => {
    if (is === 'both') return text
    // Some screen readers say “deletion” and “insertion” besides the words in brackets.
    const properties = { role: 'none', ...(isDeclared && { className: 'declared' }) }
    return element(is, properties, ...hidden(before), text, ...hidden(after))
  })
}
