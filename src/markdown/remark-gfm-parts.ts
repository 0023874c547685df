import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Processor } from 'unified'

/**
 * GitHub Flavored Markdown, as `remark-gfm` reads it, without two of its parts: its second search for addresses, over the
 * finished tree, which makes nodes without positions; and task lists, whose boxes have no name for a screen reader. One tilde is a sign
 * like others (`5~6 days and 7~8 nights`): only two strike words through.
 */
export function remarkGfmParts(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.fromMarkdownExtensions ??= []
  data.micromarkExtensions.push(gfmAutolinkLiteral(), gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable())
  data.fromMarkdownExtensions.push(
    { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] },
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
  )
}
