import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CommandError, UsageError } from '../editing/command-error.ts'
import { newFile, newKinds, sourceKeys } from '../editing/new-file.ts'
import { readArguments } from '../editing/read-arguments.ts'
import { runCommand } from '../editing/run-command.ts'
import { writeWhole } from '../editing/write-whole.ts'
import { didYouMean } from '../model/did-you-mean.ts'

// `npm run new -- article "A bridge by October"`: writes a content file to begin with. Exit 1 when it refuses, 2 when called wrongly.
const usage = `npm run new -- article "Title"
npm run new -- person "Name"
npm run new -- source "Title"

  --name file-name   the file’s name, which becomes its address; made of the title when left out
  For a source, to fill in what is known:
  --publisher "Name"  --kind interview  --date 2026-03-02  --url https://…  --words "as published"`

const next = {
  article: 'Next: write the standfirst and the text; `npm run dev` shows it while you write, `npm run check` says what is to be fixed.',
  person: 'Next: look at the name, and add other spellings and roles where the lines that begin with `#` show how.',
  source: 'Next: fill in what is not right yet; the lines that begin with `#` say what goes where.',
}

const args = process.argv.slice(2)
runCommand(usage, args, () => {
  const { words, options } = readArguments(args, ['name', ...sourceKeys])
  const [what, title, more] = words
  const kind = newKinds.find((known) => known === what)
  if (!what) throw new UsageError('Say what to begin: an article, a person or a source.')
  if (!kind) throw new UsageError(`\`${what}\` is nothing that can be begun: ${didYouMean(what, newKinds)}`)
  if (!title?.trim()) throw new UsageError(`Say ${kind === 'person' ? 'the name' : 'the title'}, in quotation marks.`)
  if (more !== undefined) throw new UsageError('Put the title in quotation marks, and `--` behind `npm run new`.')
  const stray = kind === 'source' ? undefined : sourceKeys.find((key) => options[key] !== undefined)
  if (stray) throw new UsageError(`\`--${stray}\` is for sources only.`)
  const root = process.cwd()
  if (!existsSync(join(root, 'content'))) throw new Error(`There is no folder \`content/\` in ${root}.`)
  const { path, text } = newFile(kind, title, options, new Date())
  if (existsSync(join(root, 'content', path)))
    throw new CommandError(`\`content/${path}\` is there already.`, 'write on in that file, or choose another name: `--name file-name`.')
  writeWhole(join(root, 'content', path), text)
  return [`content/${path} is written.`, next[kind]]
})
