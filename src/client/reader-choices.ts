/** What a reader chose, stored in this browser only. In browsers that store nothing, a choice lasts as long as the page. */
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

/** Makes the choice of colours at the foot of the page show and store what the reader chose. The head's script has applied it already. */
export function rememberTheme(): void {
  const root = document.documentElement
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=theme]')) {
    radio.checked = radio.value === (root.dataset['theme'] ?? '')
    radio.addEventListener('change', () => {
      root.dataset['theme'] = radio.value
      readerChoices.write('theme', radio.value)
    })
  }
}
