import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import { contentLoader } from './archive/content-loader.ts'
import type { ContentItem } from './archive/published-items.ts'
import { checkContent } from './checks/check-content.ts'
import { asText } from './checks/reporters/text.ts'

/**
 * One collection holds everything in `content/`: the rules are about all files together, so they are read together.
 * Pages ask the archive (`pages/_archive.ts`), not the collection.
 */
const content = defineCollection({
  loader: contentLoader((opened) => {
    const findings = checkContent(opened)
    return { report: asText(findings), errors: findings.errors, warnings: findings.warnings }
  }),
  schema: z.custom<ContentItem>(),
})

export const collections = { content }
