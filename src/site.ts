/**
 * The site's name, address and language: they are written here only.
 * `SITE_URL` (an absolute address, such as `https://news.example`) and `BASE_PATH` (the folder below it, such as `/sub/path/`)
 * say where a build will be published; without them, at the root of an unknown host. `REPORT_TO` (an `https://` or `mailto:` address)
 * says where readers report mistakes.
 */
export const site = {
  name: 'Verbatim',
  language: 'en',
  /** The site's origin without a final slash, or undefined when `SITE_URL` is not set. */
  url: process.env['SITE_URL']?.replace(/\/+$/, '') || undefined,
  /** The folder that the site is in, with a slash at both ends. */
  base: `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  /** Where readers report mistakes, or undefined when `REPORT_TO` is not set to an address of either form. */
  reportTo: /^(?:https:\/\/|mailto:)\S+$/.exec(process.env['REPORT_TO'] ?? '')?.[0],
} as const

/** The address of a page from its path below the site's folder: `people/anna-lund/` → `/sub/path/people/anna-lund/`. */
export function href(path: string): string {
  return site.base + path.replace(/^\/+/, '')
}
