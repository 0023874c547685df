import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CommandError } from '../model/command-error.ts'

/** The text of a file, byte order mark included; undefined when it is not UTF-8, and so could not be written back unchanged. */
export function readTextFile(path: string): string | undefined {
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  return Buffer.from(text).equals(bytes) ? text : undefined
}

/**
 * Writes a file completely or not at all: under a hidden name that nothing reads, then renamed. A symbolic link remains one, and the
 * file keeps its permissions.
 *
 * @throws CommandError when it cannot be written
 */
export function writeTextFile(path: string, text: string): void {
  const file = existsSync(path) ? realpathSync(path) : path
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}`)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(temporary, text, { flag: 'wx' })
    if (existsSync(file)) chmodSync(temporary, statSync(file).mode & 0o7777)
    renameSync(temporary, file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    if (code !== ' (EEXIST)') rmSync(temporary, { force: true })
    throw new CommandError(
      `\`${path}\` could not be written${code}.`,
      'check that the file and its folder are not write-protected, and that the disk is not full.',
      2,
    )
  }
}

/** A text without byte order mark and with lines that end with line feeds, as Markdown is parsed. */
export function normalizeLines(text: string): string {
  return text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n')
}

/** The offset at which each line of a text begins, whatever its line ends; the first line begins after a byte order mark. */
export function lineStarts(text: string): number[] {
  const first = /^\uFEFF*/.exec(text)?.[0].length ?? 0
  return [first, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)]
}
