import { kindNames, kinds } from './kinds.ts'

/** The lists of what the site holds, by their path below the site's folder, in the order in which readers meet them. */
export const lists = ['articles/', ...kindNames.flatMap((kind) => kinds[kind].list ?? []), 'people/', 'sources/', 'topics/'] as const

/** A path of one of the pages that the site always has beside its front page: its lists, and the others. */
export type SitePage = (typeof lists)[number] | 'search/' | 'check-a-quote/' | 'changes/' | 'how-it-works/'
