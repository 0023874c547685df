import { createHash } from 'node:crypto'
import { numberRecords, type RecordFields } from './number-records.ts'
import { type IndexFile, idInPath, pathWithId } from './pagefind-file.ts'
import { splitWordIndexes } from './split-word-indexes.ts'

/**
 * Rewrites the files of Pagefind's index, so that a search loads less: records are numbered, word indexes split, and the list of both renamed. The
 * interfaces, the highlighter and the worker that Pagefind adds are left out: the site has its own.
 *
 * @param records the records in their order
 * @returns the files, and an id of this build of the index
 */
export function rewriteIndex(files: readonly IndexFile[], records: readonly RecordFields[]): { files: IndexFile[]; buildId: string } {
  const used = files.filter(({ path }) => !/^pagefind-.*\.(js|css)$/.test(path))
  const { files: numbered, buildId } = numberRecords(used, records)
  return { files: nameListByContent(splitWordIndexes(numbered)), buildId }
}

/** Names the list by its content, also where Pagefind's entry file refers to it: browsers cache it by name, and it was changed after Pagefind named it. */
function nameListByContent(files: readonly IndexFile[]): IndexFile[] {
  const names = files.flatMap(({ path, content }) => {
    const id = idInPath('list', path)
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    return id ? [{ id, newId: `${id.replace(/_.*$/, '')}_${hash}` }] : []
  })
  const renamed = (text: string) => names.reduce((all, { id, newId }) => all.replaceAll(id, newId), text)
  return files.map(({ path, content }) => {
    const id = idInPath('list', path)
    if (id) return { path: pathWithId('list', renamed(id)), content }
    if (path !== 'pagefind-entry.json') return { path, content }
    return { path, content: new TextEncoder().encode(renamed(new TextDecoder().decode(content))) }
  })
}
