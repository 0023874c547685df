import { type ContentFile, readArticle, readPerson, readSource } from '../markdown/read-file.ts'
import { CommandError } from '../model/command-error.ts'
import { sourceSchema } from '../model/source.ts'
import { id } from '../model/values.ts'
import { fileNameFrom } from './file-name-from.ts'
import { articleSkeleton, type GivenSource, personSkeleton, sourceSkeleton } from './skeleton.ts'

/** What can be begun with `npm run new`. */
export const newKinds = ['article', 'person', 'source'] as const
export type NewKind = (typeof newKinds)[number]

/** Options that fill in a source's keys. */
export const sourceKeys = ['publisher', 'kind', 'date', 'url', 'words'] as const

const folders = { article: 'articles', person: 'people', source: 'sources' } as const
const readers = { article: readArticle, person: readPerson, source: readSource } as const

/**
 * A new content file that the check finds nothing wrong with.
 *
 * @param name the file's name; made of the title when there is none
 * @throws CommandError when there is no name to give it, or something in it would be wrong
 */
export function newFile(
  kind: NewKind,
  title: string,
  { name, ...given }: Partial<Record<'name' | (typeof sourceKeys)[number], string | undefined>>,
  now: Date,
): ContentFile {
  const words = title.replace(/\s+/g, ' ').trim()
  const path = `${folders[kind]}/${fileName(words, name)}.md`
  const text = {
    article: () => articleSkeleton(words, now),
    person: () => personSkeleton(words),
    source: () => sourceSkeleton(words, sourceFrom(given), now),
  }[kind]()
  const [wrong] = readers[kind]({ path, text }).messages.filter(({ severity }) => severity === 'error')
  if (wrong) throw new CommandError(`With “${words}” the check would say: ${wrong.what}`, wrong.fix)
  return { path, text }
}

function fileName(title: string, name: string | undefined): string {
  if (name === undefined) {
    const made = fileNameFrom(title)
    if (made) return made
    throw new CommandError(
      `The title “${title}” has no letter from a to z and no digit to name the file after; the name becomes its address.`,
      'choose a name in lower-case letters, digits and hyphens: `--name file-name`.',
    )
  }
  const bare = name.replace(/\.md$/, '')
  if (id.safeParse(bare).success) return bare
  const near = fileNameFrom(bare)
  throw new CommandError(
    `\`${name}\` cannot be a file’s name: it becomes an address.`,
    `use lower-case letters, digits and single hyphens${near ? `, such as \`--name ${near}\`` : ''}.`,
  )
}

/** The values given for a source, each as its schema wants it. */
function sourceFrom(given: Partial<Record<(typeof sourceKeys)[number], string | undefined>>): GivenSource {
  for (const key of sourceKeys) {
    const issue = given[key] === undefined ? undefined : sourceSchema.shape[key].safeParse(given[key]).error?.issues[0]
    if (issue) throw new CommandError(`\`--${key} "${given[key]}"\` is not as it should be.`, `${issue.message}.`)
  }
  return given as GivenSource
}
