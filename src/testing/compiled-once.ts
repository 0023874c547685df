import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compiledFolder } from './small-site.ts'

/**
 * Lets the many commands that a run of tests starts share what Node has compiled of the same packages: a build begins half a second earlier. What
 * they share is removed when the run ends, as it would grow with each copy of the project.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-compiled-'))
  process.env[compiledFolder] = folder
  const remove = () => rmSync(folder, { recursive: true, force: true })
  // A run that is broken off leaves nothing behind either.
  process.once('exit', remove)
  return () => {
    delete process.env[compiledFolder]
    remove()
  }
}
