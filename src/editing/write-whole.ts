import { chmodSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CommandError } from '../model/command-error.ts'

/**
 * Writes a file completely or not at all: under a hidden name that nothing reads, then renamed. A symbolic link remains one, and the
 * file keeps its permissions.
 *
 * @throws CommandError when it cannot be written
 */
export function writeWhole(path: string, text: string): void {
  const file = existsSync(path) ? realpathSync(path) : path
  const aside = join(dirname(file), `.${basename(file)}.${process.pid}`)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(aside, text, { flag: 'wx' })
    if (existsSync(file)) chmodSync(aside, statSync(file).mode & 0o7777)
    renameSync(aside, file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    if (code !== ' (EEXIST)') rmSync(aside, { force: true })
    throw new CommandError(
      `\`${path}\` could not be written${code}.`,
      'check that the file and its folder are not write-protected, and that the disk is not full.',
      2,
    )
  }
}
