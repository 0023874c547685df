import type { APIRoute } from 'astro'
import { pastPages } from '../../archive/past-pages.ts'
import type { ToldPast } from '../../model/told-past.ts'
import { openArchive } from '../_archive.ts'

export async function getStaticPaths() {
  return pastPages(await openArchive())
}

/** What a page's script is told of the page's past, for links to an earlier version of its words. */
export const GET: APIRoute<ToldPast> = ({ props }) => Response.json(props)
