import { createRequire } from 'node:module'

/**
 * One collection holds everything in `content/`: the rules are about all files together, so they are read together.
 * Pages ask the archive (`pages/_archive.ts`), not the collection.
 *
 * It is defined in code that Node loads, not Vite, which runs this file in an environment of its own: so the search index and the pages share one
 * reading of the content, and Vite need not transform code that no page needs.
 */
const { content } = createRequire(import.meta.url)('./build/checked-content.ts') as typeof import('./build/checked-content.ts')

export const collections = { content }
