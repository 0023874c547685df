import { addCopyButtons } from './copy-links.ts'
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
