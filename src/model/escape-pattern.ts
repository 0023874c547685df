/** A text as a regular expression that matches just that text. (`RegExp.escape` is not in every version of Node that the project runs on.) */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
