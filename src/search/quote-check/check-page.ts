import { element } from '../browser/elements.ts'
import { askInWorker } from '../browser/worker-client.ts'
import type { Checked } from './checked.ts'
import { placeItem } from './place-item.ts'
import { verdictOf } from './verdict-in-words.ts'

/** Brings the page of the check to life. What is pasted goes to a worker of this page and nowhere else: not into the address, nor into the history. */
export function openCheckPage(form: HTMLFormElement): void {
  const { index = '/pagefind/', site = '/' } = form.dataset
  const start = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const check = askInWorker<string, Checked>(start, { index, site })
  const part = <E extends HTMLElement>(name: string) =>
    document.querySelector<E>(`[data-check-${name}]`) ?? (document.createElement('div') as HTMLElement as E)
  const [field, verdict, list, fault, told] = [
    part<HTMLTextAreaElement>('words'),
    part('verdict'),
    part('places'),
    part('fault'),
    part('told'),
  ]
  let latest = 0

  async function answer(): Promise<void> {
    const number = ++latest
    clear()
    const waiting = setTimeout(() => verdict.replaceChildren(element('p', '', 'Checking …')), 400)
    const checked = await check.answer(field.value).catch(() => undefined)
    clearTimeout(waiting)
    if (number !== latest) return
    if (checked) show(checked)
    else {
      verdict.replaceChildren(element('p', '', 'The check could not be loaded.'))
      fault.hidden = false
    }
  }

  function show(checked: Checked): void {
    const { head, sentence } = verdictOf(checked)
    verdict.replaceChildren(element('p', '', element('b', `standing ${signs[checked.finding]}`, head), `. ${sentence}`))
    list.replaceChildren(...checked.places.map((place) => placeItem(place, (words) => (told.textContent = words))))
  }

  function clear(): void {
    verdict.replaceChildren()
    list.replaceChildren()
    fault.hidden = true
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void answer()
  })
  // A verdict beside other words would be a false one.
  field.addEventListener('input', () => {
    latest++
    clear()
  })
  fault.querySelector('button')?.addEventListener('click', () => {
    void answer()
    field.focus()
  })
}

/** The sign before each finding: full, half, empty. */
const signs: Record<Checked['finding'], string> = {
  verbatim: 'verbatim',
  differs: 'differs',
  'not found': 'unchecked',
  'too short': 'unchecked',
  'too long': 'unchecked',
  'no words': 'unchecked',
}
