import GithubSlugger, { slug } from 'github-slugger'

/** The paths below the site's folder, without base: the one place that knows how addresses are made. */
export const pathOf = {
  article: (slug: string) => `articles/${slug}/`,
  passage: (slug: string, id: string) => `articles/${slug}/#${id}`,
  /** The page of one annotation by itself. */
  passagePage: (slug: string, label: string) => `articles/${slug}/${label}/`,
  person: (id: string) => `people/${id}/`,
  source: (id: string) => `sources/${id}/`,
  topic: (topic: string) => `topics/${topicId(topic)}/`,
} as const

/** The feed of all changes. */
export const changesFeed = 'changes/feed.xml'

/** A topic's address: its words as a slug. */
export function topicId(topic: string): string {
  return slug(topic.trim())
}

/** A maker of heading ids for one page, as GitHub makes them: a heading that stands twice gets `-1`. */
export function headingIds(): (heading: string) => string {
  const slugger = new GithubSlugger()
  return (heading) => slugger.slug(heading)
}

/** What a content file's path below `content/` becomes on the site: `people/anna-lund.md` → `people/anna-lund/`; undefined for any other file. */
export function pagePathOf(contentPath: string): string | undefined {
  return /^((?:articles|people|sources)\/[^/]+)\.md$/.exec(contentPath)?.[1]?.concat('/')
}

/** The id of a content file: its name without folder and ending. */
export function fileId(contentPath: string): string {
  return contentPath.replace(/^.*\//, '').replace(/\.md$/, '')
}

/** The id of an article's section on the page of all conditions; as all ids of the layout's own, it is none that a heading or label could have. */
export function conditionsSectionId(slug: string): string {
  return `site-of-${slug}`
}
