import type { Element, Root } from 'hast'
import { VFile } from 'vfile'
import type { Article, ArticleFrontMatter } from '../model/article.ts'
import { passageId } from '../model/ids.ts'
import type { Message } from '../model/message.ts'
import type { PageAddresses } from '../model/page-history.ts'
import { fileId } from '../model/permalink.ts'
import type { Person } from '../model/person.ts'
import type { Position } from '../model/position.ts'
import type { Source } from '../model/source.ts'
import { pipeline } from './pipeline.ts'
import { positionInText } from './position-in-file.ts'
import { positionsIn } from './positions-in.ts'
import type { FileKind, Reading } from './reading.ts'
import { type RenderedFile, renderFile } from './render-file.ts'
import { messagesOn, positionOf, report } from './report.ts'
import { type Written, writtenWords } from './written-words.ts'

/** A content file as it lies on the disk. */
export interface ContentFile {
  /** The path below `content/`: `articles/x.md`. */
  path: string
  /** The file's bytes as UTF-8; a byte order mark and any line ends are welcome. */
  text: string
}

/** What reading a file gives: its model, its HTML, what its links lead to, and everything that is to be fixed. */
export interface FileReading<T> {
  path: string
  /** Undefined when the front matter is not as it should be, or the file cannot be read at all. Annotations that are not are left out of it. */
  model: T | undefined
  /** What of the model is as it should be, when not all of it is; so that checks can tell everything in one go. */
  given: Partial<T>
  /** Writes its HTML, with the addresses that are recorded for its page. */
  render(addresses?: PageAddresses): RenderedFile
  links: Reading['links']
  textLinks: Reading['textLinks']
  files: Reading['files']
  images: Reading['images']
  linkWords: Reading['linkWords']
  /** The headings of the file; an article's model has them too. */
  headings: Reading['sections']
  /** Where each marker stands in the plain text, faulty ones too. */
  markers: { label: string; at: number }[]
  /** Every paragraph, heading and cell of the text and of the notes. */
  written: Written[]
  /** The addresses of all its passages, of notes too that are not as they should be; a note without a marker has its label. */
  passages: { id: string; draft: boolean }[]
  /** Where a key of the front matter stands; the head of the file when there is none. */
  positionOfKey(...keys: PropertyKey[]): Position
  /** Where a character of a value of the front matter stands; the value's beginning where the file writes it otherwise than it reads. */
  placeInValue(key: string, value: string, offset: number): Position
  /** Where the value of a note's field stands; the note when it has none. */
  placeOfField(label: string, name: string): Position
  /** Where a character of the plain text stands. */
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

/** Reads a source's file, with the words that it holds. */
export function readSource(file: ContentFile): FileReading<Source> {
  return read(file, 'source', true, ({ values, path, wordings }) => ({
    ...(values as Omit<Source, 'id' | 'path' | 'wordings'>),
    id: fileId(path),
    path,
    wordings,
  }))
}

/** Reads the file beside a received text that says where the text came from: plain Markdown without front matter. */
export function readProvenance(file: ContentFile): FileReading<{ path: string }> {
  return read(file, 'provenance', true, ({ path }) => ({ path }))
}

/** How deep elements may be inside one another, so that the tree can be written as HTML. */
const deepest = 1500

/** A line that opens a thousand block quotes or lists inside one another. */
const tooDeep = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){1000}/m

function read<T>({ path, text }: ContentFile, kind: FileKind, drafts: boolean, toModel: (reading: Reading) => T): FileReading<T> {
  // Line ends and a byte order mark do not count, and editors do not count them in columns.
  const source = text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n')
  const reading: Reading = {
    kind,
    path,
    source,
    positionAt: positionsIn(source),
    drafts,
    text: '',
    blocks: [],
    quotations: [],
    contents: [],
    sections: [],
    notes: [],
    markers: [],
    annotations: [],
    inSeveralMarks: [],
    wordings: [],
    links: [],
    textLinks: [],
    files: [],
    images: [],
    linkWords: [],
  }
  const file = new VFile({ path: `content/${path}`, value: source, data: { reading } })
  let tree: Root | undefined
  try {
    // The parser's time grows with the square of the depth, so it does not see what no editor means.
    if (tooDeep.test(source)) throw new RangeError()
    const result = pipeline.runSync(pipeline.parse(file), file)
    if (depthOf(result) > deepest) throw new RangeError()
    tree = result
  } catch (error) {
    // A parser that gives up (on ten thousand nested block quotes, say) is a fault of the file; anything else is ours, and said to be.
    const deep = error instanceof RangeError
    report(
      file,
      'file-text',
      { line: 1, column: 1 },
      deep ? 'The file cannot be read: something in it is nested too deeply.' : `The site’s own code fails on this file: ${String(error)}.`,
      deep
        ? 'look for very many block quotes, lists or brackets inside one another, and remove them.'
        : 'show this message and the file to the people who maintain the code; the text may be right.',
    )
  }
  const broken = source.search(/[\uFFFD\0]/)
  if (broken >= 0) {
    report(
      file,
      'file-text',
      reading.positionAt(broken),
      'A character here is broken: the file is not UTF-8, or was saved through a program that is not.',
      'save the file as UTF-8 and write the character again.',
    )
  }
  return {
    path,
    model: tree && reading.values !== undefined ? toModel(reading) : undefined,
    given: toModel({ ...reading, values: reading.values ?? reading.soundValues }),
    render: (addresses) => renderFile(tree ?? { type: 'root', children: [] }, reading, addresses),
    links: reading.links,
    textLinks: reading.textLinks,
    files: reading.files,
    images: reading.images,
    linkWords: reading.linkWords,
    headings: reading.sections,
    markers: reading.markers.map(({ label, at }) => ({ label, at })),
    written: writtenWords(reading),
    passages: passagesOf(reading),
    positionOfKey: (...keys) => reading.frontMatter?.positionOf(keys) ?? { line: 1, column: 1 },
    placeInValue: (key, value, offset) =>
      placeInValue(reading, reading.frontMatter?.positionOf([key]) ?? { line: 1, column: 1 }, value, offset),
    placeOfField: (label, name) => {
      const note = reading.notes.find((one) => one.label === label)
      return note?.fields.get(name)?.value.position ?? (note ? positionOf(note.node) : { line: 1, column: 1 })
    },
    positionInText: (offset) => positionInText(reading, offset),
    messages: messagesOn(file),
  }
}

function depthOf({ children }: Root | Element): number {
  return 1 + children.reduce((most, child) => (child.type === 'element' ? Math.max(most, depthOf(child)) : most), 0)
}

/** Finds a character of a value by the word that stands there, for YAML folds lines and takes marks off. */
function placeInValue({ source, positionAt }: Reading, begin: Position, value: string, offset: number): Position {
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
