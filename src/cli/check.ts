import { watch } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readContentFolder } from '../archive/content-folder.ts'
import { openContent } from '../archive/open-content.ts'
import { checkContent, type Findings } from '../checks/check-content.ts'
import { draftsInWords } from '../checks/drafts.ts'
import { asGithub } from '../checks/reporters/github.ts'
import { asJson } from '../checks/reporters/json.ts'
import { asText } from '../checks/reporters/text.ts'
import { selectFiles } from '../checks/select-files.ts'
import { UsageError } from '../editing/command-error.ts'
import { fixFiles } from '../editing/fix-files.ts'
import { didYouMean } from '../model/did-you-mean.ts'

// `npm run check`: every problem in every content file. Exit 0 without errors, 1 with, 2 when the check itself could not run.
const usage = `npm run check -- [files] [options]

  files                     only these: content/articles/talks.md, articles/talks.md, or a folder such as content/sources
  --format text|json|github text for people (the default), JSON for programs, or commands that GitHub shows beside the lines
  --fix                     fixes what has one answer, and tells the rest: the spelling of names, fields and keys,
                            a space before a marker, a capital in a label
  --watch                   checks again whenever a file is saved, until it is stopped with Ctrl+C
  --drafts                  lists the drafts instead`

const reporters = { text: asText, json: asJson, github: asGithub } as const
const root = process.cwd()

try {
  const { files, format, fix, keepWatching, drafts } = readArguments(process.argv.slice(2))
  if (keepWatching) await checkAndWatch(() => check(files, format, false))
  else if (drafts) console.log(draftsInWords(openContent(readContentFolder(root)), selected(files)))
  else process.exitCode = check(files, format, fix).errors ? 1 : 0
} catch (error) {
  const what = error instanceof Error ? error.message : String(error)
  console.error(error instanceof UsageError ? `${what}\n\n${usage}` : `The check could not run: ${what}`)
  process.exitCode = 2
}

function readArguments(args: string[]) {
  if (args.includes('--help')) {
    console.log(usage)
    process.exit(0)
  }
  const options = { format: { type: 'string' }, fix: { type: 'boolean' }, watch: { type: 'boolean' }, drafts: { type: 'boolean' } } as const
  const names = Object.keys(options).map((name) => `--${name}`)
  const { values, positionals, tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  const unknown = tokens.find((token) => token.kind === 'option' && !names.includes(token.rawName))
  if (unknown?.kind === 'option')
    throw new UsageError(`\`${unknown.rawName}\` is no option of this command: ${didYouMean(unknown.rawName, names)}`)
  const switched = (['fix', 'watch', 'drafts'] as const).find((name) => typeof values[name] === 'string')
  if (switched) throw new UsageError(`Behind \`--${switched}\` stands no value.`)
  const format = values.format ?? 'text'
  if (format !== 'text' && format !== 'json' && format !== 'github')
    throw new UsageError(`\`--format ${String(format)}\` is no format: ${didYouMean(String(format), Object.keys(reporters))}`)
  if (values.watch && (values.fix || values.drafts)) throw new UsageError('`--watch` only looks: leave the other option out.')
  if (values.drafts && (values.fix || format !== 'text'))
    throw new UsageError('`--drafts` is a list for people: leave the other option out.')
  return {
    files: positionals,
    format: format as keyof typeof reporters,
    fix: values.fix === true,
    keepWatching: values.watch === true,
    drafts: values.drafts === true,
  }
}

/** The files that are asked for, by their paths below `content/`; undefined for all of them. */
function selected(files: readonly string[]): ReadonlySet<string> | undefined {
  return files.length ? selectFiles(files, root, readContentFolder(root)) : undefined
}

function check(files: readonly string[], format: keyof typeof reporters, fix: boolean): Findings {
  const only = selected(files)
  const look = () => checkContent(openContent(readContentFolder(root), { only }), only)
  let findings = look()
  if (fix) {
    const made = fixFiles(root, findings.messages, () => {
      findings = look()
      return findings.messages
    })
    // Reports for programs are nothing but the report.
    if (format === 'text') console.log(`${made} fixed.\n`)
  }
  console.log(reporters[format](findings))
  return findings
}

/** Checks now and whenever something in `content/` has changed; an editor, or git, saves several files at once. */
async function checkAndWatch(run: () => unknown): Promise<void> {
  const pause = 100
  const again = () => {
    console.log(`\n${new Date().toLocaleTimeString('en-GB')}\n`)
    // A folder that is just being moved cannot be read; the next change may bring it back.
    try {
      run()
    } catch (error) {
      console.error(`The check could not run: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  // Before the first look, so that nothing that is saved during it is missed.
  const watcher = watch(join(root, 'content'), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(again, pause)
  })
  run()
  console.log('\nWatching content/ for changes. Stop with Ctrl+C.')
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
  clearTimeout(timer)
  watcher.close()
}
