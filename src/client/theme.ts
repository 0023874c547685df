import { readerChoices } from './reader-choices.ts'

/** Makes the choice of colours at the foot of the page say, and keep, what the reader chose. The head's script has set the page to it. */
export function keepTheme(): void {
  const root = document.documentElement
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=theme]')) {
    radio.checked = radio.value === (root.dataset['theme'] ?? '')
    radio.addEventListener('change', () => {
      root.dataset['theme'] = radio.value
      readerChoices.write('theme', radio.value)
    })
  }
}
