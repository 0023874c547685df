import { list } from '../language/en/forms.ts'
import { type Files, personName } from '../model/look-up.ts'
import type { Named } from '../model/named.ts'
import { pathOf } from '../model/permalink.ts'
import type { Speaker } from '../model/source.ts'

/** Who speaks, each with a link to their page if they have one; empty when it is nobody or not known. */
export function speakersView(files: Files, speaker: Speaker): Named[] {
  if (speaker.is === 'described') return [{ text: speaker.words }]
  if (speaker.is !== 'people') return []
  return speaker.ids.map((id) => {
    const person = files.people.get(id)?.model
    return person ? { ...personName(person), path: pathOf.person(id) } : { text: id }
  })
}

/** The names of who speaks; undefined when it is nobody or not known. */
export function spokenBy(files: Files, speaker: Speaker): string | undefined {
  return list(speakersView(files, speaker).map(({ text }) => text)) || undefined
}
