import type { APIRoute } from 'astro'
import { pageTitles } from '../views/page-titles.ts'
import { openArchive } from './_archive.ts'

/** What every page is or was called, by its path below the site's folder: the page for addresses that are not there looks for the nearest. */
export const GET: APIRoute = async () => Response.json(pageTitles(await openArchive()))
