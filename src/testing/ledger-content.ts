import { openContent } from '../archive/open-content.ts'
import { releaseContent } from '../archive/release-content.ts'
import { contentInMemory } from './content-in-memory.ts'

/** Content files in memory that are released from time to time, as a site's are. */
export interface ReleasedSite {
  files: Record<string, string>
  /** The content as it is now, on a day. */
  open(day?: string): ReturnType<typeof openContent>
  /** Releases it on a day; what the release said. */
  release(day: string): string
  /** Changes a file, which must hold the words. */
  edit(path: string, was: string, now: string): void
  /** Puts lines at the end of the file of moved addresses. */
  paste(text: string): void
}

/** A site of these files. */
export function releasedSite(content: Record<string, string>): ReleasedSite {
  const files = { ...content }
  const open = (day = '2026-11-25') => openContent(contentInMemory(files), { now: new Date(`${day}T10:00:00Z`) })
  return {
    files,
    open,
    release(day) {
      const { text, report } = releaseContent(open(day))
      files['ledger.json'] = text
      files['moved.yaml'] ??= ''
      return report
    },
    edit(path, was, now) {
      const text = files[path] ?? ''
      if (!text.includes(was)) throw new Error(`“${was}” does not stand in ${path}.`)
      files[path] = text.replace(was, now)
    },
    paste(text) {
      files['moved.yaml'] = (files['moved.yaml'] ?? '') + text
    },
  }
}
