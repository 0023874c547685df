import type { Article } from '../model/article.ts'
import { site } from '../site.ts'

/** The language of an article's words, when it is not the site's. */
export function languageBeside({ language }: Article): string | undefined {
  return language === site.language ? undefined : language
}
