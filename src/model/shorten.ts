/** The first words of a text, up to a number of characters, with `…` if any are left out. A longer first word is cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const words = /\s/.test(text.charAt(most - 1)) ? cut : cut.slice(0, most - 1).replace(/\s\S*$/, '')
  return `${words.replace(/[\s.,;:–—-]+$/, '')}…`
}
