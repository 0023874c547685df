import { kindNames, kinds } from './kinds.ts'

/** The lists of what the site holds, by their path below the site's folder, in the order in which readers meet them. */
export const lists = ['articles/', ...kindNames.flatMap((kind) => kinds[kind].list ?? []), 'people/', 'sources/', 'topics/'] as const
