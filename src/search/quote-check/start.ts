// The first script of the page that checks quotes. It is small: the check itself is loaded when the form gets the focus.
const form = document.querySelector<HTMLFormElement>('form[data-check]')

if (form) {
  let isReady = false
  let loading: Promise<void> | undefined
  const load = () =>
    (loading ??= import('./check-page.ts').then(
      ({ openCheckPage }) => {
        openCheckPage(form)
        isReady = true
      },
      () => {
        // The page's own scripts are from another build of the site, or out of reach: only a new page helps.
        const fault = document.querySelector<HTMLElement>('[data-check-fault]')
        if (fault) fault.hidden = false
        fault?.querySelector('button')?.addEventListener('click', () => location.reload())
      },
    ))
  const fields = form.querySelector<HTMLFieldSetElement>('[data-check-fields]')
  if (fields) fields.disabled = false
  form.addEventListener('focusin', () => void load(), { once: true })
  form.addEventListener('submit', (event) => {
    // Never sent, whether scripts load or not.
    event.preventDefault()
    // If the button is pressed before the check is ready, it is pressed again then.
    if (!isReady) void load().then(() => isReady && form.requestSubmit())
  })
}
