import { readings } from '../archive/open-content.ts'
import { rule } from './rule.ts'

/** Every image has words that stand for it. */
export const imageText = rule('image-text', (content, report) => {
  for (const { path, images } of readings(content))
    for (const { alt, position } of images)
      if (!alt.trim())
        report(
          path,
          position,
          'This image has no words for readers who do not see it.',
          'write what it shows into the square brackets: `![what it shows](…)`.',
        )
})
