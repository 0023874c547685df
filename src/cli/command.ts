import { parseArgs } from 'node:util'
import { CommandError } from '../model/command-error.ts'
import { nearestName } from '../model/did-you-mean.ts'

/** An option of a command, such as `--port 4321`. */
export interface Option {
  /** What its value is; a `flag` has none. */
  type: 'flag' | 'number' | 'text'
  help: string
  /** Its value when it is left out. */
  default?: number | string
  /** The value that the help shows when there is no default. */
  example?: string
}

type Options = Readonly<Record<string, Option>>

/** How a command is called, and what `--help` says about it. */
export interface Command<O extends Options, W extends readonly string[]> {
  /** The command without its options: `npm run new -- article|person|source "Title"`. */
  usage: string
  purpose: string
  /** What each word is that must be given: `the title`. */
  words?: W
  /** How many words may be given; as many as must be when left out. */
  mostWords?: number
  options?: O
}

type Value<O extends Option> = O['type'] extends 'flag'
  ? boolean
  : (O['type'] extends 'number' ? number : string) | (O extends { default: number | string } ? never : undefined)

/** What somebody wrote after the name of a command. */
export interface Given<O extends Options, W extends readonly string[]> {
  words: [...{ [Index in keyof W]: string }, ...string[]]
  options: { [Name in keyof O]: Value<O[Name]> }
}

/** A command was called in a way that it does not understand. Its help is printed too. */
export class UsageError extends CommandError {
  constructor(what: string, fix: string) {
    super(what, fix, 2)
  }
}

/**
 * Runs a command and prints the lines that it returns, or why it cannot do its work. The exit code is 0 when all went well, that of the
 * error after a `CommandError`, and 2 after any other error, which is a fault of the program and printed with its stack trace.
 */
export async function runCommand<const O extends Options = Record<never, Option>, const W extends readonly string[] = []>(
  command: Command<O, W>,
  run: (given: Given<O, W>) => readonly string[] | Promise<readonly string[]>,
): Promise<void> {
  const given = readCommandLine(command)
  try {
    const lines = await run(given)
    if (lines.length) console.log(lines.join('\n'))
  } catch (error) {
    process.exitCode = printError(error, command)
  }
}

/** Reads the command line of this process. Ends the process after `--help`, and when the line cannot be understood. */
export function readCommandLine<const O extends Options = Record<never, Option>, const W extends readonly string[] = []>(
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
 * @throws UsageError when the line cannot be understood
 */
export function parseCommandLine<const O extends Options = Record<never, Option>, const W extends readonly string[] = []>(
  { usage, words: required, mostWords = required?.length ?? 0, options = {} as O }: Command<O, W>,
  args: readonly string[],
): Given<O, W> | undefined {
  const types = Object.entries(options).map(([name, { type }]) => [name, { type: type === 'flag' ? 'boolean' : 'string' }] as const)
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(types), help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  })
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return undefined
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []))
  const values = new Map<string, string | boolean>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) throw unknownOption(token.rawName, Object.keys(options), mostWords > 0)
    if (values.has(token.name)) throw new UsageError(`\`${token.rawName}\` appears twice.`, 'keep one of them.')
    values.set(token.name, parseValue(token.rawName, option, token.value, token.inlineValue))
  }
  const missing = required?.find((_, at) => !words[at]?.trim())
  if (missing) throw new UsageError(`${missing[0]?.toUpperCase()}${missing.slice(1)} is missing.`, 'write the command as shown here.')
  const extra = words[mostWords]
  if (extra !== undefined)
    throw new UsageError(
      `\`${extra}\` is one word too many.`,
      `${mostWords ? 'put words that belong together in quotation marks' : 'leave it out'}, and write options after \`${usage.split(' -- ')[0]} --\`.`,
    )
  const read = Object.entries(options).map(([name, option]) => {
    const value = values.get(name) ?? (option.type === 'flag' ? false : option.default)
    return [name, option.type === 'number' && value !== undefined ? parseNumber(name, String(value), option) : value]
  })
  return { words, options: Object.fromEntries(read) } as Given<O, W>
}

function unknownOption(name: string, options: readonly string[], takesWords: boolean): UsageError {
  if (takesWords && !name.startsWith('--'))
    return new UsageError(
      `\`${name}\` begins with a hyphen, so it was read as an option.`,
      'write words that begin with a hyphen last, after `--`.',
    )
  const near = nearestName(
    name,
    options.map((option) => `--${option}`),
  )
  return new UsageError(`Unknown option \`${name}\`.`, near ? `did you mean \`${near}\`?` : 'leave it out.')
}

function parseValue(name: string, option: Option, value: string | undefined, isInline: boolean | undefined): string | boolean {
  if (option.type === 'flag') {
    if (value === undefined) return true
    throw new UsageError(`\`${name}\` takes no value.`, `write \`${name}\` alone.`)
  }
  if (value?.trim() && (isInline || !value.startsWith('--'))) return value.trim()
  throw new UsageError(`The value of \`${name}\` is missing.`, `write it after the option: \`${name} ${shownValue(option)}\`.`)
}

function parseNumber(name: string, value: string, option: Option): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new UsageError(
    `The value of \`--${name}\` is not a whole number: \`${value}\`.`,
    `write one, such as \`--${name} ${shownValue(option)}\`.`,
  )
}

function shownValue({ default: initial, example }: Option): string {
  return String(example ?? initial)
}

function formatHelp({ usage, purpose, options = {} }: Command<Options, readonly string[]>): string {
  const names = Object.entries(options).map(([name, option]) => `--${name}${option.type === 'flag' ? '' : ` ${shownValue(option)}`}`)
  const width = Math.max(...[...names, '--help'].map(({ length }) => length)) + 2
  const lines = Object.values(options).map(
    ({ help }, at) => `  ${(names[at] ?? '').padEnd(width)}${help.replaceAll('\n', `\n${' '.repeat(width + 2)}`)}`,
  )
  return [
    `${usage}${lines.length && !usage.includes(' -- ') ? ' --' : ''}${lines.length ? ' [options]' : ''}`,
    '',
    purpose,
    '',
    ...lines,
    '  --help',
  ].join('\n')
}

/** Prints why a command could not do its work; the exit code that goes with it. */
export function printError(error: unknown, command?: Command<Options, readonly string[]>): number {
  if (!(error instanceof CommandError)) {
    console.error('The program has a fault:', error)
    return 2
  }
  const { message, fix, exitCode } = error
  console.error(`${exitCode === 1 ? 'Nothing was written.\n' : ''}${message}\nFix: ${fix}`)
  if (error instanceof UsageError && command) console.error(`\n${formatHelp(command)}`)
  return exitCode
}
