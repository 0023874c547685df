/** What a reader chose, kept in this browser only. Some browsers refuse to keep anything: a choice then holds for the page alone. */
export const readerChoices = {
  read(name: string): string | null {
    try {
      return localStorage.getItem(`verbatim-${name}`)
    } catch {
      return null
    }
  },
  write(name: string, choice: string): void {
    try {
      localStorage.setItem(`verbatim-${name}`, choice)
    } catch {
      return
    }
  },
}
