import type { Element, Root } from 'hast'
import { VFile } from 'vfile'
import type { Article, ArticleFrontMatter } from '../model/article.ts'
import { passageId } from '../model/ids.ts'
import type { Message } from '../model/message.ts'
import type { PageAddresses } from '../model/page-history.ts'
import { fileId } from '../model/permalink.ts'
import type { Person } from '../model/person.ts'
import { fileStart, type Position } from '../model/position.ts'
import type { Source } from '../model/source.ts'
import { pipeline } from './pipeline.ts'
import { positionInText, positionsIn } from './positions.ts'
import type { FileKind, Reading } from './reading.ts'
import { type RenderedFile, renderFile } from './render-file.ts'
import { messagesOn, positionOf, reporterFor } from './report.ts'
import { type WrittenBlock, writtenBlocks } from './written-words.ts'

/** A content file as it is on the disk. */
export interface ContentFile {
  /** The path below `content/`: `articles/x.md`. */
  path: string
  /** The file's text; it may have a byte order mark and any line ends. */
  text: string
}

/** A file as it was read: its model, its HTML, its links, and messages about everything to fix. */
export interface FileReading<T> extends Pick<Reading, 'path' | 'marks' | 'links' | 'textLinks' | 'files' | 'images' | 'linkWords'> {
  /** Undefined when the front matter is wrong or the file cannot be read at all. Faulty annotations are left out of it. */
  model: T | undefined
  /** The valid part of the model, so that the checks can report everything at once. */
  given: Partial<T>
  /** Writes its HTML, with the addresses that are recorded for its page. */
  render(addresses?: PageAddresses): RenderedFile
  /** The headings of the file; an article's model has them too. */
  headings: Reading['sections']
  /** The offset of each marker in the plain text, of faulty ones too. */
  markers: { label: string; at: number }[]
  /** Every paragraph, heading and cell of the text and of the notes. */
  written: WrittenBlock[]
  /** The ids of all its passages, of faulty notes too; a note without a marker has its label. */
  passages: { id: string; draft: boolean }[]
  /** The position of a key of the front matter; the beginning of the file when there is none. */
  positionOfKey(...keys: PropertyKey[]): Position
  /** The position of a character of a value of the front matter; of the value's beginning where the file writes it in another way than it reads. */
  positionInValue(key: string, value: string, offset: number): Position
  /** The position of the value of a note's field; of the note when it has none. */
  positionOfField(label: string, name: string): Position
  /** The position of a character of the plain text. */
  positionInText(offset: number): Position
  messages: Message[]
}

/**
 * Reads an article: its front matter, text, sections and annotations, without any HTML in them.
 * Never throws, whatever the text: what cannot be read is a message.
 *
 * @param drafts whether notes marked `draft` are read too
 */
export function readArticle(file: ContentFile, { drafts = true } = {}): FileReading<Article> {
  return read(file, 'article', drafts, ({ values, path, text, blocks, sections, annotations }) => ({
    ...(values as ArticleFrontMatter),
    slug: fileId(path),
    path,
    text,
    blocks,
    sections,
    annotations,
  }))
}

/** Reads a person's or body's file. */
export function readPerson(file: ContentFile): FileReading<Person> {
  return read(file, 'person', true, ({ values, path }) => ({ ...(values as Omit<Person, 'id' | 'path'>), id: fileId(path), path }))
}

/** Reads a source's file, with the words in it. */
export function readSource(file: ContentFile): FileReading<Source> {
  return read(file, 'source', true, ({ values, path, wordings, emphasized }) => ({
    ...(values as Omit<Source, 'id' | 'path' | 'wordings' | 'emphasized'>),
    id: fileId(path),
    path,
    wordings,
    emphasized,
  }))
}

/** Reads the file that says where a received text came from: plain Markdown without front matter. */
export function readProvenance(file: ContentFile): FileReading<{ path: string }> {
  return read(file, 'provenance', true, ({ path }) => ({ path }))
}

/** How deep elements may be inside one another, so that the tree can be written as HTML. */
const deepest = 1500

/** A line that opens a thousand block quotes or lists inside one another. */
const tooDeep = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){1000}/m

