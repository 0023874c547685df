import { readings } from '../archive/open-content.ts'
import { rule } from './rule.ts'

/** Every image has alternative text. */
export const imageText = rule('image-text', (content, report) => {
  for (const { path, images } of readings(content))
    for (const { alt, position } of images)
      if (!alt.trim())
        report(
          path,
          position,
          'This image has no alternative text for people who cannot see it.',
          'describe what it shows in the square brackets: `![what it shows](…)`.',
        )
})
