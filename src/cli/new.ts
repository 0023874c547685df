import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { newFile, newKinds, sourceKeys } from '../editing/new-file.ts'
import { writeTextFile } from '../editing/text-file.ts'
import { CommandError } from '../model/command-error.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import { runCommand, UsageError } from './command.ts'

const nextSteps = {
  article: 'Next: write the standfirst and the text. `npm run dev` shows them while you write; `npm run check` lists what needs fixing.',
  person: 'Next: check the name, and add other spellings and roles as the lines that begin with `#` show.',
  source: 'Next: correct the details; the lines that begin with `#` explain them.',
}

runCommand(
  {
    usage: 'npm run new -- article|person|source "Title or name"',
    purpose: 'Creates a content file that the check accepts.',
    words: ['article, person or source', 'the title or name'],
    options: {
      name: { type: 'text', example: 'file-name', help: 'the file’s name, which becomes its address; made from the title when left out' },
      publisher: { type: 'text', example: '"Name"', help: 'source: who published it' },
      kind: { type: 'text', example: 'interview', help: 'source: what it is' },
      date: { type: 'text', example: '2026-03-02', help: 'source: when it was published' },
      url: { type: 'text', example: 'https://…', help: 'source: its address on the web' },
      words: {
        type: 'text',
        example: '"as published"',
        help: 'source: how its words were taken: `recording`, `as published` or `translation`',
      },
    },
  },
  ({ words: [given, title], options }) => {
    const kind = newKinds.find((name) => name === given)
    if (!kind) throw new UsageError(`\`new\` cannot create \`${given}\`.`, didYouMean(given, newKinds))
    const stray = kind === 'source' ? undefined : sourceKeys.find((key) => options[key] !== undefined)
    if (stray) throw new UsageError(`\`--${stray}\` is for sources only.`, 'leave it out.')
    const root = process.cwd()
    const content = join(root, 'content')
    if (!existsSync(content))
      throw new CommandError(`There is no folder \`content/\` in ${root}.`, 'run the command in the project’s folder.', 2)
    const { path, text } = newFile(kind, title, options, new Date())
    if (existsSync(join(content, path)))
      throw new CommandError(`\`content/${path}\` already exists.`, 'edit that file, or choose another name with `--name file-name`.')
    writeTextFile(join(content, path), text)
    return [`Created content/${path}.`, nextSteps[kind]]
  },
)
