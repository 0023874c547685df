import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { readContentFolder } from '../archive/content-folder.ts'
import { openContent } from '../archive/open-content.ts'
import { checkContent, type Findings } from '../checks/check-content.ts'
import { draftsInWords } from '../checks/drafts.ts'
import { asGithub } from '../checks/reporters/github.ts'
import { asJson } from '../checks/reporters/json.ts'
import { asText } from '../checks/reporters/text.ts'
import { selectFiles } from '../checks/select-files.ts'
import { fixFiles } from '../editing/apply-fixes.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import { printError, runCommand, UsageError } from './command.ts'

const reporters = { text: asText, json: asJson, github: asGithub } as const
type Format = keyof typeof reporters
const root = process.cwd()

// Exit 0 without errors, 1 with errors, 2 when the check could not run.
runCommand(
  {
    usage: 'npm run check -- [files]',
    purpose: `Lists every problem in the content, or only in the files named: content/articles/talks.md, articles/talks.md, or a folder such as
content/sources.`,
    mostWords: Number.POSITIVE_INFINITY,
    options: {
      format: { type: 'text', default: 'text', example: 'text|json|github', help: 'for people (text, the default), programs or GitHub' },
      fix: {
        type: 'flag',
        help: 'fixes misspelt names, fields and keys, who speaks in sources, a space before a marker, a capital in a label, a word written twice, invisible control characters, and signs that Markdown and YAML would take for something else, and lists the rest',
      },
      watch: { type: 'flag', help: 'checks again whenever a file is saved, until you stop it with Ctrl+C' },
      drafts: { type: 'flag', help: 'lists the drafts instead' },
    },
  },
  async ({ words: files, options: { format: formatName, fix, watch: keepWatching, drafts } }) => {
    const format = (Object.keys(reporters) as Format[]).find((name) => name === formatName)
    if (!format) throw new UsageError(`\`${formatName}\` is not a format of reports.`, didYouMean(formatName, Object.keys(reporters)))
    if (keepWatching && (fix || drafts))
      throw new UsageError('`--watch` cannot be combined with `--fix` or `--drafts`.', 'leave one of them out.')
    if (drafts && (fix || format !== 'text'))
      throw new UsageError('`--drafts` cannot be combined with `--fix` or `--format`.', 'leave one of them out.')
    if (keepWatching) await checkAndWatch(() => check(files, format, false))
    else if (drafts) return [draftsInWords(openContent(readContentFolder(root)), selected(files))]
    else process.exitCode = check(files, format, fix).errors ? 1 : 0
    return []
  },
)

/** The chosen files by their paths below `content/`; undefined for all of them. */
function selected(files: readonly string[]): ReadonlySet<string> | undefined {
  return files.length ? selectFiles(files, root, readContentFolder(root)) : undefined
}

function check(files: readonly string[], format: Format, fix: boolean): Findings {
  const only = selected(files)
  const findAll = () => checkContent(openContent(readContentFolder(root), { only }), only)
  let findings = findAll()
  if (fix) {
    const made = fixFiles(root, findings.messages, () => {
      findings = findAll()
      return findings.messages
    })
    // Reports for programs hold nothing but the report.
    if (format === 'text') console.log(`${made} fixed.\n`)
  }
  console.log(reporters[format](findings))
  return findings
}

/** Checks now, and again whenever something in `content/` or `public/` has changed. */
async function checkAndWatch(run: () => unknown): Promise<void> {
  // An editor, or git, saves several files at once.
  const pause = 100
  const again = () => {
    console.log(`\n${new Date().toLocaleTimeString('en-GB')}\n`)
    // A folder that is being moved cannot be read; the next change may bring it back.
    try {
      run()
    } catch (error) {
      printError(error)
    }
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  // Before the first check, so that nothing that is saved during it is missed.
  const folders = ['content', 'public'].map((name) => join(root, name)).filter((folder) => existsSync(folder))
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(again, pause)
    }),
  )
  run()
  console.log('\nWatching content/ for changes. Stop with Ctrl+C.')
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
}
