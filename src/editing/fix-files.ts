import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '../model/message.ts'
import { applyFixes } from './apply-fixes.ts'
import { writeWhole } from './write-whole.ts'

/** How often what was fixed is looked at again: fixing one thing may bring another to light. */
const mostRounds = 5

/**
 * Makes the fixes that messages bring with them, file by file, each written whole. A file that is not UTF-8 is left as it is.
 *
 * @param again checks the content anew and gives its messages
 * @returns how many fixes were made
 */
export function fixFiles(root: string, messages: readonly Message[], again: () => readonly Message[]): number {
  let made = 0
  let left = messages
  for (let round = 0; round < mostRounds; round++) {
    const before = made
    for (const [path, inFile] of Map.groupBy(left, (message) => message.path)) {
      const fixes = inFile.flatMap(({ edit }) => edit ?? [])
      const text = fixes.length ? textOf(join(root, path)) : undefined
      if (text === undefined) continue
      const fixed = applyFixes(text, fixes)
      if (fixed.made) writeWhole(join(root, path), fixed.text)
      made += fixed.made
    }
    if (made === before) break
    left = again()
  }
  return made
}

/** A file's text to the byte; undefined when it is not UTF-8 and could not be written back as it was. */
function textOf(path: string): string | undefined {
  const bytes = readFileSync(path)
  const text = bytes.toString('utf8')
  return Buffer.from(text).equals(bytes) ? text : undefined
}
