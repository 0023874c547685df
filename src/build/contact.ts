import { CommandError } from '../model/command-error.ts'
import { site } from '../site.ts'

/**
 * Warns when a site for readers gives them nowhere to report mistakes.
 *
 * @throws CommandError when `REPORT_TO` is set, but not to an address
 */
export function warnWithoutContact(): void {
  const { REPORT_TO } = process.env
  if (REPORT_TO && !site.reportTo)
    throw new CommandError(
      `REPORT_TO is “${REPORT_TO}”, which is not an address.`,
      'write it as https://… or as mailto: with a mail address.',
    )
  if (site.url && !site.reportTo)
    console.warn(`warning  Readers have nowhere to report mistakes, and every page says so.
Fix: set REPORT_TO to an address, such as mailto:editors@news.example or https://news.example/mistakes.
`)
}
