import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { indexFolder } from '../index-folder.ts'
import type { IndexFile } from './build-index.ts'

/** Writes the files of a search index into a built site's folder, as `pagefind/`. */
export async function writeSearchIndex(files: readonly IndexFile[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, indexFolder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
