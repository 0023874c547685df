/** An element with a class, if it is not empty, and what stands in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...parts: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...parts)
  return made
}

/** A link with a class, if it is not empty, and what stands in it. */
export function link(href: string, className: string, ...parts: (string | Node)[]): HTMLAnchorElement {
  const made = element('a', className, ...parts)
  made.href = href
  return made
}

/** How a quote stands to its source, as a link to what that means. */
export function badge(standing: string, says: string): HTMLElement {
  // The pages that search lie beside the page that explains.
  return link(`../how-it-works/#${standing}`, `standing ${standing}`, says)
}
