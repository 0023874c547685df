import type { APIRoute } from 'astro'
import { addressesOf } from '../archive/addresses.ts'
import { openArchive } from './_archive.ts'

/** What every page is called, by its path below the site's folder: the page for addresses that are not there looks for the nearest. */
export const GET: APIRoute = async () => Response.json(addressesOf(await openArchive()))
