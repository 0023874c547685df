import type { Kind } from '../../model/kinds.ts'

/**
 * A fictional site on which edits are made: not its files but what is in them, so that whatever an edit does the Markdown is sound, and what it
 * did is known without reading any. Things keep their key whatever they are called and wherever they are moved.
 */
export interface ReplaySite {
  articles: ReplayArticle[]
  people: { key: number; id: string; name: string }[]
  sources: ReplaySource[]
  /** By label; a label stands once in the whole site, so that it can move between articles. */
  notes: Record<string, ReplayNote>
  /** How many keys were given; names are made of them too, so that none comes twice. */
  given: number
}

export interface ReplayArticle {
  key: number
  slug: string
  title: string
  day: string
  topics: string[]
  blocks: Block[]
  /** Entries of `changes` in the front matter, as they were pasted. */
  changes: string[]
}

export type Block = Heading | Prose | List | Quotation | Table

export interface Heading {
  is: 'heading'
  key: number
  depth: 2 | 3
  title: string
}

export interface Prose {
  is: 'prose'
  paragraph: Paragraph
}

export interface List {
  is: 'list'
  items: Paragraph[]
}

/** A block quote; with a label when it is somebody's words as a whole. */
export interface Quotation {
  is: 'quotation'
  paragraphs: Paragraph[]
  label: string | undefined
}

/** A table of two columns; what can be annotated stands in the second. */
export interface Table {
  is: 'table'
  key: number
  head: [string, string]
  rows: { name: string; sentence: Sentence }[]
}

export interface Paragraph {
  key: number
  sentences: Sentence[]
  /** Its lines are broken before this column; 0 for none. */
  width: number
}

/** A sentence, with the words in it that notes are about, if any. */
export interface Sentence {
  before: string
  noted: string
  after: string
  /** Whether the noted words stand in quotation marks. */
  quoted: boolean
  /** The notes about the noted words, in the order of their markers. */
  labels: string[]
  /** What the last word of `before` leads to. */
  link: Link | undefined
  /** Whether the first word is emphasised. */
  strong: boolean
}

export type Link = { to: 'article' | 'person' | 'section'; key: number } | { to: 'label'; label: string }

export interface ReplayNote {
  key: number
  kind: Kind
  /** Who said, set or observed it; nobody for background, and for what the article itself observes. */
  by: number | undefined
  /** Where a quote stands word for word. */
  source: { source: number; position: number } | undefined
  /** To notes that are older than it: nothing goes round in a circle. */
  relations: { name: 'needs' | 'in tension with' | 'about'; to: string }[]
  /** Whether a quote writes its words out, as others must. */
  writes: boolean
  text: string
}

export interface ReplaySource {
  key: number
  id: string
  title: string
  places: { key: number; at: string; speaker: number; words: string }[]
}

/** A key that nothing has. */
export function newKey(site: ReplaySite): number {
  site.given += 1
  return site.given
}

/** Words without a note. */
export function plainSentence(words: string): Sentence {
  return { before: words, noted: '', after: '', quoted: false, labels: [], link: undefined, strong: false }
}

/** A sentence's words as readers read them. */
export function wordsOf({ before, noted, after, quoted }: Sentence): string {
  return `${before}${before && noted ? ' ' : ''}${quoted ? `“${noted}”` : noted}${after}`
}

/** The paragraphs of a block; a table has none, it is one itself. */
export function paragraphsIn(block: Block): Paragraph[] {
  if (block.is === 'prose') return [block.paragraph]
  return block.is === 'list' ? block.items : block.is === 'quotation' ? block.paragraphs : []
}

/** Every sentence of a block, cells of tables too, in reading order. */
export function sentencesIn(block: Block): Sentence[] {
  return block.is === 'table' ? block.rows.map(({ sentence }) => sentence) : paragraphsIn(block).flatMap(({ sentences }) => sentences)
}

/** An article's headings. */
export function headingsOf({ blocks }: ReplayArticle): Heading[] {
  return blocks.filter((block) => block.is === 'heading')
}

/** An article's markers in reading order, each with the words before it. */
export function markersOf({ blocks }: ReplayArticle): { label: string; words: string }[] {
  return blocks.flatMap((block) => [
    ...sentencesIn(block).flatMap(({ labels, noted }) => labels.map((label) => ({ label, words: noted }))),
    ...(block.is === 'quotation' && block.label ? [{ label: block.label, words: block.paragraphs.map(paragraphWords).join('\n') }] : []),
  ])
}

/** A paragraph's words as readers read them. */
export function paragraphWords({ sentences }: Paragraph): string {
  return sentences.map(wordsOf).join(' ')
}
