import { facetNames } from '../facets.ts'
import { readAddress } from './address.ts'
import { type Answer, countedFacets, type Query } from './protocol.ts'

/** Reads a search from a form's fields. */
export function readForm(form: HTMLFormElement): Query {
  const values = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return readAddress(new URLSearchParams(values).toString())
}

/** Fills a form's fields with a search; values that the form does not offer are ignored. */
export function fillForm(form: HTMLFormElement, query: Query): void {
  const field = form.elements.namedItem('q')
  if (field instanceof HTMLInputElement) field.value = query.words
  for (const facet of facetNames)
    for (const choice of form.querySelectorAll<HTMLInputElement>(`[type=checkbox][name=${facet}]`))
      choice.checked = query[facet]?.includes(choice.value) ?? false
  for (const order of form.querySelectorAll<HTMLInputElement>('[type=radio][name=by]')) order.checked = order.value === (query.by ?? '')
  // Active filters are not hidden.
  const filters = form.querySelector<HTMLDetailsElement>('[data-search-filters]')
  if (filters && facetNames.some((facet) => query[facet]?.length)) filters.open = true
}

/** Shows beside each choice how many results it has; without counts, how many annotations have it, as in the page at first. */
export function showCounts(form: HTMLFormElement, counts: Answer['counts'] | undefined): void {
  for (const facet of countedFacets)
    for (const { value, nextElementSibling } of form.querySelectorAll<HTMLInputElement>(`[type=checkbox][name=${facet}]`)) {
      const shown = nextElementSibling?.querySelector('small')
      if (!shown) continue
      shown.dataset['all'] ??= shown.textContent
      shown.textContent = counts ? String(counts[facet][value] ?? 0) : shown.dataset['all']
    }
}
