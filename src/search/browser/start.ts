import { isSearch, readAddress } from './address.ts'

// The search page's first script. It is small: the search itself is loaded when the form gets the focus or the address has a search.
const form = document.querySelector<HTMLFormElement>('form[data-search]')

if (form) {
  let isLoading = false
  const load = () => {
    if (isLoading) return
    isLoading = true
    import('./search-page.ts').then(
      ({ openSearchPage }) => openSearchPage(form),
      () => {
        // The page's own scripts are from another build of the site, or out of reach: only a new page helps.
        const fault = document.querySelector<HTMLElement>('[data-search-fault]')
        if (fault) fault.hidden = false
        fault?.querySelector('button')?.addEventListener('click', () => location.reload())
      },
    )
  }
  const fields = form.querySelector<HTMLFieldSetElement>('[data-search-fields]')
  if (fields) fields.disabled = false
  form.addEventListener('focusin', load, { once: true })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    load()
  })
  if (isSearch(readAddress(location.search))) load()
}
