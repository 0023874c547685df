import GithubSlugger, { slug } from 'github-slugger'
import { formatAddress, layoutId } from './ids.ts'

/** The paths of pages and passages below the site's folder, without its base. */
export const pathOf = {
  article: (slug: string) => `articles/${slug}/`,
  passage: (slug: string, id: string) => formatAddress(`articles/${slug}/`, id),
  /** The page of one annotation. */
  passagePage: (slug: string, label: string) => `articles/${slug}/${label}/`,
  person: (id: string) => `people/${id}/`,
  source: (id: string) => `sources/${id}/`,
  topic: (topic: string) => `topics/${topicId(topic)}/`,
} as const

/** The feed of all changes. */
export const changesFeed = 'changes/feed.xml'

/** A topic's address: its words as a slug, in one normal form of Unicode, because file systems take all forms for one name. */
export function topicId(topic: string): string {
  return slug(topic.normalize('NFC').trim()).normalize('NFC')
}

/** A function that makes ids from the headings of one page, as GitHub does: a repeated heading gets `-1`. */
export function headingIds(): (heading: string) => string {
  const slugger = new GithubSlugger()
  return (heading) => slugger.slug(heading)
}

/** The path of a content file's page: `people/anna-lund.md` → `people/anna-lund/`; undefined for files without a page. */
export function pagePathOf(contentPath: string): string | undefined {
  return /^((?:articles|people|sources)\/[^/]+)\.md$/.exec(contentPath)?.[1]?.concat('/')
}

/** The id of a content file: its name without folder and extension. */
export function fileId(contentPath: string): string {
  return contentPath.replace(/^.*\//, '').replace(/\.md$/, '')
}

/** The id of an article's section in a list of what is marked in articles. */
export function articleSectionId(slug: string): string {
  return layoutId(`of-${slug}`)
}
