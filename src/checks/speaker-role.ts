import { dayOf } from '../model/look-up.ts'
import { fileId } from '../model/permalink.ts'
import { type Person, rolesOn } from '../model/person.ts'
import { filesOf } from './files-of.ts'
import { quotesOf } from './quotes-of.ts'
import { rule } from './rule.ts'

/** Every speaker has a role on the day on which they spoke, so that readers see as what they did. */
export const speakerRole = rule('speaker-role', (content, report) => {
  const files = filesOf(content)
  for (const { article, quote } of quotesOf(content)) {
    const speaker = files.people.get(fileId(quote.who.path))?.model
    const day = dayOf(files, quote) ?? article.given.published?.slice(0, 10)
    if (!speaker || !day || rolesOn(speaker, day).length) continue
    report(
      article.path,
      article.placeOfField(quote.label, 'speaker'),
      speaker.roles.length
        ? `${speaker.name}, who speaks in \`${quote.label}\`, has no role on ${day}: ${speaker.roles.map(inWords).join('; ')}.`
        : `${speaker.name}, who speaks in \`${quote.label}\`, has no role.`,
      `add what they were then to \`roles\` in \`content/${speaker.path}\`: \`- role: mayor of Nordhamn\`; \`from\` and \`to\` only where they are sourced.`,
    )
  }
})

function inWords({ role, from, to }: Person['roles'][number]): string {
  return [role, from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ')
}
