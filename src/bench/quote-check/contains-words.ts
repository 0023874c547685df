/**
 * Whether a text contains the words of another, found in the plainest way and without the comparison that is measured: the same letters and figures in
 * the same order, whatever marks are between them and whatever their case. The words may have gaps (`…`): their pieces then follow each other.
 */
export function containsWords(text: string, words: string): boolean {
  const all = plainWords(text)
  let from = 0
  for (const piece of words.split(/[[(]\s*(?:…|\.{3})\s*[\])]|…|\.(?:\s?\.){2,}/)) {
    const wanted = plainWords(piece)
    if (!wanted.trim()) continue
    const at = all.indexOf(wanted, from)
    if (at < 0) return false
    // The space after one piece may be the space before the next.
    from = at + Math.max(0, wanted.length - 1)
  }
  return true
}

function plainWords(text: string): string {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['‘’‛ʼ`´]/g, '')
  return ` ${(letters.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `
}
