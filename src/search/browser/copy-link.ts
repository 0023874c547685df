/** A button that puts an address into the clipboard and says so. */
export function copyLink(address: string, of: string, say: (words: string) => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = 'Copy link'
  button.ariaLabel = `Copy link to ${of}`
  button.addEventListener('click', async () => {
    const told = await navigator.clipboard.writeText(new URL(address, location.href).href).then(
      () => 'Link copied',
      // Over plain http browsers give no clipboard.
      () => 'The link could not be copied',
    )
    button.textContent = told
    say(told)
    setTimeout(() => (button.textContent = 'Copy link'), 2000)
  })
  return button
}
