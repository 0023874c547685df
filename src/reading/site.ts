import { addCopyButtons } from './copy-links.ts'
import foundWords from './found-words.ts?worker&url'
import { keepKeySwitch, onSingleKey } from './single-keys.ts'
import { keepTheme } from './theme.ts'

// What every page does.
keepTheme()
keepKeySwitch()
addCopyButtons()
onSingleKey({
  '/': () => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    field?.focus()
    field?.select()
  },
})

// Only those who come from a search need it. By its address: Vite's own way to load something later is as large as a fifth of an article's script.
// Where it does not arrive the passage is marked without its words.
if (location.search.includes('hl=')) import(/* @vite-ignore */ foundWords).catch(() => undefined)
