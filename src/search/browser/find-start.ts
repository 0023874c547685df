import panel from './find-panel.ts?worker&url'

// The search field of every page. Its script is loaded when a reader focuses the field; by address, because Vite's code for loading a script on
// demand is larger than this script. Without it the field leads to the search page.
document
  .querySelector('.find form')
  ?.addEventListener('focusin', () => import(/* @vite-ignore */ panel).catch(() => undefined), { once: true })
