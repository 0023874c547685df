import { readAddress } from './address.ts'
import { narrowings, type Query } from './conversation.ts'

/** The search that a form's fields ask for. */
export function readForm(form: HTMLFormElement): Query {
  const values = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return readAddress(new URLSearchParams(values).toString())
}

/** Fills a form's fields with a search; a choice that the form does not have stays open. */
export function fillForm(form: HTMLFormElement, query: Query): void {
  const fill = (name: string, value: string) => {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.value = value
    else if (field instanceof HTMLSelectElement) field.value = [...field.options].some((option) => option.value === value) ? value : ''
  }
  fill('q', query.words)
  for (const facet of narrowings) fill(facet, query[facet] ?? '')
}
