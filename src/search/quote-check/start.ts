// The first script of the page that checks quotes. It is small: the check itself is loaded when a reader goes to the form.
const form = document.querySelector<HTMLFormElement>('form[data-check]')

if (form) {
  let isHere = false
  let loading: Promise<void> | undefined
  const load = () =>
    (loading ??= import('./check-page.ts').then(
      ({ openCheckPage }) => {
        openCheckPage(form)
        isHere = true
      },
      () => {
        // The page's own scripts are from another edition of the site, or out of reach: only a new page helps.
        const fault = document.querySelector<HTMLElement>('[data-check-fault]')
        if (fault) fault.hidden = false
        fault?.querySelector('button')?.addEventListener('click', () => location.reload())
      },
    ))
  const fields = form.querySelector<HTMLFieldSetElement>('[data-check-fields]')
  if (fields) fields.disabled = false
  form.addEventListener('focusin', () => void load(), { once: true })
  form.addEventListener('submit', (event) => {
    // Never sent, whatever becomes of the scripts.
    event.preventDefault()
    // Who presses the button before the check is here waits for it.
    if (!isHere) void load().then(() => isHere && form.requestSubmit())
  })
}