function read<T>({ path, text }: ContentFile, kind: FileKind, drafts: boolean, toModel: (reading: Reading) => T): FileReading<T> {
  // Editors do not count a byte order mark or line ends in columns.
  const source = text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n')
  const file = new VFile({ path: `content/${path}`, value: source })
  const reading: Reading = {
    kind,
    path,
    source,
    positionAt: positionsIn(source),
    drafts,
    report: reporterFor(file),
    marks: 'double',
    text: '',
    blocks: [],
    continued: new Set(),
    quotations: [],
    contents: [],
    sections: [],
    notes: [],
    markers: [],
    annotations: [],
    inSeveralMarks: [],
    wordings: [],
    emphasized: [],
    links: [],
    textLinks: [],
    files: [],
    images: [],
    linkWords: [],
  }
  file.data.reading = reading
  let tree: Root | undefined
  try {
    // The parser's time grows with the square of the depth, so it does not get what no editor means.
    if (tooDeep.test(source)) throw new RangeError()
    const result = pipeline.runSync(pipeline.parse(file), file)
    if (depthOf(result) > deepest) throw new RangeError()
    tree = result
  } catch (error) {
    // When the parser gives up (on ten thousand nested block quotes, say) the file is at fault; anything else is our fault, and the message says so.
    const isTooDeep = error instanceof RangeError
    const what = isTooDeep
      ? 'The file cannot be read: something in it is nested too deeply.'
      : `The site’s own code fails on this file: ${String(error)}.`
    const fix = isTooDeep
      ? 'look for very many block quotes, lists or brackets inside one another, and remove them.'
      : 'show this message and the file to the people who maintain the code; the text may be right.'
    reading.report('file-text', fileStart, what, fix)
  }
  const broken = source.search(/[\uFFFD\0]/)
  if (broken >= 0) {
    const what = 'A character here is broken: the file is not UTF-8, or was saved by a program that does not write UTF-8.'
    reading.report('file-text', reading.positionAt(broken), what, 'save the file as UTF-8 and write the character again.')
  }
  const { links, textLinks, files, images, linkWords, sections: headings, notes, frontMatter } = reading
  return {
    path,
    marks: reading.marks,
    links,
    textLinks,
    files,
    images,
    linkWords,
    headings,
    model: tree && reading.values !== undefined ? toModel(reading) : undefined,
    given: toModel({ ...reading, values: reading.values ?? reading.validValues }),
    render: (addresses) => renderFile(tree ?? { type: 'root', children: [] }, reading, addresses),
    markers: reading.markers.map(({ label, at }) => ({ label, at })),
    written: writtenBlocks(reading),
    passages: passagesOf(reading),
    positionOfKey: (...keys) => frontMatter?.positionOf(keys) ?? fileStart,
    positionInValue: (key, value, offset) => positionInValue(reading, frontMatter?.positionOf([key]) ?? fileStart, value, offset),
    positionOfField: (label, name) => {
      const note = notes.find((one) => one.label === label)
      return note?.fields.get(name)?.value.position ?? (note ? positionOf(note.node) : fileStart)
    },
    positionInText: (offset) => positionInText(reading, offset),
    messages: messagesOn(file),
  }
}

function depthOf({ children }: Root | Element): number {
  return 1 + children.reduce((most, child) => (child.type === 'element' ? Math.max(most, depthOf(child)) : most), 0)
}

/** Finds a character of a value by the word at it, because YAML folds lines and removes quotation marks. */
function positionInValue({ source, positionAt }: Reading, begin: Position, value: string, offset: number): Position {
  const word = /^\S+/.exec(value.slice(offset))?.[0] ?? ''
  const earlier = value.slice(0, offset).split(word).length - 1
  let at = source.split('\n', begin.line - 1).reduce((sum, line) => sum + line.length + 1, begin.column - 1)
  const end = at + 2 * value.length + 100
  for (let n = 0; word && n <= earlier; n++) at = source.indexOf(word, n ? at + 1 : at)
  return word && at >= 0 && at < end ? positionAt(at) : begin
}

function passagesOf({ notes, markers }: Reading): FileReading<unknown>['passages'] {
  const byLabel = Map.groupBy(markers, (marker) => marker.label)
  return notes.flatMap(({ label, draft }) =>
    Array.from({ length: byLabel.get(label)?.length ?? 1 }, (_, index) => ({ id: passageId(label, index), draft })),
  )
}
