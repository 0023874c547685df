import { readerChoices } from './reader-choices.ts'

/**
 * Stores what the legend's boxes show: in the address, so that a copied address shows the same, and for the reader's next article. While everything is
 * shown, the address has nothing about it; nor has it anything about quiet marks, which are a matter of taste.
 */
export function rememberLegend(legend: HTMLFieldSetElement): void {
  const boxes = [...legend.querySelectorAll<HTMLInputElement>('[name=show]')]
  const quiet = legend.querySelector<HTMLInputElement>('[value=quiet]')
  quiet?.addEventListener('change', () => readerChoices.write('marks', quiet.checked ? 'quiet' : 'all'))
  const isClean = ({ value }: HTMLInputElement) => value === 'clean'
  const shown = () => boxes.filter(({ checked }) => checked).map(({ value }) => value)
  const writeAddress = () => {
    const address = new URL(location.href)
    if (boxes.every((box) => box.checked !== isClean(box))) address.searchParams.delete('show')
    else address.searchParams.set('show', shown().join(',') || 'none')
    history.replaceState(history.state, '', address.href.replaceAll('%2C', ','))
  }
  legend.addEventListener('change', ({ target }) => {
    if (target === quiet) return
    writeAddress()
    readerChoices.write('show', shown().join(','))
  })
  // Every entry of the history has the same boxes.
  addEventListener('popstate', writeAddress)
  // The target of an address is always shown.
  addEventListener('hashchange', () => {
    const kind = location.hash.slice(1).split('-')[0]
    if (!boxes.some(({ value }) => value === kind)) return
    for (const box of boxes) box.checked = isClean(box) ? false : box.checked || box.value === kind
  })
}
