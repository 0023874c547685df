import { readings } from '../archive/open-content.ts'
import { rule } from './rule.ts'

/** Headings begin with `##`, for the page's own is the first, and none is more than one level below the one above it. */
export const headingOrder = rule('heading-order', (content, report) => {
  for (const { path, headings } of readings(content)) {
    let above = 1
    for (const { depth, title, position } of headings) {
      if (depth === 1) report(path, position, `The heading “${title}” is of the level of the page’s own heading.`, 'write it with `##`.')
      else if (depth > above + 1)
        report(
          path,
          position,
          `The heading “${title}” has ${depth} \`#\`; ${above === 1 ? 'the first heading has two' : `the one above it has ${above}, so it has ${above + 1} at most`}.`,
          `write it with \`${'#'.repeat(above + 1)}\`.`,
        )
      above = Math.max(depth, 2)
    }
  }
})
