import { join } from 'node:path'
import { readContentFolder } from '../archive/content-folder.ts'
import { type AnnotatedArticle, annotate } from '../editing/annotate.ts'
import { articlePath } from '../editing/article-path.ts'
import { fieldsOfNew, fieldsOfNote } from '../editing/note-fields.ts'
import { readTextFile, writeTextFile } from '../editing/text-file.ts'
import { CommandError } from '../model/command-error.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import { fieldOf, fieldsOf } from '../model/fields.ts'
import { type Kind, kindNames } from '../model/kinds.ts'
import { runCommand, UsageError } from './command.ts'

/** The fields that a new note of some kind begins with, each with the option that gives it. */
const fieldsByOption = new Map(kindNames.flatMap(fieldsOfNew).map(([name]) => [name.replaceAll(' ', '-'), name]))

/** Options that give a field which every kind may have. */
const commonOptions = [
  ['title', 'name'],
  ['source', 'source'],
] as const

runCommand(
  {
    usage: 'npm run annotate -- article "the article’s exact words" kind name',
    purpose: `Adds a marker after some words of an article and writes the note.

  kind: ${kindNames.join(', ')}
  name: lower-case letters, digits and hyphens; \`condition\` and \`no-strike\` make the label \`condition-no-strike\`
  id:   the name of a file in content/people/`,
    words: ['the article', 'the exact words', 'the kind', 'the name'],
    options: {
      ...Object.fromEntries([...fieldsByOption].map(([option, field]) => [option, optionOf(field)])),
      title: { type: 'text', example: '"Words"', help: 'its title, if its name makes a poor one' },
      source: { type: 'text', example: '"id, place"', help: 'where the words come from; separate several with `;`' },
      text: { type: 'text', example: '"A sentence."', help: 'the note’s own text' },
      line: { type: 'text', example: '12 or 12:40', help: 'which occurrence to mark, if the words appear more than once' },
    },
  },
  ({ words: [file, words, kindName, name], options }) => {
    const kind = kindNames.find((one) => one === kindName)
    if (!kind) throw new UsageError(`\`${kindName}\` is not a kind of note.`, didYouMean(kindName, kindNames))
    const fields = givenFields(kind, options)
    const line = parseLine(options.line)
    const root = process.cwd()
    const folder = readContentFolder(root)
    const articles = folder.articles.map((one) => one.path)
    const path = articlePath(file, root, articles)
    const onDisk = join(root, 'content', path)
    const text = readTextFile(onDisk)
    if (text === undefined)
      throw new CommandError(`\`content/${path}\` is not UTF-8.`, 'save the file as UTF-8; `npm run check` shows where it is broken.')
    const annotation = { words, kind, name, fields: fieldsOfNote(kind, fields, folder), text: options.text, line }
    const outcome = annotate({ path, text }, annotation)
    writeTextFile(onDisk, outcome.text)
    return describe(outcome, kind, path, options.text !== undefined)
  },
)

/** The values given for fields, by field name. */
function givenFields(kind: Kind, options: Partial<Record<string, string>>): Partial<Record<string, string>> {
  const fields = [...fieldsByOption, ...commonOptions].filter(([option]) => options[option] !== undefined)
  const wrong = fields.find(([, field]) => !fieldOf(kind, field))
  if (wrong) throw new UsageError(`A ${kind} does not have \`--${wrong[0]}\`.`, 'leave it out, or choose another kind.')
  return Object.fromEntries(fields.map(([option, field]) => [field, options[option]]))
}

/** The option of a field: what it asks for and its default, by kind. */
function optionOf(name: string) {
  const asked = kindNames.flatMap((kind) => {
    const field = fieldsOf[kind][name]
    return field?.asks ? [`${kind}: ${field.asks}${field.initial ? `; \`${field.initial}\` when left out` : ''}`] : []
  })
  const hasWords = kindNames.some((kind) => fieldOf(kind, name)?.shape.is === 'parties')
  return { type: 'text', example: hasWords ? '"words, id"' : '"id, id"', help: asked.join('. ') } as const
}

function parseLine(option: string | undefined) {
  if (option === undefined) return undefined
  const [, line, column] = /^(\d+)(?::(\d+))?$/.exec(option) ?? []
  if (!line) throw new UsageError(`\`--line ${option}\` is not a line.`, 'write `--line 12`, or line and column: `--line 12:40`.')
  return { line: Number(line), ...(column ? { column: Number(column) } : {}) }
}

function describe({ label, marker, line, empty }: AnnotatedArticle, kind: Kind, path: string, hasText: boolean): string[] {
  return [
    `content/${path}:${marker.line}:${marker.column}  ${label}`,
    `  The marker is after the words; the note begins on line ${line}.`,
    ...empty.map((field) => `  Fill in \`${field.name}\` on line ${field.line}: ${fieldOf(kind, field.name)?.help}.`),
    ...(hasText ? [] : ['  Write its text at the end of the note, after an empty line and indented by four spaces.']),
    ...(empty.length ? ['  While a field is empty, `npm run check` reports an error there.'] : []),
  ]
}
