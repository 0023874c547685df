/** How many words there are in Markdown, markers and signs left aside. */
export function countWords(markdown: string): number {
  return markdown.replace(/\[\^[^\]]+\]/g, '').match(/[\p{L}\p{N}’-]*[\p{L}\p{N}][\p{L}\p{N}’-]*/gu)?.length ?? 0
}
