import { type FileReading, readArticle } from '../markdown/read-file.ts'
import type { Message } from '../model/message.ts'
import type { PageAddresses } from '../model/page-history.ts'

/** The front matter of the articles in tests. */
export const frontMatter = '---\ntitle: Talks\nstandfirst: A date but no deal.\npublished: 2026-03-03T09:00:00Z\n---\n'

/** Fields that a note of each kind must have, indented as a note's fields are. */
export const fields = {
  quote: '    - speaker: [Anna Lund](../people/anna-lund.md)',
  condition: '    - set by: [Anna Lund](../people/anna-lund.md)\n    - for: the crews',
  observation: '    - by: this article',
}

/** Reads the lines of an article in a test, below a valid front matter. */
export function readLines(...lines: string[]) {
  return readArticle(exampleFile(...lines))
}

/** The file of an article in a test. */
export function exampleFile(...lines: string[]) {
  return { path: 'articles/talks.md', text: `${frontMatter}${lines.join('\n')}\n` }
}

/** A content folder of a few files and nothing else; every picture exists. */
export function folderOf(articles: ReturnType<typeof exampleFile>[], people: ReturnType<typeof exampleFile>[] = []) {
  return {
    articles,
    people,
    sources: [],
    provenance: [],
    received: new Map<string, string>(),
    strays: [],
    links: [],
    publicFile: () => ({ head: () => undefined }),
    similarPublicFiles: () => [],
  }
}

/** The words of every passage, by its id. */
export function wordsOf(...lines: string[]): Record<string, string> {
  const { model } = readLines(...lines)
  return Object.fromEntries((model?.annotations ?? []).flatMap(({ passages }) => passages.map(({ id, words }) => [id, words])))
}

/** Every message of an article's lines as `rule: what is in the file where it points`, in the order of the file. */
export function messagesFor(...lines: string[]): string[] {
  const { text } = exampleFile(...lines)
  return readLines(...lines)
    .messages.toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
    .map((message) => `${message.rule}: ${textAt(text, message)}`)
}

/** The rest of the line that a message points to. */
export function textAt(text: string, { position }: Pick<Message, 'position'>): string | undefined {
  return text.split('\n')[position.line - 1]?.slice(position.column - 1)
}

/** A reading as an archive takes it; throws the messages if the file has no model. */
export function publish<T>({ path, model, render, textLinks, messages }: FileReading<T>, addresses?: PageAddresses) {
  if (model === undefined) throw new Error(`${path} cannot be read: ${JSON.stringify(messages)}`)
  return { model, rendered: render(addresses), textLinks }
}
