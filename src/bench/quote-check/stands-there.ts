/**
 * Whether a text stands in another, told in the plainest way and without the comparison that is measured: letters and figures in the same order,
 * whatever stands between, capitals or not. Where the text declares gaps (`…`), what stands between them is looked for one behind the other.
 */
export function standsThere(text: string, unit: string): boolean {
  const held = bare(unit)
  let from = 0
  for (const piece of text.split(/[[(]\s*(?:…|\.{3})\s*[\])]|…|\.(?:\s?\.){2,}/)) {
    const wanted = bare(piece)
    if (!wanted.trim()) continue
    const at = held.indexOf(wanted, from)
    if (at < 0) return false
    // The space behind the one may be the space before the next.
    from = at + Math.max(0, wanted.length - 1)
  }
  return true
}

function bare(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/['‘’‛ʼ`´]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return ` ${words.join(' ')} `
}
