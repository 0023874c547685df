import { chmodSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CommandError } from './command-error.ts'

/**
 * Writes a file so that it is there whole or not at all: aside, under a hidden name that nothing reads, then renamed. A link to a file
 * elsewhere stays one, and the file keeps who may read and write it.
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
      'look whether the file or its folder is write-protected, or the disk is full.',
    )
  }
}
