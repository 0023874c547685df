/**
 * Marks in the contents the section that is being read: the last one whose heading has passed the upper third of the window.
 * An observer costs nothing while no heading passes.
 */
export function markCurrentSection(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
  const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? [])
  const passed = new Set<Element>()
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, boundingClientRect, rootBounds } of entries)
        passed[boundingClientRect.top < (rootBounds?.bottom ?? innerHeight / 3) ? 'add' : 'delete'](target)
      const current = headings.findLast((heading) => passed.has(heading))
      for (const link of links) link.ariaCurrent = link.hash.slice(1) === current?.id ? 'true' : null
    },
    { rootMargin: '0px 0px -67% 0px' },
  )
  for (const heading of headings) watcher.observe(heading)
}
