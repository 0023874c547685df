import type { APIRoute } from 'astro'
import { pageTitles } from '../views/page-titles.ts'
import { openArchive } from './_archive.ts'

/** The titles of all current and former pages, by path below the site's folder: the page for missing addresses suggests the nearest. */
export const GET: APIRoute = async () => Response.json(pageTitles(await openArchive()))
