/** The label that a passage's or note's id begins with, and what follows: `quote-x.note` → `quote-x` and `.note`. */
export function splitId(id: string): [label: string, rest: string] {
  const at = id.indexOf('.')
  return at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at)]
}
