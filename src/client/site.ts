import changedSince from './changed-since.ts?worker&url'
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

// Only those who come from a search, or by a link to a version, need them. By their address: Vite's own way to load something later is as large as a fifth of an
// article's script. Where they do not arrive the passage is marked without its words, or nothing is told of its past.
for (const [name, script] of [
  ['hl=', foundWords],
  ['v=', changedSince],
] as const)
  if (location.search.includes(name)) import(/* @vite-ignore */ script).catch(() => undefined)
