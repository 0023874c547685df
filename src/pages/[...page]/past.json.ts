import type { APIRoute } from 'astro'
import { pastPages } from '../../views/past-files.ts'
import type { PastView } from '../../views/past-view.ts'
import { openArchive } from '../_archive.ts'

export async function getStaticPaths() {
  return pastPages(await openArchive())
}

/** Earlier versions of a page's words, for its script when a link to one was followed. */
export const GET: APIRoute<PastView> = ({ props }) => Response.json(props)
