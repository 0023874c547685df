/**
 * Makes an element.
 *
 * @param given its class, or its properties
 * @param content what it holds
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: string | Partial<HTMLElementTagNameMap[Name]>,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), typeof given === 'string' ? { className: given } : given)
  made.append(...content)
  return made
}

/** The element that an id leads to: where it is that of an empty one, the element after it. */
export function addressedElement(page: Document, id: string): HTMLElement | null {
  let element = page.getElementById(id)
  while (element?.matches('.anchor') && element.nextElementSibling) element = element.nextElementSibling as HTMLElement
  return element
}

/** An invisible line at the end of the page: screen readers announce the words that are put into it. */
export function liveRegion(): HTMLElement {
  const line = element('p', { className: 'vh', role: 'status' })
  document.body.append(line)
  return line
}
