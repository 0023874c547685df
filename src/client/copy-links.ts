import { copyLinkWords as words } from '../language/en/copy-link.ts'
import { element, liveRegion } from './elements.ts'

/**
 * Puts a button for copying beside every permalink. A paragraph's permalink copies itself when it is followed: a button beside each would be in the
 * way of the words. Without scripts there are no buttons, because they could not work.
 */
export function addCopyButtons(): void {
  const status = liveRegion()
  const announce = (text: string) => (status.textContent = text)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.permalink')) {
    const address = () => {
      const url = new URL(link.href)
      // The link must not say what this reader searched for or hid.
      url.search = link.dataset['v'] ? `v=${link.dataset['v']}` : ''
      return url.href
    }
    if (!link.matches('.para')) link.after(copyButton(words.beside(link.ariaLabel ?? ''), address, announce))
    // Its name must not promise to copy where the browser cannot.
    else if (navigator.clipboard) {
      link.ariaLabel = words.copiesItself(link.ariaLabel ?? '')
      link.addEventListener('click', () => copy(address(), announce))
    }
  }
}

/**
 * A button that copies an address into the clipboard and says so.
 *
 * @param announce announces words to screen readers
 */
export function copyButton(ariaLabel: string, address: () => string, announce: (text: string) => void): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'copy', ariaLabel }, words.copy)
  button.addEventListener('click', async () => {
    button.textContent = await copy(address(), announce)
    setTimeout(() => (button.textContent = words.copy), 2000)
  })
  return button
}

/** Copies a text into the clipboard, announces the outcome, and returns it in words. Over plain http browsers have no clipboard. */
async function copy(text: string, announce: (text: string) => void): Promise<string> {
  // The same words twice in a row would not be announced again.
  announce('')
  let outcome: string = words.copied
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    outcome = words.notCopied
  }
  announce(outcome)
  return outcome
}
