import type { APIRoute } from 'astro'
import { pastPages } from '../../views/page-past.ts'
import type { PastView } from '../../views/past-view.ts'
import { openArchive } from '../_archive.ts'

export async function getStaticPaths() {
  return pastPages(await openArchive())
}

/** What a page's script is told of the page's past, for links to an earlier version of its words. */
export const GET: APIRoute<PastView> = ({ props }) => Response.json(props)
