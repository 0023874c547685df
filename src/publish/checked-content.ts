import { defineCollection } from 'astro/content/config'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { contentLoader } from '../archive/content-loader.ts'
import type { ContentItem } from '../archive/published-items.ts'
import { checkContent } from '../checks/check-content.ts'
import { asText } from '../checks/reporters/text.ts'

/** The site's one collection: everything in `content/`, checked by every rule. */
export const content = defineCollection({ loader: checkedContentLoader(), schema: z.custom<ContentItem>() })

function checkedContentLoader(): Loader {
  return contentLoader((read) => {
    const { errors, warnings, ...findings } = checkContent(read)
    return { report: asText({ errors, warnings, ...findings }), errors, warnings }
  })
}
