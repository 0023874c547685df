/** Values by which a list can be narrowed, by the name of the choice: `who: ['anna-lund']`. None has a space. */
export type Facets = Record<string, string[]>

/** One of the choices by which a list can be narrowed: a name of a form’s field, its label, and its values with how often each occurs. */
export interface Choice {
  name: string
  label: string
  values: { id: string; text: string; count: number }[]
}

/** How many items a list has that needs no narrowing. */
const few = 10

/** Whether a list is so long that readers may want to narrow it. */
export function canBeNarrowed(items: readonly unknown[]): boolean {
  return items.length > few
}

/**
 * The choices that a list offers: those with at least two values, the most frequent value first.
 *
 * @param names the label of each choice, in order
 * @param textOf the words for a value
 */
export function choicesOf(
  items: readonly { facets?: Facets }[],
  names: Record<string, string>,
  textOf: (name: string, id: string) => string,
): Choice[] {
  return Object.entries(names).flatMap(([name, label]) => {
    const counts = new Map<string, number>()
    for (const { facets } of items) for (const id of facets?.[name] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1)
    const values = [...counts].map(([id, count]) => ({ id, text: textOf(name, id), count }))
    return values.length > 1
      ? [{ name, label, values: values.toSorted((a, b) => b.count - a.count || a.text.localeCompare(b.text, 'en')) }]
      : []
  })
}

/** The attributes of an item of a list that can be narrowed: what the form's script goes by. */
export function itemAttributes(facets: Facets = {}): Record<string, string> {
  return { 'data-item': '', ...Object.fromEntries(Object.entries(facets).map(([name, ids]) => [`data-${name}`, ids.join(' ')])) }
}
