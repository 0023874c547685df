import changedSince from './changed-since.ts?worker&url'
import { addCopyButtons } from './copy-links.ts'
import { element } from './elements.ts'
import foundWords from './found-words.ts?worker&url'
import printStyles from './print.css?url&no-inline'
import { rememberTheme } from './reader-choices.ts'
import { onSingleKey, rememberKeySwitch } from './single-keys.ts'

// The script of every page.
rememberTheme()
rememberKeySwitch()
addCopyButtons()
onSingleKey({
  '/': () => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]')
    field?.focus()
    field?.select()
  },
})

// What notes need on paper is in the page; this makes the page good paper.
document.head.append(element('link', { rel: 'stylesheet', media: 'print', href: printStyles }))

// Only readers who come from a search, or by a link to a version, need these. They are loaded by address: Vite's code for loading a script on demand
// would add a fifth to an article's script. If they cannot be loaded, the page is complete without them.
for (const [name, script] of [
  ['hl=', foundWords],
  ['v=', changedSince],
] as const)
  if (location.search.includes(name)) import(/* @vite-ignore */ script).catch(() => undefined)
