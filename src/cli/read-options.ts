import { parseArgs } from 'node:util'
import { didYouMean } from '../model/did-you-mean.ts'

/**
 * Reads the options of a command that takes nothing else, each `--name value`. `--help` prints the usage and ends with 0; anything unknown is
 * reported with the usage and ends with 2.
 *
 * @param defaults the options by name, each with its value when it is left out
 */
export function readOptions<Name extends string>(usage: string, defaults: Record<Name, string>): Record<Name, string> {
  const names = Object.keys(defaults)
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  const { values, tokens } = parseArgs({ options: { ...options, help: { type: 'boolean' } }, strict: false, tokens: true })
  if (values['help'] === true) {
    console.log(usage)
    process.exit(0)
  }
  for (const token of tokens) {
    if (token.kind === 'positional') wrongUse(`\`${token.value}\` is not expected here.`, usage)
    if (token.kind !== 'option') continue
    const known = names.map((name) => `--${name}`)
    if (!names.includes(token.name))
      wrongUse(`Unknown option \`${token.rawName}\`: ${didYouMean(token.rawName, [...known, '--help'])}`, usage)
    if (!token.value?.trim()) wrongUse(`The value of \`${token.rawName}\` is missing.`, usage)
  }
  return { ...defaults, ...(values as Partial<Record<Name, string>>) }
}

function wrongUse(what: string, usage: string): never {
  console.error(`${what}\n\n${usage}`)
  process.exit(2)
}
