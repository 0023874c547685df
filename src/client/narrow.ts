import { narrowWords as words } from '../language/en/narrow.ts'
import { fold, foldedWords } from '../model/fold.ts'

/** How long after the last change the address is written and the number announced, in milliseconds. */
const delay = 300

/** An item of the list, with the groups that it is in and the words that it is found by. */
interface Item {
  element: HTMLElement
  groups: HTMLElement[]
  text: string
}

// The script of lists that can be narrowed. Everything that the list has is in the page: items that do not match are hidden.
const form = document.querySelector<HTMLFormElement>('[data-narrow]')
if (form) startNarrowing(form)

function startNarrowing(form: HTMLFormElement): void {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')]
  const clear = form.querySelector('button')
  const count = document.querySelector('[data-narrow-count]')
  const items = [...document.querySelectorAll<HTMLElement>('main [data-item]')].map(itemOf)
  const groups = [...new Set(items.flatMap((item) => item.groups))]
  const wereOpen = new Set(groups.filter((group) => group.matches('[open]')))
  let isNarrowed = false
  let waiting: ReturnType<typeof setTimeout> | undefined

  function narrow(): void {
    const chosen = fields.filter(({ value }) => value.trim())
    const matching = items.filter((item) => chosen.every((field) => matches(item, field)))
    const shown = new Set(matching.flatMap(({ element, groups }) => [element, ...groups]))
    for (const one of [...items.map(({ element }) => element), ...groups]) one.hidden = !shown.has(one)
    // What matches must be seen; afterwards the list is as it was.
    if (chosen.length || isNarrowed)
      for (const group of groups) if (group instanceof HTMLDetailsElement) group.open = chosen.length > 0 || wereOpen.has(group)
    isNarrowed = chosen.length > 0
    if (clear) clear.hidden = !isNarrowed
    if (count) count.textContent = isNarrowed ? words.shown(matching.length, items.length) : ''
  }

  function remember(): void {
    const address = new URL(location.href)
    for (const { name, value } of fields) {
      if (value.trim()) address.searchParams.set(name, value.trim())
      else address.searchParams.delete(name)
    }
    history.replaceState(history.state, '', address)
  }

  const given = new URLSearchParams(location.search)
  for (const field of fields) field.value = given.get(field.name) ?? ''
  form.querySelector('fieldset')?.removeAttribute('disabled')
  if (fields.some(({ value }) => value)) narrow()
  form.addEventListener('submit', (event) => event.preventDefault())
  // A form's own reset comes after this event.
  form.addEventListener('reset', () => setTimeout(() => form.dispatchEvent(new Event('input'))))
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(remember, delay)
    narrow()
  })
}

function itemOf(element: HTMLElement): Item {
  const groups: HTMLElement[] = []
  for (let at = element.closest<HTMLElement>('[data-group]'); at; at = at.parentElement?.closest<HTMLElement>('[data-group]') ?? null)
    groups.push(at)
  return {
    element,
    groups,
    text: fold([element, ...groups.map((group) => group.querySelector('h2, h3'))].map((one) => one?.textContent).join(' ')),
  }
}

/** Whether an item has every word that was typed, or the value that was chosen. */
function matches({ element, text }: Item, { name, value }: HTMLInputElement | HTMLSelectElement): boolean {
  if (name === 'q') return foldedWords(value).every((word) => text.includes(word))
  return (element.dataset[name] ?? '').split(' ').includes(value)
}
