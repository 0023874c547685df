import { readerChoices } from './reader-choices.ts'

/**
 * The switch of keys that are pressed alone (`/`, `j`, `k`), as WCAG 2.1.4 asks: some readers speak to their computer, and every word
 * would be a key. It stands at the foot of every page.
 */
function keySwitch(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('#site-keys')
}

/** Makes the switch say, and keep, the reader's choice. */
export function keepKeySwitch(): void {
  const box = keySwitch()
  if (!box) return
  box.checked = readerChoices.read('keys') !== 'off'
  box.disabled = false
  box.addEventListener('change', () => readerChoices.write('keys', box.checked ? 'on' : 'off'))
}

/** Calls what belongs to a key when it is pressed alone, is switched on, and is not typed into something. */
export function onSingleKey(keys: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined
    if (!act || event.ctrlKey || event.metaKey || event.altKey || !keySwitch()?.checked || isTypedInto(event.target)) return
    event.preventDefault()
    act()
  })
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=button]), select, textarea'))
  )
}
