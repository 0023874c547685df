import { parseArgs } from 'node:util'
import { CommandError } from '../model/command-error.ts'
import { nearestName } from '../model/did-you-mean.ts'

/** An option of a command, such as `--port 4321`. */
interface Option {
  /** What its value is; a `flag` has none. */
  type: 'flag' | 'number' | 'text'
  help: string
  /** Its value when it is left out. */
  default?: number | string
  /** The value that the help shows, when that is not the default. */
  example?: string
}

type Options = Readonly<Record<string, Option>>
type Words = readonly string[]

/** How a command is called, and what `--help` says about it. */
interface Command<O extends Options, W extends Words> {
  /** The command without its options: `npm run new -- article|person|source "Title"`. */
  usage: string
  purpose: string
  /** The words that must be given: `the title`. */
  words?: W
  /** The most words that may be given, if more than the required ones. */
  mostWords?: number
  options?: O
}

type Value<O extends Option> = O['type'] extends 'flag'
  ? boolean
  : (O['type'] extends 'number' ? number : string) | (O extends { default: number | string } ? never : undefined)

/** The words and options after the name of a command. */
export interface Given<O extends Options, W extends Words> {
  words: [...{ [Index in keyof W]: string }, ...string[]]
  options: { [Name in keyof O]: Value<O[Name]> }
}

/** A command was called in a way that it does not allow. Its help is printed too. */
export class UsageError extends CommandError {
  constructor(what: string, fix: string) {
    super(what, fix, 2)
  }
}

/**
 * Runs a command and prints the lines that it returns, or why it cannot do its work. The exit code is 0 when all went well, that of the
 * error after a `CommandError`, and 2 after any other error, which is a fault of the program and printed with its stack trace.
 */
export async function runCommand<const O extends Options = Record<never, Option>, const W extends Words = []>(
  command: Command<O, W>,
  run: (given: Given<O, W>) => readonly string[] | Promise<readonly string[]>,
): Promise<void> {
  const given = readCommandLine(command)
  try {
    for (const line of await run(given)) console.log(line)
  } catch (error) {
    process.exitCode = printError(error, command)
  }
}

/** Reads the command line of this process. Ends the process after `--help`, and if the line cannot be parsed. */
export function readCommandLine<const O extends Options = Record<never, Option>, const W extends Words = []>(
  command: Command<O, W>,
): Given<O, W> {
  try {
    const given = parseCommandLine(command, process.argv.slice(2))
    if (given) return given
    console.log(formatHelp(command))
    process.exit(0)
  } catch (error) {
    process.exit(printError(error, command))
  }
}

/**
 * The words and options that were given; undefined when somebody asks for help.
 *
 * @throws UsageError when the line cannot be parsed
 */
export function parseCommandLine<const O extends Options = Record<never, Option>, const W extends Words = []>(
  command: Command<O, W>,
  args: readonly string[],
): Given<O, W> | undefined {
  const { usage, words: required = [], mostWords = required.length, options = {} }: Command<Options, Words> = command
  const types = Object.entries(options).map(([name, { type }]) => [name, { type: type === 'flag' ? 'boolean' : 'string' }] as const)
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(types), help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  })
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return undefined
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []))
  const values = new Map<string, string | number | boolean>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName } = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) throw unknownOption(rawName, Object.keys(options), mostWords > 0)
    if (values.has(name)) throw new UsageError(`\`${rawName}\` appears twice.`, 'keep one of them.')
    values.set(name, parseValue(rawName, option, token.value, token.inlineValue === true))
  }
  const missing = required.find((_, at) => !words[at]?.trim())
  if (missing) throw new UsageError(`Missing: ${missing}.`, 'write the command as shown here.')
  const extra = words[mostWords]
  if (extra !== undefined)
    throw new UsageError(
      `\`${extra}\` is one word too many.`,
      `${mostWords ? 'put words that belong together in quotation marks' : 'leave it out'}, and write options after \`${usage.split(' -- ')[0]} --\`.`,
    )
  const read = Object.entries(options).map(([name, { type, default: initial }]) => [
    name,
    values.get(name) ?? (type === 'flag' ? false : initial),
  ])
  return { words, options: Object.fromEntries(read) } as Given<O, W>
}

function unknownOption(name: string, options: readonly string[], takesWords: boolean): UsageError {
  if (takesWords && !name.startsWith('--'))
    return new UsageError(
      `\`${name}\` begins with a hyphen, so it was read as an option.`,
      'write words that begin with a hyphen last, after `--`.',
    )
  const near = nearestName(name.replace(/^-+/, ''), options)
  return new UsageError(`Unknown option \`${name}\`.`, near ? `did you mean \`--${near}\`?` : 'leave it out.')
}

function parseValue(name: string, option: Option, value: string | undefined, isInline: boolean): string | number | boolean {
  const example = `\`${name} ${option.example ?? option.default}\``
  if (option.type === 'flag') {
    if (value === undefined) return true
    throw new UsageError(`\`${name}\` takes no value.`, `write \`${name}\` alone.`)
  }
  if (!value?.trim() || (value.startsWith('--') && !isInline))
    throw new UsageError(`The value of \`${name}\` is missing.`, `write it after the option: ${example}.`)
  if (option.type === 'text') return value.trim()
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new UsageError(`The value of \`${name}\` is not a whole number: \`${value}\`.`, `write one, such as ${example}.`)
}

function formatHelp({ usage, purpose, options = {} }: Command<Options, Words>): string {
  const rows = Object.entries(options).map(([name, option]) => [
    `--${name}${option.type === 'flag' ? '' : ` ${option.example ?? option.default}`}`,
    option.help,
  ])
  const width = Math.max(...rows.map(([option = '']) => option.length))
  const call = rows.length ? `${usage}${usage.includes(' -- ') ? '' : ' --'} [options]` : usage
  const lines = [...rows, ['--help', 'shows this']].map(([option = '', help]) => `  ${option.padEnd(width)}  ${help}`)
  return [call, '', purpose, '', ...lines].join('\n')
}

/** Prints why a command could not do its work, and returns the exit code for it. */
export function printError(error: unknown, command?: Command<Options, Words>): number {
  if (!(error instanceof CommandError)) {
    console.error('The program failed:', error)
    return 2
  }
  console.error(`${error.exitCode === 1 ? 'Nothing was written.\n' : ''}${error.message}\nFix: ${error.fix}`)
  if (error instanceof UsageError && command) console.error(`\n${formatHelp(command)}`)
  return error.exitCode
}
