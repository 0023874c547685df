import { cached } from '../model/cached.ts'
import type { Files } from '../model/look-up.ts'
import type { Who } from '../model/reference.ts'
import { linesOf, type Source } from '../model/source.ts'
import { readPrinted } from './printed.ts'
import { type Attribution, attributionAt, wholeOfOthers } from './whose-words.ts'
import { wordsIn } from './words.ts'

/** From how many words on other sources are searched: fewer may be anywhere by chance. */
const least = 3

/** Finds where in a source the given people say these words, at any place; undefined when they do not. */
export function findInSource(files: Files, who: readonly Who[], words: string, source: Source): Attribution | undefined {
  return attributionAt(files, words, source, source.wordings, who)
}

/** Finds who says these words at any place of a source, if it is not the given people. */
export function findOthersInSource(files: Files, who: readonly Who[], words: string, source: Source): Attribution | undefined {
  return wholeOfOthers(files, who, words, source, [source.wordings])
}

/** Finds these words in other sources: said by the given people if possible, otherwise by somebody else. */
export function findInOtherSources(files: Files, who: readonly Who[], words: string, named: readonly Source[]): Attribution | undefined {
  const others = sourcesWithAll(files, words, named[0]?.language).filter((source) => !named.includes(source))
  const searched = [findInSource, findOthersInSource].values()
  return searched.flatMap((find) => others.values().map((source) => find(files, who, words, source))).find((found) => found !== undefined)
}

/** The sources in which each word occurs. */
const sourcesByWord = cached((files: Files): ReadonlyMap<string, ReadonlySet<Source>> => {
  const byWord = new Map<string, Set<Source>>()
  for (const { model: source } of files.sources.values())
    for (const { text } of linesOf(source))
      for (const { value } of wordsIn(text, source.language)) {
        const sources = byWord.get(value)
        if (sources) sources.add(source)
        else byWord.set(value, new Set([source]))
      }
  return byWord
})

/** The sources that have all of the words, in any order: only these are searched. */
function sourcesWithAll(files: Files, words: string, language: string | undefined): Source[] {
  const values = readPrinted(words, language).flatMap((item) => (item.is === 'word' && !item.altered ? [item.value] : []))
  if (values.length < least) return []
  const having = values.map((value) => sourcesByWord(files).get(value) ?? new Set<Source>()).toSorted((a, b) => a.size - b.size)
  const [rarest, ...others] = having
  return [...(rarest ?? [])].filter((source) => others.every((sources) => sources.has(source)))
}
