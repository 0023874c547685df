import type { APIRoute } from 'astro'
import { atomFeed } from '../../exports/atom.ts'
import { href, site } from '../../site.ts'
import { siteChanges } from '../../views/site-changes.ts'
import { openArchive } from '../_archive.ts'

/** A feed needs full addresses: a site that does not know its own (`SITE_URL`) has no feed. */
export function getStaticPaths() {
  return site.url ? [{ params: { feed: 'feed' } }] : []
}

/** All changes as an Atom feed: the same entries as on their page. */
export const GET: APIRoute = async () => {
  const archive = await openArchive()
  const feed = atomFeed(siteChanges(archive), (path) => `${site.url}${href(path)}`, archive.articles[0]?.model.published)
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
