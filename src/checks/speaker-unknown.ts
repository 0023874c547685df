import { speakerOfValue } from '../comparison/speaker-names.ts'
import { sourceLabels } from '../comparison/turns.ts'
import { listOfAlternatives } from '../language/en/forms.ts'
import { nearestName } from '../model/did-you-mean.ts'
import { id } from '../model/values.ts'
import { readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/** Whoever speaks in a source is known: each label means one speaker, and each person named in the front matter has a file. */
export const speakerUnknown = rule('speaker-unknown', (content, report) => {
  const files = readableFiles(content)
  const ids = content.people.map(({ path }) => path.slice('people/'.length, -'.md'.length))
  for (const { model, path, positionOfKey } of content.sources) {
    if (!model) continue
    const noFile = (name: string, key: string, ...keys: PropertyKey[]) => {
      const near = nearestName(name, ids)
      const words = key === 'speakers' ? '; or words, such as `a reporter`' : ''
      report(
        path,
        positionOfKey(...keys),
        `\`${key}\` names \`${name}\`, but there is no file \`content/people/${name}.md\`.`,
        near ? `did you mean \`${near}\`?` : `write the name of a person’s file, or make one${words}.`,
      )
    }
    for (const [i, name] of model['spoken by'].entries()) if (!ids.includes(name)) noFile(name, 'spoken by', 'spoken by', i)
    for (const [label, who] of Object.entries(model.speakers)) {
      const isId = who.includes('-') && id.safeParse(who).success
      if (isId && !ids.includes(who) && speakerOfValue(files, who).is === 'described') noFile(who, 'speakers', 'speakers', label)
    }
    for (const { label, line, named } of sourceLabels(files, model)) {
      if (named.is === 'speaker') continue
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
          : `add \`${key}: …\` ${under}, with a person’s file (\`anna-lund\`), words (\`a reporter\`), or \`nobody\`; if it is no label, put a backslash before its colon.`
        report(path, line.position, `Who is “${written}”? Neither \`speakers\` nor anybody’s file says.`, fix)
      }
    }
  }
})
