import { defineCollection } from 'astro/content/config'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { contentLoader } from '../archive/content-loader.ts'
import type { ContentItem } from '../archive/published-items.ts'
import { unreleasedIn } from '../archive/release-content.ts'
import { checkContent } from '../checks/check-content.ts'
import { asText } from '../checks/reporters/text.ts'
import { stopsPreview } from '../model/rules.ts'
import { site } from '../site.ts'

/** The site's one collection: everything in `content/`, checked by every rule. */
export const content = defineCollection({ loader: checkedContentLoader(), schema: z.custom<ContentItem>() })

function checkedContentLoader(): Loader {
  return contentLoader((read, use) => {
    const { errors, warnings, ...findings } = checkContent(read)
    const report = asText({ errors, warnings, ...findings })
    if (use === 'preview') {
      const stopping = findings.messages.filter(({ rule }) => stopsPreview(rule)).length
      return { report, errors: stopping, warnings: warnings + errors - stopping }
    }
    // A build that says where it will live is published: its addresses must be on record before anybody can link to them.
    const unreleased = site.url && !errors ? unreleasedIn(read) : []
    if (!unreleased.length) return { report, errors, warnings }
    return { report: `${report}\n\n${unreleasedInWords(unreleased)}`, errors: errors + 1, warnings }
  })
}

function unreleasedInWords(pages: readonly string[]): string {
  const most = 20
  return [
    `With SITE_URL set this build is for readers, and the ledger does not have the content as it is now (${pages.length} ${pages.length === 1 ? 'page' : 'pages'}):`,
    ...pages.slice(0, most).map((path) => `  ${path}`),
    ...(pages.length > most ? [`  and ${pages.length - most} more`] : []),
    'Fix: run `npm run release`, and commit `content/ledger.json`. `npm run release -- --dry-run` lists what is new, changed, moved and gone.',
  ].join('\n')
}
