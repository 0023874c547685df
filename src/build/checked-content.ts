import { defineCollection } from 'astro/content/config'
import { z } from 'astro/zod'
import { type Check, contentLoader } from '../archive/content-loader.ts'
import type { ContentItem } from '../archive/published-items.ts'
import { unreleasedIn } from '../archive/release-content.ts'
import { checkContent } from '../checks/check-content.ts'
import { asText } from '../checks/reporters/text.ts'
import { counted } from '../language/en/forms.ts'
import { stopsPreview } from '../model/rules.ts'
import { site } from '../site.ts'

/** The site's one collection: everything in `content/`, checked by every rule. */
export const content = defineCollection({ loader: contentLoader(check), schema: z.custom<ContentItem>() })

function check(...[read, use]: Parameters<Check>): ReturnType<Check> {
  const findings = checkContent(read)
  const { errors, warnings, messages } = findings
  const report = asText(findings)
  if (use === 'preview') {
    const stopping = messages.filter(({ rule }) => stopsPreview(rule)).length
    return { report, errors: stopping, warnings: warnings + errors - stopping }
  }
  // A build with SITE_URL is published: its addresses must be in the ledger before anybody can link to them.
  const unreleased = site.url && !errors ? unreleasedIn(read) : []
  if (!unreleased.length) return { report, errors, warnings }
  return { report: `${report}\n\n${formatUnreleased(unreleased)}`, errors: errors + 1, warnings }
}

function formatUnreleased(pages: readonly string[]): string {
  const most = 20
  return [
    `SITE_URL is set, so this build is for readers, but the ledger does not match the content (${counted(pages.length, 'page')}):`,
    ...pages.slice(0, most).map((path) => `  ${path}`),
    ...(pages.length > most ? [`  and ${pages.length - most} more`] : []),
    'Fix: run `npm run release`, and commit `content/ledger.json`. `npm run release -- --dry-run` lists what is new, changed, moved and gone.',
  ].join('\n')
}
