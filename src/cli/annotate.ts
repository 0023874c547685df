import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContentFolder } from '../archive/content-folder.ts'
import { type Annotated, annotate } from '../editing/annotate.ts'
import { articlePath } from '../editing/article-path.ts'
import { fieldsOfNew, fieldsOfNote } from '../editing/note-fields.ts'
import { writeWhole } from '../editing/write-whole.ts'
import { CommandError } from '../model/command-error.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import { fieldOf } from '../model/fields.ts'
import { type Kind, kinds } from '../model/label.ts'
import { runCommand, UsageError } from './command.ts'

const fieldOptions = { speaker: 'speaker', 'set-by': 'set by', for: 'for', by: 'by', source: 'source' } as const
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

runCommand(
  {
    usage: 'npm run annotate -- article "the article’s exact words" kind name',
    purpose: `Sets a marker after some words of an article and writes the note.

  kind: quote, condition, observation or note
  name: lower-case letters, digits and hyphens; \`condition\` and \`no-strike\` make the label \`condition-no-strike\``,
    words: ['the article', 'the exact words', 'the kind', 'the name'],
    options: {
      speaker: { type: 'text', example: 'id', help: 'quote: who said it; an id is the name of a file in content/people/' },
      'set-by': { type: 'text', example: 'id', help: 'condition: who demands it' },
      for: { type: 'text', example: '"words" or id', help: 'condition: who has to meet it; `not said` when left out' },
      by: { type: 'text', example: 'id', help: 'observation: the analyst, or "unnamed analysts"; `this article` when left out' },
      source: { type: 'text', example: '"id, place"', help: 'where the words come from; separate several with `;`' },
      text: { type: 'text', example: '"A sentence."', help: 'the note’s own text' },
      line: { type: 'text', example: '12 or 12:40', help: 'which occurrence, when the words appear more than once' },
    },
  },
  ({ words: [file, words, kindName, name], options }) => {
    const kind = kinds.find((one) => one === kindName)
    if (!kind) throw new UsageError(`\`${kindName}\` is not a kind of note.`, didYouMean(kindName, kinds))
    const fields = givenFields(kind, options)
    const line = parseLine(options.line)
    const root = process.cwd()
    const folder = readContentFolder(root)
    const path = articlePath(
      file,
      root,
      folder.articles.map((article) => article.path),
    )
    const onDisk = join(root, 'content', path)
    const article = { path, text: readExactly(onDisk, path) }
    const outcome = annotate(article, { words, kind, name, fields: fieldsOfNote(kind, fields, folder), text: options.text, line })
    writeWhole(onDisk, outcome.text)
    return describe(outcome, kind, path, options.text !== undefined)
  },
)

/** The values given for fields, by field name. */
function givenFields(kind: Kind, options: Partial<Record<string, string>>): Partial<Record<string, string>> {
  const fields = Object.entries(fieldOptions).filter(([option]) => options[option] !== undefined)
  const wrong = fields.find(([, field]) => field !== 'source' && !(field in fieldsOfNew[kind]))
  if (wrong) throw new UsageError(`A ${kind} does not have \`--${wrong[0]}\`.`, 'leave it out, or choose another kind.')
  return Object.fromEntries(fields.map(([option, field]) => [field, options[option]]))
}

function parseLine(option: string | undefined) {
  if (option === undefined) return undefined
  const [, line, column] = /^(\d+)(?::(\d+))?$/.exec(option) ?? []
  if (!line) throw new UsageError(`\`--line ${option}\` is not a line.`, 'write `--line 12`, or line and column: `--line 12:40`.')
  return { line: Number(line), ...(column ? { column: Number(column) } : {}) }
}

/** The text of a file, byte for byte. A file that is not UTF-8 could not be written back unchanged. */
function readExactly(onDisk: string, path: string): string {
  const bytes = readFileSync(onDisk)
  try {
    return utf8.decode(bytes)
  } catch {
    throw new CommandError(`\`content/${path}\` is not UTF-8.`, 'save the file as UTF-8; `npm run check` shows where it is broken.')
  }
}

function describe({ label, marker, line, empty }: Annotated, kind: Kind, path: string, hasText: boolean): string[] {
  return [
    `content/${path}:${marker.line}:${marker.column}  ${label}`,
    `  The marker is after the words; the note begins on line ${line}.`,
    ...empty.map((field) => `  Fill in \`${field.name}\` on line ${field.line}: ${fieldOf(kind, field.name)?.help}.`),
    ...(hasText ? [] : ['  Write its text at the end of the note, after an empty line and indented by four spaces.']),
    ...(empty.length ? ['  While a field is empty, `npm run check` reports an error there.'] : []),
  ]
}
