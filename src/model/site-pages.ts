/** The pages that the site always has beside its front page, by their path below the site's folder, in the order in which readers meet them. */
export const sitePages = {
  'articles/': 'Articles',
  'quotes/': 'Quotes',
  'conditions/': 'Conditions',
  'observations/': 'Observations',
  'people/': 'People',
  'sources/': 'Sources',
  'topics/': 'Topics',
  'search/': 'Search',
  'check-a-quote/': 'Check a quote',
  'changes/': 'Changes',
  'how-it-works/': 'How this site works',
} as const

/** A path of one of them. */
export type SitePage = keyof typeof sitePages

/** The lists of what the site holds: the ways through it. */
export const lists = [
  'articles/',
  'quotes/',
  'conditions/',
  'observations/',
  'people/',
  'sources/',
  'topics/',
] as const satisfies SitePage[]

/** A page that the site always has, as a name with its path. */
export function sitePage(path: SitePage): { text: string; path: SitePage } {
  return { text: sitePages[path], path }
}
