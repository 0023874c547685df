import { distance } from 'fastest-levenshtein'
import { escapePattern } from '../model/escape-pattern.ts'
import type { Person } from '../model/person.ts'
import { ownWords } from './own-words.ts'
import { rule } from './rule.ts'

/**
 * Names are spelt as their file spells them, not as in `also written`, except in quotations, received words, code and the titles of other
 * publishers’ pages.
 */
export const nameSpelling = rule('name-spelling', (content, report) => {
  const spellings = spellingsOf(content.people.flatMap(({ model }) => model ?? []))
  if (!spellings) return
  for (const { file, words } of ownWords(content))
    for (const { own, positionAt } of words)
      for (const { 0: found, index } of own.matchAll(spellings.form)) {
        const name = spellings.names.get(found)
        if (name === undefined) continue
        const right = rightSpelling(found, name)
        report(
          file.path,
          positionAt(index),
          `“${found}” is spelt differently in the file of ${name}.`,
          right === undefined ? `write the name as it is there: “${name}”.` : `write “${right}”.`,
          right === undefined ? undefined : { from: positionAt(index), was: found, text: right },
        )
      }
})

/** A regular expression that finds names and their other spellings, longest first; and the right name for each other spelling. */
function spellingsOf(people: readonly Person[]): { form: RegExp; names: ReadonlyMap<string, string | undefined> } | undefined {
  const right = new Set(people.flatMap(({ name, short }) => [name, ...short]))
  const ownWords = new Set(people.flatMap(({ name }) => name.split(/\s+/)))
  const names = new Map<string, string | undefined>()
  // A spelling that is also somebody's name, or is listed for two people, may be right.
  for (const { name, 'also written': others } of people)
    for (const other of others)
      if (!right.has(other) && !ownWords.has(other) && !isPartOf(other, name)) names.set(other, names.has(other) ? undefined : name)
  for (const [other, name] of names) if (name === undefined) names.delete(other)
  if (!names.size) return undefined
  const all = [...right, ...names.keys()].toSorted((a, b) => b.length - a.length)
  const escaped = all.map(escapePattern)
  return { form: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu'), names }
}

/** Whether a spelling is only some of a name's words, such as `Lund` for *Anna Lund*. */
function isPartOf(other: string, name: string): boolean {
  const words = name.split(/\s+/)
  return other.split(/\s+/).every((word) => words.includes(word))
}

/** The right spelling for another spelling of a name, with as many words: `Lundh` → `Lund` for *Anna Lund*; undefined when it is not clear. */
function rightSpelling(written: string, name: string): string | undefined {
  const words = name.split(/\s+/)
  if (words.length === written.split(/\s+/).length) return name
  const count = written.split(/\s+/).length
  const candidates = words.slice(0, Math.max(0, words.length - count + 1)).map((_, i) => words.slice(i, i + count).join(' '))
  const edits = (candidate: string) => distance(candidate.toLowerCase(), written.toLowerCase())
  const near = candidates.toSorted((a, b) => edits(a) - edits(b))[0]
  return near !== undefined && edits(near) * 3 <= near.length ? near : undefined
}
