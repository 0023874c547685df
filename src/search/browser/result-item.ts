import type { Found } from './conversation.ts'
import { attribution, publishedInWords } from './in-words.ts'

/** A result as an item of a list: what it is and whose, its words as the link, where they stand and how a quote compares with its source. */
export function resultItem(found: Found): HTMLLIElement {
  const item = document.createElement('li')
  item.className = `result ${found.kind}`
  const { kind, by } = attribution(found)
  item.append(line('result-who', strong(kind), by && ` ${by}`), words(found), line('result-where', 'In ', article(found), published(found), standing(found)))
  return item
}

function words({ url, kind, words, article }: Found): HTMLElement {
  const link = document.createElement('a')
  link.href = url
  link.className = 'result-words'
  if (article.language) link.lang = article.language
  const stretches = words.map(({ text, found }) => (found ? element('b', text) : text))
  link.append(...(kind === 'quote' ? ['“', ...stretches, '”'] : stretches))
  return link
}

function article({ article: { title } }: Found): HTMLElement {
  return element('cite', title)
}

function published(found: Found): string {
  const day = publishedInWords(found)
  return day && `, ${day}`
}

function standing({ standing }: Found): string {
  return standing ? `. ${standing}` : ''
}

function strong(text: string): HTMLElement {
  return element('strong', text)
}

function line(className: string, ...parts: (string | HTMLElement)[]): HTMLElement {
  const paragraph = element('p')
  paragraph.className = className
  paragraph.append(...parts)
  return paragraph
}

function element(name: 'b' | 'cite' | 'p' | 'strong', text = ''): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
