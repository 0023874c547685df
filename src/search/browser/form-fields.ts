import { facetNames } from '../facet-names.ts'
import { readAddress } from './address.ts'
import { type Answer, counted, type Query } from './protocol.ts'

/** The search that a form's fields ask for. */
export function readForm(form: HTMLFormElement): Query {
  const values = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return readAddress(new URLSearchParams(values).toString())
}

/** Fills a form's fields with a search; what the form does not have to choose is passed over. */
export function fillForm(form: HTMLFormElement, query: Query): void {
  const field = form.elements.namedItem('q')
  if (field instanceof HTMLInputElement) field.value = query.words
  for (const facet of facetNames) {
    for (const choice of form.querySelectorAll<HTMLInputElement>(`[type=checkbox][name=${facet}]`))
      choice.checked = query[facet]?.includes(choice.value) ?? false
  }
  for (const order of form.querySelectorAll<HTMLInputElement>('[type=radio][name=by]')) order.checked = order.value === (query.by ?? '')
  // What narrows a search is not hidden.
  const applyFilters = form.querySelector<HTMLDetailsElement>('[data-search-narrow]')
  if (applyFilters && facetNames.some((facet) => query[facet]?.length)) applyFilters.open = true
}

/** Shows beside each choice how many results it has; without counts, how many annotations there are in all, as the page came with. */
export function showCounts(form: HTMLFormElement, counts: Answer['counts'] | undefined): void {
  for (const facet of counted)
    for (const { value, nextElementSibling } of form.querySelectorAll<HTMLInputElement>(`[type=checkbox][name=${facet}]`)) {
      const shown = nextElementSibling?.querySelector('small')
      if (!shown) continue
      shown.dataset['all'] ??= shown.textContent
      shown.textContent = counts ? String(counts[facet][value] ?? 0) : shown.dataset['all']
    }
}
