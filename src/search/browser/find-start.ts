import panel from './find-panel.ts?worker&url'

// Every page's search field. Its script is loaded when a reader focuses it; by its address, for Vite's own way to load something later is larger than
// this script. Without it the field leads to the search page.
document
  .querySelector('.find form')
  ?.addEventListener('focusin', () => import(/* @vite-ignore */ panel).catch(() => undefined), { once: true })
