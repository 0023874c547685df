/** Puts a button for copying beside every permalink. Without script there is none, for it could do nothing. */
export function addCopyButtons(): void {
  const status = document.createElement('p')
  status.className = 'vh'
  status.role = 'status'
  document.body.append(status)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.permalink')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = 'Copy link'
    button.ariaLabel = link.textContent.replace(/^.*?Link/, 'Copy link')
    link.after(button)
    button.addEventListener('click', async () => {
      // Emptied first: the same words twice in a row would not be announced again.
      status.textContent = ''
      // An address within the page has what this reader searched for and hid; whoever gets the link has not.
      const done = await copied(link.href.replace(location.search, ''))
      status.textContent = button.textContent = done ? 'Link copied' : 'The link could not be copied'
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
