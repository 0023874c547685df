import type { Page } from 'playwright-core'
import { openContent } from '../archive/open-content.ts'
import { contentInMemory } from './content-in-memory.ts'
import { folded } from './html-in-tests.ts'

/** The words that an article publishes, block by block: headings, paragraphs, the words of list items and cells, code. White space folded. */
export function publishedBlocks(files: Record<string, string>, slug: string): string[] {
  const article = openContent(contentInMemory(files)).articles.find(({ path }) => path === `articles/${slug}.md`)
  if (!article?.model) throw new Error(`${slug} cannot be read.`)
  const { text, blocks } = article.model
  return blocks.map(({ start, end }) => folded(text.slice(start, end)))
}

/**
 * Selects words of an article's text on its page, as a reader would with the mouse.
 *
 * @param first the block that the selection begins with, counted as `publishedBlocks` does
 * @param last the block that it ends with
 * @returns how many blocks there are
 */
export function selectBlocks(page: Page, first: number, last = first): Promise<number> {
  return page.evaluate(
    ([from, to]) => {
      const isBlock = (node: Node) => node instanceof Element && /^(?:[OU]L|PRE|DIV|TABLE|BLOCKQUOTE|P)$/.test(node.tagName)
      const blocks = [...document.querySelectorAll('.text :is(h2, h3, h4), .text .prose :is(p, td, th, code, li)')]
        .filter((element) => !element.closest('.notes') && !(element.matches('code') && !element.closest('pre')))
        .filter(
          (element) =>
            !element.matches('li') ||
            (element.firstChild && !isBlock(element.firstElementChild ?? element.firstChild)) ||
            !element.querySelector('p'),
        )
      const range = new Range()
      const [start, end] = [blocks[from ?? 0], blocks[to ?? 0]]
      if (start && end) {
        range.setStart(start, 0)
        const inner = end.matches('li') ? [...end.childNodes].findIndex(isBlock) : -1
        range.setEnd(end, inner < 0 ? end.childNodes.length : inner)
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
      }
      return blocks.length
    },
    [first, last],
  )
}

/** What is in the clipboard after a reader has pressed the keys for copying: as plain text, and the text of what is copied with its markup. */
export async function copied(page: Page): Promise<{ plain: string; rich: string }> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'))
  await page.keyboard.press('ControlOrMeta+c')
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '')
    // The page's policy refuses styles, with an error for each.
    const markup = (await read('text/html')).replace(/ style="[^"]*"/g, '')
    const html = new DOMParser().parseFromString(markup, 'text/html')
    return { plain: await read('text/plain'), rich: html.body.textContent }
  })
}
