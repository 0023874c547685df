import { parseArgs } from 'node:util'
import { didYouMean } from '../model/did-you-mean.ts'
import { UsageError } from './command-error.ts'

/** What stands behind a command: its words in order, and its options by name. */
export interface Arguments<Name extends string> {
  words: string[]
  options: Partial<Record<Name, string>>
}

/**
 * Reads what stands behind a command. Every option is `--name value`.
 *
 * @throws UsageError on an option that is not known, has no value or stands twice
 */
export function readArguments<const Name extends string>(args: readonly string[], names: readonly Name[]): Arguments<Name> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    tokens: true,
  })
  const read: Arguments<Name> = { words: [], options: {} }
  for (const token of tokens) {
    if (token.kind === 'positional') read.words.push(token.value)
    if (token.kind !== 'option') continue
    const name = names.find((known) => known === token.name)
    if (!name) {
      if (!token.rawName.startsWith('--'))
        throw new UsageError(`Words that begin with a hyphen (\`${token.rawName}…\`) stand last, behind \`--\`.`)
      throw new UsageError(
        `\`${token.rawName}\` is no option of this command: ${didYouMean(
          token.rawName,
          names.map((known) => `--${known}`),
        )}`,
      )
    }
    if (!token.value?.trim() || (!token.inlineValue && token.value.startsWith('--')))
      throw new UsageError(`Behind \`--${name}\` its value is missing.`)
    if (read.options[name] !== undefined) throw new UsageError(`\`--${name}\` stands twice.`)
    read.options[name] = token.value.trim()
  }
  return read
}
