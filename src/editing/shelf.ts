import { type ContentFile, readPerson, readSource } from '../markdown/read-file.ts'
import { CommandError } from '../model/command-error.ts'
import { nearestName } from '../model/did-you-mean.ts'
import { fileId } from '../model/permalink.ts'
import { asMarkdown } from './as-markdown.ts'
import { fileNameFrom } from './file-name-from.ts'

/** The files that a note's fields can lead to. */
export interface Shelf {
  people: readonly ContentFile[]
  sources: readonly ContentFile[]
}

const titleOf = {
  people: (file: ContentFile) => readPerson(file).given.name,
  sources: (file: ContentFile) => readSource(file).given.title,
}
const made = { people: 'person "Name"', sources: 'source "Title"' }

/**
 * A link from an article to a person's or source's file, with the name or title as its words.
 *
 * @param id the file's name; folder and ending may stay away
 * @throws CommandError when there is no such file
 */
export function linkTo(folder: keyof Shelf, id: string, shelf: Shelf): string {
  const file = fileOf(folder, id, shelf)
  if (file) return `[${asMarkdown(titleOf[folder](file) ?? fileId(file.path))}](../${file.path})`
  const near = nearId(folder, id, shelf)
  throw new CommandError(
    `There is no file \`content/${folder}/${fileId(id)}.md\`.`,
    near ? `did you mean \`${near}\`?` : `give the name of a file in \`content/${folder}/\`; \`npm run new -- ${made[folder]}\` makes one.`,
  )
}

/** The file of this name. */
export function fileOf(folder: keyof Shelf, id: string, shelf: Shelf): ContentFile | undefined {
  return shelf[folder].find(({ path }) => fileId(path) === fileId(id))
}

/** The name of a file that could be meant by one that is not there, or by a person's own name. */
export function nearId(folder: keyof Shelf, id: string, shelf: Shelf): string | undefined {
  const ids = shelf[folder].map(({ path }) => fileId(path))
  return ids.find((known) => known === fileNameFrom(fileId(id))) ?? nearestName(fileId(id), ids)
}
