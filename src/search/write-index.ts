import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Archive } from '../archive/archive.ts'
import { buildSearchIndex } from './build-index.ts'
import { indexFolder } from './index-folder.ts'
import type { Spellings } from './spellings.ts'

/** Builds the search index and writes it into a built site's folder, as `pagefind/`. */
export async function writeSearchIndex(archive: Archive, spellings: readonly Spellings[], folder: string): Promise<void> {
  for (const { path, content } of await buildSearchIndex(archive, spellings)) {
    const file = join(folder, indexFolder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
