import type { BlockContent, DefinitionContent, FootnoteDefinition, FootnoteReference, Node, Parents, PhrasingContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Annotation } from '../model/annotation.ts'
import type { Block, Section } from '../model/article.ts'
import type { Kind } from '../model/kinds.ts'
import type { TextEdit } from '../model/message.ts'
import type { Position, Span } from '../model/position.ts'
import type { Reference } from '../model/reference.ts'
import type { RuleName } from '../model/rules.ts'
import type { SourceWords } from '../model/source.ts'
import type { MarkStyle } from './quotation-marks.ts'
import type { FieldValue } from './read-field.ts'
import type { ParsedYaml } from './read-yaml.ts'

/** The kinds of content file, each with its folder; `provenance` is beside a received text and says where it came from. */
export type FileKind = 'article' | 'person' | 'source' | 'provenance'

/** A note as its footnote writes it, before its words are looked for in the article. */
export interface ReadNote {
  label: string
  kind: Kind
  name: string
  /** The words of each `>` block; `isValid` is false when other lines run into them: they are not compared with the article. */
  words: { text: string; position: Position; isValid: boolean }[]
  fields: Map<string, { value: FieldValue; position: Position }>
  /** Whether it is marked `draft: yes`. */
  draft: boolean
  /** What was found in the wrong place, and so is not reported as missing: names of fields, `words`, `text`. */
  misplaced: Set<string>
  content: (BlockContent | DefinitionContent)[]
  node: FootnoteDefinition
}

/** A link as it is written in a file. */
interface WrittenLink {
  to: Reference
  /** Whether it is in a note that is marked as a draft. */
  draft: boolean
}

/** A link to another content file or to a part of this one, where readers meet it: in the text, not in a field. */
export interface TextLink {
  to: Pick<Reference, 'path' | 'fragment'>
  /** The words that are the link. */
  words: string
  /** The label of the note that it is in; undefined in the prose. */
  note: string | undefined
  /** The section of the prose that it is in, if any. */
  section: { id: string; title: string } | undefined
}

/** An image as it is written in a file. */
export interface WrittenImage {
  alt: string
  /** Its address, as it is written. */
  url: string
  /** The title behind its address, if any. */
  title: string
  /** Its file’s path below `public/`; undefined when it is no file of this site. */
  file: string | undefined
  /** The label of the note that it is in; undefined in the prose. */
  note: string | undefined
  position: Position
}

/** A marker in the prose, with the nodes around it from the outermost in. */
export interface ReadMarker {
  node: FootnoteReference
  around: Parents[]
  /** The index of its block in `Reading.blocks`. */
  block: number
  /** Its offset in the plain text. */
  at: number
  /** Its label, as it is written in the file. */
  label: string
  /** Whether it is where a marker may be; if not, that is reported, and its words are not looked for. */
  isValid: boolean
}

/** The text of a file, with the positions of its characters. */
export interface FileText {
  /** The file's text, without byte order mark, line ends as line feeds. */
  source: string
  /** The position of the character at an offset. */
  positionAt(offset: number): Position
}

/** What the plugins find out about one file; each adds its part. */
export interface Reading extends FileText {
  kind: FileKind
  /** The file's path below `content/`. */
  path: string
  /** Whether drafts are marked too. */
  drafts: boolean
  /** Leaves a message at a position, or at the beginning of a node. */
  report(rule: RuleName, at: Position | Node, what: string, fix: string, edit?: TextEdit): void
  /** The front matter, when it can be read at all. */
  frontMatter?: ParsedYaml
  /** The front matter's values, when all are valid. */
  values?: unknown
  /** Those of its values that are valid. */
  validValues?: Record<string, unknown>
  /** Which quotation marks enclose quotes in it. */
  marks: MarkStyle
  text: string
  blocks: Block[]
  /** The inline content of each block as it was read, for finding positions in the file. */
  contents: PhrasingContent[][]
  sections: Section[]
  /** The indexes of the blocks in which a quotation of the block before goes on. */
  continued: ReadonlySet<number>
  /** Where each block quote begins and ends in the plain text; `Block.quotation` counts them. */
  quotations: Span[]
  notes: ReadNote[]
  markers: ReadMarker[]
  annotations: Annotation[]
  /** The ids of passages whose words fall into more than one mark. */
  inSeveralMarks: string[]
  /** The words that a source's file has. */
  wordings: SourceWords[]
  /** What is emphasized in them. */
  emphasized: string[]
  /** Every link to another content file or to a part of this one, in text and in fields, of faulty notes too. */
  links: WrittenLink[]
  /** Every such link in the text and in the notes that are shown, in reading order. */
  textLinks: TextLink[]
  /** Every image, with its texts. */
  images: WrittenImage[]
  /** The words of every link. */
  linkWords: { text: string; position: Position }[]
  /** Every file below `public/` that the text shows or links to, as `images/x.jpg`. */
  files: { path: string; fragment?: string; position: Position }[]
}

declare module 'vfile' {
  interface DataMap {
    reading: Reading
  }
}

/** The reading of a file that runs through the pipeline. */
export function readingOf(file: VFile): Reading {
  if (!file.data.reading) throw new Error('The pipeline runs on files made by `read-file.ts` only.')
  return file.data.reading
}
