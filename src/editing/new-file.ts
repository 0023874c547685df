import { stringify } from 'yaml'
import { type ContentFile, readArticle, readPerson, readSource } from '../markdown/read-file.ts'
import { CommandError } from '../model/command-error.ts'
import { skeletonWords } from '../model/skeleton-words.ts'
import { sourceSchema } from '../model/source.ts'
import { id } from '../model/values.ts'
import { fileNameFrom } from './file-name-from.ts'

/** What `npm run new` can create. */
export const newKinds = ['article', 'person', 'source'] as const

/** Keys of a source that an option of `npm run new` fills in. */
export const sourceKeys = ['publisher', 'kind', 'date', 'url', 'words'] as const

type Given = Partial<Record<(typeof sourceKeys)[number], string | undefined>>

/**
 * A new content file in which the check finds no error.
 *
 * @param title an article's or source's title, or a person's name
 * @param given the file's name, made from the title when there is none, and values of a source
 * @throws CommandError when no file name can be made, or a value is wrong
 */
export function newFile(
  kind: (typeof newKinds)[number],
  title: string,
  { name, ...given }: Given & { name?: string | undefined },
  now: Date,
): ContentFile {
  const words = title.replace(/\s+/g, ' ').trim()
  const { folder, read, lines } = {
    article: { folder: 'articles', read: readArticle, lines: () => articleLines(words, now) },
    person: { folder: 'people', read: readPerson, lines: () => personLines(words) },
    source: { folder: 'sources', read: readSource, lines: () => sourceLines(words, checkedValues(given), now) },
  }[kind]
  const file = { path: `${folder}/${fileNameOf(words, name)}.md`, text: `${lines().join('\n')}\n` }
  const error = read(file).messages.find(({ severity }) => severity === 'error')
  if (error) throw new CommandError(`With “${words}” the check would report: ${error.what}`, error.fix)
  return file
}

function fileNameOf(title: string, name: string | undefined): string {
  const bare = name?.replace(/\.md$/, '') ?? fileNameFrom(title)
  if (id.safeParse(bare).success) return bare
  if (name === undefined)
    throw new CommandError(
      `The title “${title}” has no letter from a to z and no digit, so no file name can be made from it.`,
      'choose a name of lower-case letters, digits and hyphens: `--name file-name`.',
    )
  const near = fileNameFrom(bare)
  throw new CommandError(
    `\`${name}\` cannot be a file name, because file names become addresses.`,
    `use lower-case letters, digits and single hyphens${near ? `, such as \`--name ${near}\`` : ''}.`,
  )
}

function checkedValues(given: Given): Given {
  for (const key of sourceKeys) {
    const issue = given[key] === undefined ? undefined : sourceSchema.shape[key].safeParse(given[key]).error?.issues[0]
    if (issue) throw new CommandError(`The value of \`--${key}\` is wrong: \`${given[key]}\`.`, `${issue.message}.`)
  }
  return given
}

function articleLines(title: string, now: Date): string[] {
  return [
    '---',
    keyLine('title', title),
    '# One or two sentences below the headline; they claim no more than the text does.',
    keyLine('standfirst', skeletonWords.standfirst),
    '# The day on which what it reports happened.',
    '# news of: 2026-01-31',
    '# Date and time with its zone: Z is UTC.',
    `published: ${now.toISOString().slice(0, 16)}:00Z`,
    '# A list of free words, such as [roads, the council].',
    'topics: []',
    '# The authors’ files. Without this line the page says that the text names no author.',
    '# byline: [file-name-of-a-person]',
    '# The label of the quote that the front page shows. Without this line it shows the first.',
    '# lead: quote-name',
    '# Shown in `npm run dev` only. Remove this line to publish.',
    'draft: true',
    '---',
    '',
    skeletonWords.text,
    '',
    `## ${skeletonWords.heading}`,
    '',
    skeletonWords.more,
  ]
}

function personLines(name: string): string[] {
  return [
    '---',
    keyLine('name', name),
    '# Other spellings, which search finds too:',
    '# also written: [Another Spelling]',
    '# Abbreviations, which search finds too:',
    '# short: [ABC]',
    '# How sources label their words, where that is not their name:',
    '# labels: [THE MAYOR]',
    '# What they were and when; leave out the dates when no source gives them:',
    '# roles:',
    '#   - role: mayor of Somewhere',
    '#     from: 2026-01-01',
    '#     to: 2026-12-31',
    '---',
  ]
}

function sourceLines(title: string, { publisher, kind, date, url, words }: Given, now: Date): string[] {
  return [
    '---',
    keyLine('title', title),
    '# Who published it: a newspaper, an office, a person.',
    keyLine('publisher', publisher ?? skeletonWords.publisher),
    '# What it is: interview, speech, document, article …',
    keyLine('kind', kind ?? 'document'),
    '# When it was published.',
    keyLine('date', date ?? now.toISOString().slice(0, 10)),
    '# Its address on the web, and a copy in a web archive:',
    url ? keyLine('url', url) : '# url: https://example.org/page',
    '# archived:',
    '#   url: https://web.archive.org/web/2026/https://example.org/page',
    '#   date: 2026-01-01',
    '# How its words were taken: recording (heard or read in full), as published, or translation. The words then follow below,',
    '# each block of them under a heading that names their place.',
    words ? keyLine('words', words) : '# words: as published',
    '# Whose the words are, when one person says all of them; otherwise each speaker’s words begin with a name: **Name:**',
    '# spoken by: file-name-of-a-person',
    '# Whom a name in the words means, when it is in nobody’s file:',
    '# speakers:',
    '#   Q: a reporter',
    '---',
    ...(words ? ['', '## Place', '', `> ${skeletonWords.words}`] : []),
  ]
}

/** A key with its value, in quotation marks where YAML would read it differently. */
function keyLine(key: string, value: string): string {
  return `${key}: ${stringify(value, { lineWidth: 0, version: '1.2' }).trimEnd()}`
}
