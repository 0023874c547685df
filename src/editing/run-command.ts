import { CommandError, UsageError } from './command-error.ts'

/**
 * Runs a command and prints the lines that it gives, or why it does not do it. Exit 0 when it is done, or when `--help` asks for its
 * usage; 1 when it refuses; 2 when it was called wrongly or could not run.
 *
 * @param usage how to call the command
 */
export async function runCommand(
  usage: string,
  args: readonly string[],
  command: () => readonly string[] | Promise<readonly string[]>,
): Promise<void> {
  if (args.includes('--help')) {
    console.log(usage)
    return
  }
  try {
    console.log((await command()).join('\n'))
  } catch (error) {
    process.exitCode = error instanceof CommandError ? 1 : 2
    const what = error instanceof Error ? error.message : String(error)
    if (error instanceof CommandError) console.error(`Nothing was written.\n${indented(`${what}\nFix: ${error.fix}`)}`)
    else if (error instanceof UsageError) console.error(`${what}\n\n${usage}`)
    else console.error(`The command could not run: ${what}`)
  }
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ')
}
