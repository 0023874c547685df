import { createHash } from 'node:crypto'
import type { IndexFile } from '../index/build-index.ts'

/** Calls the list of records after what it holds, and says so where Pagefind begins: browsers keep it under its name, and it was changed after Pagefind had named it. */
export function nameByContent(files: readonly IndexFile[]): IndexFile[] {
  const lists = files.flatMap(({ path, content }) => {
    const [, name] = /^pagefind\.(.+)\.pf_meta$/.exec(path) ?? []
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    return name ? [{ name, made: `${name.replace(/_.*$/, '')}_${hash}` }] : []
  })
  const renamed = (text: string) => lists.reduce((all, { name, made }) => all.replaceAll(name, made), text)
  return files.map(({ path, content }) => {
    if (path.endsWith('.pf_meta')) return { path: renamed(path), content }
    if (path !== 'pagefind-entry.json') return { path, content }
    return { path, content: new TextEncoder().encode(renamed(new TextDecoder().decode(content))) }
  })
}
