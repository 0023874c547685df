/** Words that may lead somewhere on the site. */
export interface Named {
  text: string
  /** A path below the site's folder, for `href`. */
  path?: string
  /** The language of the words, when it is not the page's. */
  language?: string
}
