/**
 * Puts a button for copying beside every permalink; that of a paragraph copies itself when it is followed, for a button each would be in the way of
 * the words. Without script there is none of it, for it could do nothing.
 */
export function addCopyButtons(): void {
  const status = document.createElement('p')
  status.className = 'vh'
  status.role = 'status'
  document.body.append(status)
  const copy = async ({ href, dataset }: HTMLAnchorElement) => {
    // Emptied first: the same words twice in a row would not be announced again.
    status.textContent = ''
    const address = new URL(href)
    // An address within the page has what this reader searched for and hid; whoever gets the link has not.
    address.search = dataset['v'] ? `v=${dataset['v']}` : ''
    status.textContent = (await copied(address.href)) ? 'Link copied' : 'The link could not be copied'
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.permalink')) {
    if (link.matches('.para')) {
      // Its name promises nothing that the browser cannot do.
      if (!navigator.clipboard) continue
      link.ariaLabel += '; copies it'
      link.addEventListener('click', () => copy(link))
      continue
    }
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = 'Copy link'
    button.ariaLabel = link.textContent.replace(/^.*?Link/, 'Copy link')
    link.after(button)
    button.addEventListener('click', async () => {
      await copy(link)
      button.textContent = status.textContent
      setTimeout(() => (button.textContent = 'Copy link'), 2000)
    })
  }
}

/** Whether the text is in the clipboard now. Over plain http browsers give no clipboard at all. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
