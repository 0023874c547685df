import { parseArgs } from 'node:util'

/** An option of a benchmark: its default and its purpose. A `false` makes it a switch; a number is read as one. */
type Option = readonly [initial: number | string | false, purpose: string]
type Value<T> = T extends number ? number : T extends string ? string : boolean

/**
 * Reads the command line of a benchmark. Prints the help for `--help` and ends; ends with status 2 and a sentence when the line cannot be understood.
 *
 * @param command as in `package.json`, with the argument that it needs, if any: `bench:check folder`
 */
export function readBenchOptions<const T extends Record<string, Option>>(command: string, measures: string, options: T) {
  const [name, argument] = command.split(' ')
  const lines = Object.entries(options).map(([option, [initial, purpose]]) => {
    const shown = initial === false ? `--${option}` : `--${option} ${initial || '…'}`
    return `  ${shown.padEnd(24)} ${purpose}`
  })
  const help = `npm run ${name}${argument || lines.length ? ' --' : ''}${argument ? ` <${argument}>` : ''}\n\n${measures}\n\n${lines.join('\n')}\n  --help`
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: argument !== undefined,
      options: {
        help: { type: 'boolean' },
        ...Object.fromEntries(
          Object.entries(options).map(([option, [initial]]) => [option, { type: initial === false ? 'boolean' : 'string' } as const]),
        ),
      },
    })
    if (values['help']) return end(0, help)
    if (argument && positionals.length !== 1) throw new Error(`The command needs one ${argument}.`)
    const read = Object.entries(options).map(([option, [initial]]) => {
      const value = (values as Record<string, unknown>)[option] ?? initial
      const number = Number(value)
      if (typeof initial === 'number' && !(number >= 0)) throw new Error(`--${option} needs a number.`)
      return [option, typeof initial === 'number' ? number : value]
    })
    return { ...Object.fromEntries(read), argument: positionals[0] ?? '' } as { [K in keyof T]: Value<T[K][0]> } & { argument: string }
  } catch (error) {
    return end(2, `${(error as Error).message}\n\n${help}`)
  }
}

function end(status: number, text: string): never {
  if (status) console.error(text)
  else console.log(text)
  process.exit(status)
}
