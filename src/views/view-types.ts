import type { Part } from '../comparison/parts.ts'
import type { Kind } from '../model/label.ts'
import type { Named } from '../model/named.ts'
import type { AnnotationLink } from './annotation-link.ts'

/** A field or relation as readers are told it: a name and one or more values. */
export interface Fact {
  name: string
  values: (Named | AnnotationLink | { date: string })[]
}

/** How a quote can stand to its source, in the order in which the site lists them; each is the id of what explains it. */
export const wordingStatuses = ['verbatim', 'differs', 'unchecked', 'translated'] as const

/** What a comparison of a quote with its source came to. */
export interface WordingStatus {
  is: (typeof wordingStatuses)[number]
  /** Its badge: `Word for word`. */
  badge: string
  /** In words, as a sentence without its full stop: `Differs from the words that the harbour office published`. */
  says: string
  /** The words laid over each other, one entry a passage; none where nothing is to be compared. */
  compared: ComparisonView[]
}

/** Printed words laid over those of a source. */
export interface ComparisonView {
  is: 'verbatim' | 'differs'
  /** The whole finding as a sentence without its full stop: `The printed words differ from those that …: “bring” replaces “take”`. */
  says: string
  parts: Part[]
  /** Where the words stand on file: `As Sky News published it`, and its address. */
  source: { text: string; path: string }
  /** The language of the words, when it is not the page's. */
  language?: string
}

/** One stretch of words that an annotation is about, with its addresses. */
export interface PassageView {
  /** Its id in the article's page; `<id>.marker` is its marker's. */
  id: string
  words: string
  /** Its address, below the site's folder. */
  path: string
  /** The title of its section. */
  section: string | undefined
}

/** An annotation as readers meet it: its names and links looked up, its relations told from both sides. */
export interface AnnotationView {
  kind: Kind
  label: string
  /** The address of the page that it has to itself, below the site's folder. */
  page: string
  /** `C1`. */
  sign: string
  /** Its name as a short title. */
  title: string
  /** Who said, set or observed it, for a heading: `Condition set by Anna Lund, for the council`. */
  line: string
  /** Who said, set or observed it; undefined for background. */
  who: Named | undefined
  standing: WordingStatus | undefined
  passages: PassageView[]
  facts: Fact[]
  /** The article that it stands in. */
  article: Named
  /** When that article was published. */
  published: string
}

/** Something that refers to an annotation. */
export interface MentionView {
  /** Where it refers from, as the subject of a sentence: `O7 Two tracks`, `The page of Anna Lund`. */
  by: Named & { path: string }
  /** How, each as the rest of that sentence: `is about it`, `links to it: “the pace”`. */
  how: string[]
}

/** The paragraphs around an annotation's words that stand together in the article. */
export interface PassageContext {
  /** The section that they stand in, with its address. */
  section: Named | undefined
  paragraphs: Stretch[][]
}

/** A stretch of a paragraph: the annotation's own words, other text, or, for a passage without words, its sign at its place. */
export interface Stretch {
  is: 'words' | 'text' | 'place'
  text: string
}

/** How many annotations of a kind there are. */
export interface KindCount {
  kind: Kind
  count: number
}

/** An article as a list of articles shows it. */
export interface ArticleSummary {
  title: string
  path: string
  standfirst: string
  published: string
  topics: Named[]
  counts: KindCount[]
}

/** An article as a link to it. */
export interface ArticleLink extends Named {
  path: string
  published: string
}

/** Articles that have a topic in common. */
export interface OnTopic {
  topic: Named
  articles: ArticleLink[]
}

/** A source as a list of sources shows it. */
export interface SourceSummary {
  title: string
  path: string
  publisher: string
  /** What it is: interview, speech, document … */
  kind: string
  date: string
  /** How its words were taken, in words; undefined when its file holds none. */
  words: string | undefined
}

/** How the words of one place of a source were printed, here and elsewhere. */
export interface PlacePrintingsView {
  /** The place in the source. */
  place: Named & { path: string }
  /** The words there, one paragraph an entry, with the name that it stands under. */
  record: { speaker: string | undefined; text: string; language: string }[]
  /** Whose words they are, as a heading: `As Sky News published it`. */
  as: string
  printings: PrintingView[]
}

/** One printing of words of a source: by an article of ours, or by another source. */
export interface PrintingView {
  by: Named
  /** When it was printed; undefined where no date was found. */
  date: string | undefined
  /** Whether that source says that its words are a translation. */
  inTranslation: boolean
  is: WordingStatus['is']
  badge: string
  /** The finding as a sentence without its full stop. */
  says: string
  parts: Part[]
  /** The words as they are printed. */
  printed: { text: string; language: string }
  /** The words as they were spoken, where the printed ones are a translation. */
  original?: { text: string; language: string }
}

/** A section of a page, for the line of links at the page's head. */
export interface PageSection {
  id: string
  /** How many of what stand in it: `3 conditions set`. */
  holds: string
}

/** Annotations under a heading that says what they have in common. */
export interface AnnotationGroup extends PageSection {
  title: string
  entries: AnnotationView[]
}

/** What somebody said on one day to the same people. */
export interface Occasion {
  /** The id of its heading. */
  id: string
  /** The day, as an ISO date. */
  on: string
  /** Whether that is only the day on which the article with the quotes was published, because no other is known. */
  isOfArticle: boolean
  /** To whom it was said; undefined where that is not said. */
  to: Named | undefined
  entries: AnnotationView[]
}

/** Somebody who was spoken to, how often, and when. */
export interface Addressee {
  to: Named | undefined
  count: number
  occasions: Occasion[]
}

/** What somebody said, newest first. */
export interface StatementsView {
  count: number
  occasions: Occasion[]
  /** Empty where there are so few quotes that nobody needs to look for one. */
  addressees: Addressee[]
}

/** One line of an index page: a name with what there is under it. */
export interface IndexLine extends Named {
  path: string
  /** Such as `1 quote · 6 conditions`. */
  holds: string
  /** Such as a role. */
  about: string | undefined
}
