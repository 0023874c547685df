import { isSlip, nearestName } from '../model/did-you-mean.ts'
import { fileId } from '../model/permalink.ts'
import { rule } from './rule.ts'

/** A participant of a source that is written like the name of a file is the name of one. Names in words need no file. */
export const participantRule = rule('participant', (content, report) => {
  const ids = content.people.map(({ path }) => fileId(path))
  const people = content.people.flatMap(({ path, given }) =>
    [given.name ?? [], ...(given['also written'] ?? [])].flat().map((name) => ({ id: fileId(path), name })),
  )
  for (const { path, given, positionOfKey } of content.sources)
    for (const [i, participant] of (given.participants ?? []).entries()) {
      if (ids.includes(participant)) continue
      const isName = /\s/.test(participant) && !people.some(({ name }) => name === participant)
      const nearest = isName ? people.find(({ name }) => isSlip(participant, name)) : undefined
      if (nearest) {
        report(
          path,
          positionOfKey('participants', i),
          `“${participant}” is nearly, but not exactly, the name in \`content/people/${nearest.id}.md\`.`,
          `write \`${nearest.id}\`, if it is that person.`,
        )
        continue
      }
      const written = fileId(participant).toLowerCase()
      const near = ids.includes(written) ? written : nearestName(written, ids)
      const isSure = near !== undefined && (near === written || isSlip(written, near))
      if (!(isSure && /^\S+$/.test(participant)) && !looksLikeFile(participant)) continue
      const position = positionOfKey('participants', i)
      report(
        path,
        position,
        `There is no file \`content/people/${participant}.md\`, and readers would see “${participant}” as a name.`,
        near ? `did you mean \`${near}\`?` : 'create the file, or write the name in words, such as `Anna Lund`.',
        isSure ? { from: position, was: participant, text: near } : undefined,
      )
    }
})

function looksLikeFile(participant: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$|^\S+\.md$|^\S*\/\S*$/.test(participant)
}
