import { createRequire } from 'node:module'

/**
 * One collection holds everything in `content/`: the rules are about all files together, so they are read together.
 * Pages ask the archive (`pages/_archive.ts`), not the collection.
 *
 * It is defined in code that Node itself loads, not Vite, which runs this file in a world of its own: so the site's configuration and
 * its content share one reading of everything, and Vite need not transform what no page is made of.
 */
const { content } = createRequire(import.meta.url)('./build/checked-content.ts') as typeof import('./build/checked-content.ts')

export const collections = { content }
