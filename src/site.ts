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

/**
 * Where to report a mistake on a page: `reportTo` with the page's address, in the body of a mail or as the parameter `page`. Undefined when nowhere is named.
 *
 * @param path the page's path below the site's folder
 * @param subject the subject of a mail
 */
export function reportAddress(path: string, subject: string): string | undefined {
  if (!site.reportTo) return undefined
  const page = (site.url ?? '') + href(path)
  const [address = '', query] = site.reportTo.split('?')
  const given = (names: Record<string, string>) => Object.entries(names).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  const own = site.reportTo.startsWith('mailto:') ? given({ subject, body: page }) : given({ page })
  return `${address}?${[...(query ? [query] : []), ...own].join('&')}`
}

/** The address of a page from its path below the site's folder: `people/anna-lund/` → `/sub/path/people/anna-lund/`. */
export function href(path: string): string {
  return site.base + path.replace(/^\/+/, '')
}
