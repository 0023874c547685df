import { readings } from '../archive/open-content.ts'
import { rule } from './rule.ts'

/** The first heading is at level 2, below the page's own, and each is at most one level below the one before it. */
export const headingOrder = rule('heading-order', (content, report) => {
  for (const { path, headings } of readings(content)) {
    let above = 1
    for (const { depth, title, position } of headings) {
      // A heading without words has a message of its own.
      if (depth === 1 && title.trim())
        report(path, position, `The heading “${title}” is of level 1, the level of the page’s own heading.`, 'write it with `##`.')
      else if (depth > above + 1)
        report(
          path,
          position,
          `The heading “${title}” has ${depth} \`#\`, but ${above === 1 ? 'the first heading must have 2' : `the one before it has ${above}, so it can have ${above + 1} at most`}.`,
          `write it with \`${'#'.repeat(above + 1)}\`.`,
        )
      above = Math.max(depth, 2)
    }
  }
})
