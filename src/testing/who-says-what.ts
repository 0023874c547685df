/** Who says what, as `who: words`, with consecutive words of one speaker together. */
export function whoSaysWhat(turns: readonly (readonly [who: string, words: string])[]): string[] {
  const all: [string, string][] = []
  for (const [who, words] of turns) {
    const last = all.at(-1)
    if (last?.[0] === who) last[1] += ` ${words}`
    else all.push([who, words])
  }
  return all.map(([who, words]) => `${who}: ${words}`.replace(/\s+/g, ' '))
}
