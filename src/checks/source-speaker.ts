import { placedTurns } from '../comparison/speakers-words.ts'
import { citedSources } from '../model/annotation.ts'
import { sourceAt } from '../model/look-up.ts'
import { fileId } from '../model/permalink.ts'
import { isReference } from '../model/reference.ts'
import type { Source } from '../model/source.ts'
import { sourcesWithLabelErrors } from './label-errors.ts'
import { readableFiles } from './quotes.ts'
import { rule } from './rule.ts'

/** A source says who speaks in it. One that is cited, but not for a quote, need not. */
export const sourceSpeaker = rule('source-speaker', (content, report) => {
  const files = readableFiles(content)
  /** The sources that are cited, each with the ids of those who are quoted from it. */
  const quoted = new Map<Source, string[] | undefined>()
  for (const annotation of content.articles.flatMap(({ given }) => given.annotations ?? []))
    for (const reference of citedSources(annotation)) {
      const source = sourceAt(files, reference)
      const ids = annotation.kind === 'quote' ? annotation.who.flatMap((one) => (isReference(one) ? fileId(one.path) : [])) : undefined
      if (source) quoted.set(source, ids ? [...(quoted.get(source) ?? []), ...ids] : quoted.get(source))
    }
  for (const { model: source } of content.sources) {
    if (!source || (quoted.has(source) && !quoted.get(source))) continue
    // Words below a label with an error may be anybody's until that is fixed.
    if (sourcesWithLabelErrors(content).has(source.path)) continue
    const turns = placedTurns(files, source, source.wordings)
    const unnamed = turns.find(({ speaker }) => speaker.is === 'unknown')
    if (!unnamed) continue
    const [id = source.participants.find((participant) => files.people.has(participant)) ?? 'anna-lund'] = quoted.get(source) ?? []
    const name = files.people.get(id)?.model.name ?? 'Anna Lund'
    const fix = `begin each speaker’s words with a name: \`> **${name}:** …\`.`
    if (turns.some(({ label }) => label !== undefined)) {
      const what = `There is no name in front of the words ${unnamed.wording.at === undefined ? 'here' : `at “${unnamed.wording.at}”`}, so anybody’s words could pass for somebody else’s. A speaker does not go on after other text, or on another page of a collection.`
      report(source.path, unnamed.wording.position, what, fix)
      continue
    }
    report(
      source.path,
      unnamed.wording.position,
      'This source does not say who speaks, so anybody’s words in it could pass for somebody else’s. Readers see that it names no speaker.',
      `if one person says all of it, add \`spoken by: ${id}\` to the front matter; otherwise ${fix}`,
    )
  }
})
