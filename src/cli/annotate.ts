import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContentFolder } from '../archive/content-folder.ts'
import { type Annotated, annotate } from '../editing/annotate.ts'
import { articlePath } from '../editing/article-path.ts'
import { CommandError, UsageError } from '../editing/command-error.ts'
import { fieldsOfNew, fieldsOfNote } from '../editing/note-fields.ts'
import { readArguments } from '../editing/read-arguments.ts'
import { runCommand } from '../editing/run-command.ts'
import { writeWhole } from '../editing/write-whole.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import { fieldOf } from '../model/fields.ts'
import { type Kind, kinds } from '../model/label.ts'

// `npm run annotate -- articles/talks.md "the exact words" condition no-strike`: sets a marker behind the words and writes the note.
const usage = `npm run annotate -- <article> "<the article’s exact words>" <kind> <name>

  kind: quote, condition, observation or note
  name: lower-case letters, digits, hyphens; \`condition\` and \`no-strike\` make the label \`condition-no-strike\`

  --speaker id             quote: who said it; ids are names of files in content/people/
  --set-by id              condition: who demands it
  --for "words" or id      condition: who has to meet it; \`not said\` when left out
  --by id                  observation: the analyst, or "unnamed analysts"; \`this article\` when left out
  --source "id, place"     where the words come from; several with \`;\`
  --text "A sentence."     the note’s own text
  --line 12 or 12:40       which one, when the words stand in several places`

const fieldOptions = { speaker: 'speaker', 'set-by': 'set by', for: 'for', by: 'by', source: 'source' } as const
const optionNames = ['speaker', 'set-by', 'for', 'by', 'source', 'text', 'line'] as const
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const args = process.argv.slice(2)
runCommand(usage, args, () => {
  const { words: given, options } = readArguments(args, optionNames)
  const [file, words, kindName, name, more] = given
  const kind = kinds.find((known) => known === kindName)
  if (!file || !words || !kindName || !name) throw new UsageError('Give the article, the words, the kind and a name.')
  if (more !== undefined) throw new UsageError('Put the words in quotation marks, and `--` behind `npm run annotate`.')
  if (!kind) throw new UsageError(`\`${kindName}\` is no kind of note: ${didYouMean(kindName, kinds)}`)
  const fields = givenFields(kind, options)
  const line = lineOf(options.line)
  const root = process.cwd()
  const folder = readContentFolder(root)
  const path = articlePath(
    file,
    root,
    folder.articles.map((article) => article.path),
  )
  const disk = join(root, 'content', path)
  const text = textOf(disk, path)
  const outcome = annotate({ path, text }, { words, kind, name, fields: fieldsOfNote(kind, fields, folder), text: options.text, line })
  writeWhole(disk, outcome.text)
  return told(outcome, kind, path, options.text !== undefined)
})

/** The values given for fields, by field name; every option belongs to the kind. */
function givenFields(kind: Kind, options: Partial<Record<string, string>>): Partial<Record<string, string>> {
  const fields = Object.entries(fieldOptions).filter(([option]) => options[option] !== undefined)
  for (const [option, field] of fields)
    if (field !== 'source' && !(field in fieldsOfNew[kind])) throw new UsageError(`\`--${option}\` is for another kind than \`${kind}\`.`)
  return Object.fromEntries(fields.map(([option, field]) => [field, options[option]]))
}

function lineOf(option: string | undefined) {
  if (option === undefined) return undefined
  const [, line, column] = /^(\d+)(?::(\d+))?$/.exec(option) ?? []
  if (!line) throw new UsageError(`\`--line ${option}\` is no line: write \`--line 12\`, or line and column: \`--line 12:40\`.`)
  return { line: Number(line), ...(column ? { column: Number(column) } : {}) }
}

/** The text of a file to the byte: one that is not UTF-8 could not be written back as it was. */
function textOf(disk: string, path: string): string {
  const bytes = readFileSync(disk)
  try {
    return utf8.decode(bytes)
  } catch {
    throw new CommandError(`\`content/${path}\` is not UTF-8.`, 'save the file as UTF-8; `npm run check` tells where it is broken.')
  }
}

function told({ label, marker, line, empty }: Annotated, kind: Kind, path: string, hasText: boolean): string[] {
  return [
    `content/${path}:${marker.line}:${marker.column}  ${label}`,
    `  The marker stands behind the words; the note begins on line ${line}.`,
    ...empty.map((one) => `  Fill in \`${one.name}\` on line ${one.line}: ${fieldOf(kind, one.name)?.help}.`),
    ...(hasText ? [] : ['  Its text goes to the end of the note, after an empty line and indented by four spaces.']),
    ...(empty.length ? ['  As long as a field is empty, `npm run check` reports an error there.'] : []),
  ]
}
