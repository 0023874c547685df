import { readAddress } from './address.ts'
import { narrowings, type Query } from './conversation.ts'

/** The search that a form's fields ask for. */
export function readForm(form: HTMLFormElement): Query {
  const values = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return readAddress(new URLSearchParams(values).toString())
}

/** Fills a form's fields with a search; where the form does not have a choice, its first one, which leaves all open, is taken. */
export function fillForm(form: HTMLFormElement, query: Query): void {
  const field = form.elements.namedItem('q')
  if (field instanceof HTMLInputElement) field.value = query.words
  for (const facet of narrowings) {
    const choices = [...form.querySelectorAll<HTMLInputElement>(`[type=radio][name=${facet}]`)]
    const chosen = choices.find((choice) => choice.value === query[facet]) ?? choices[0]
    if (chosen) chosen.checked = true
  }
  // What narrows a search is not hidden.
  const narrow = form.querySelector<HTMLDetailsElement>('[data-search-narrow]')
  if (narrow && narrowings.some((facet) => query[facet])) narrow.open = true
}
