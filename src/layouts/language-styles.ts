import { inLanguage } from '../model/languages.ts'
import styles from '../styles/other-languages.css?inline'

/** The style sheet that a page needs for words in a language; none for the site's own. */
export function languageStyles(language: string): string[] {
  return inLanguage(language).lang ? [styles] : []
}
