import { createRequire } from 'node:module'
import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import type { ContentItem } from './archive/published-items.ts'

/**
 * The loader as Node itself loads it, not through Vite, which runs this file in a world of its own: so the site's configuration and its
 * content share one reading of everything, and Vite need not transform what no page is made of.
 */
const { checkedContentLoader } = createRequire(import.meta.url)(
  './publish/checked-content.ts',
) as typeof import('./publish/checked-content.ts')

/**
 * One collection holds everything in `content/`: the rules are about all files together, so they are read together.
 * Pages ask the archive (`pages/_archive.ts`), not the collection.
 */
const content = defineCollection({ loader: checkedContentLoader(), schema: z.custom<ContentItem>() })

export const collections = { content }
