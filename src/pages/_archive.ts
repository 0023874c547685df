import { getCollection } from 'astro:content'
import { type Archive, archiveOf } from '../archive/archive.ts'
import { ContentError } from '../archive/content-loader.ts'

let memo: Promise<Archive> | undefined

/**
 * Everything that is published. A build opens it once for all pages; in `dev` it is opened again for each page,
 * and throws the checks' messages while there are any, so that the browser shows them.
 */
export function openArchive(): Promise<Archive> {
  if (!import.meta.env.PROD) return read()
  memo ??= read()
  return memo
}

async function read(): Promise<Archive> {
  const items = (await getCollection('content')).map(({ data }) => data)
  const problems = items.find((item) => item.is === 'problems')
  if (problems) throw new ContentError(problems.report)
  return archiveOf(items)
}
