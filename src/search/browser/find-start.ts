import panel from './find-panel.ts?worker&url'

// Every page's search field. What it does is loaded when a reader goes to it; by its address, for Vite's own way to load something later is larger
// than what it loads it for. Without it the field leads to the search page.
document
  .querySelector('.find form')
  ?.addEventListener('focusin', () => import(/* @vite-ignore */ panel).catch(() => undefined), { once: true })
