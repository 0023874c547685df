import { addCopyButtons } from './copy-links.ts'
import { keepKeySwitch } from './single-keys.ts'
import { keepTheme } from './theme.ts'

// What every page does.
keepTheme()
keepKeySwitch()
addCopyButtons()
