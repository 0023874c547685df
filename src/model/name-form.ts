/** Small words within names. */
const particles = /^(?:de|von|van|der|den|of|and|the|la|le|du|al|bin|y|e|da|dos|di|el|ter|zu|af|av|d['’]\p{Lu}.*)$/u

/** Whether words look like a name: one to six, each but small ones with a capital. */
export function looksLikeName(words: string): boolean {
  const parts = words.trim().split(/\s+/)
  return (
    parts.length <= 6 &&
    parts.every((part, i) => /^['’(]?[\p{Lu}\p{Lo}]/u.test(part) || (i > 0 && (particles.test(part) || /^\d+\p{L}?$/u.test(part))))
  )
}
