import { dayOf } from '../model/look-up.ts'
import { fileId } from '../model/permalink.ts'
import { type Person, rolesOn } from '../model/person.ts'
import { isReference } from '../model/reference.ts'
import { isSaidByOthers, quotesOf, readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/** Every speaker has a role on the day on which they spoke, so that readers see in what role they did. */
export const speakerRole = rule('speaker-role', (content, report) => {
  const files = readableFiles(content)
  for (const { article, quote } of quotesOf(content)) {
    if (isSaidByOthers(content, quote)) continue
    const day = dayOf(files, quote) ?? article.given['news of'] ?? article.given.published?.slice(0, 10)
    for (const who of quote.who.filter(isReference)) {
      const speaker = files.people.get(fileId(who.path))?.model
      if (!speaker || !day || rolesOn(speaker, day).length || speaker.roles.some(endsBeforeItBegins)) continue
      report(
        article.path,
        quote.who.length > 1 ? who.position : article.positionOfField(quote.label, 'speaker'),
        speaker.roles.length
          ? `${speaker.name}, who speaks in \`${quote.label}\`, has no role on ${day}. Roles in their file: ${speaker.roles.map(describeRole).join('; ')}.`
          : `${speaker.name}, who speaks in \`${quote.label}\`, has no role.`,
        `add their role at that time to \`roles\` in \`content/${speaker.path}\`, such as \`- role: mayor of Nordhamn\`; give \`from\` and \`to\` only if they are sourced.`,
      )
    }
  }
})

/** Such a role is reported by `date-order`. */
function endsBeforeItBegins({ from, to }: Person['roles'][number]): boolean {
  return from !== undefined && to !== undefined && to < from
}

function describeRole({ role, from, to }: Person['roles'][number]): string {
  return [role, from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ')
}
