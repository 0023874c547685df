/** What a result shows of a record besides its words; it travels with them. */
export interface ResultFields {
  /** `quote`, `condition`, `observation`, or `wording`: the words of a source. */
  kind: string
  /** Who said, set or observed it; in the article's words where nobody is named. */
  who: string
  /** What they were then. */
  role?: string
  /** When it was said or published: an ISO date. */
  date: string
  /** What comparing a quote with its source came to; in words too. */
  standing?: { wording: string; says: string }
  /** The article or source that it stands in; `published` is an ISO date. */
  in: { title: string; published: string; language?: string }
  /** Spellings that stand for each other, as `otherSpellings` writes them: of words in the record and in its note, for marking what was found. */
  spellings?: string
  noteSpellings?: string
}
