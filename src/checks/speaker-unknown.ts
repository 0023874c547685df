import { nameKey } from '../comparison/speaker-names.ts'
import { sourceLabels } from '../comparison/turns.ts'
import { listOfAlternatives } from '../language/en/forms.ts'
import { nearestName } from '../model/did-you-mean.ts'
import { fileId } from '../model/permalink.ts'
import { namedWithoutFile } from './label-errors.ts'
import { readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/** Whoever speaks in a source is known: each label means one speaker, and each person named in the front matter has a file. */
export const speakerUnknown = rule('speaker-unknown', (content, report) => {
  const files = readableFiles(content)
  const ids = content.people.map(({ path }) => fileId(path))
  const unreadable = new Set(
    content.people
      .filter(({ model }) => !model)
      .flatMap(({ given }) => [given.name ?? '', ...(given['also written'] ?? []), ...(given.labels ?? [])].map(nameKey)),
  )
  for (const { model, path, positionOfKey } of content.sources) {
    if (!model) continue
    for (const { key, entry, name } of namedWithoutFile(content, model)) {
      const near = nearestName(name, ids)
      const words = key === 'speakers' ? '; or words, such as `a reporter`' : ''
      report(
        path,
        positionOfKey(key, entry),
        `\`${key}\` names \`${name}\`, but there is no file \`content/people/${name}.md\`.`,
        near ? `did you mean \`${near}\`?` : `write the name of a person’s file, or create this one${words}.`,
      )
    }
    for (const { label, line, named } of sourceLabels(files, model)) {
      // Files with errors are reported themselves.
      if (named.is === 'speaker' || unreadable.has(nameKey(label.name))) continue
      const { written } = label
      const key =
        /^[\p{L}\p{N}][\p{L}\p{N} ().,’'-]*$/u.test(written) && !/^(?:yes|no|on|off|true|false|null|y|n|\d+)$/i.test(written)
          ? written
          : JSON.stringify(written)
      const under = 'under `speakers` in the front matter'
      if (named.is === 'several') {
        const people = named.people.map((person) => `${person.name} (\`${person.id}\`)`)
        const [first] = named.people
        report(
          path,
          line.position,
          `“${written}” could be ${listOfAlternatives(people)}.`,
          `write the whole name; or add \`${key}: ${first?.id}\` ${under}, or whoever it is.`,
        )
      } else {
        const [maybe] = named.perhaps
        const fix = maybe
          ? `if it is ${maybe.name}, add \`${key}: ${maybe.id}\` ${under}; otherwise \`${key}: …\` with a person’s file, words such as \`a reporter\`, or \`nobody\`.`
          : `add \`${key}: …\` ${under}, with a person’s file (\`anna-lund\`), words (\`a reporter\`), or \`nobody\`; if nobody is named here, put a backslash before its colon.`
        report(path, line.position, `Who is “${written}”? Neither \`speakers\` nor anybody’s file says.`, fix)
      }
    }
  }
})
