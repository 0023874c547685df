import { diffArrays } from 'diff'
import type { ChangedStretch } from '../model/page-history.ts'
import { shorten } from '../model/shorten.ts'
import { wordsOrLetters } from '../model/unspaced.ts'

/** Compares two texts word by word. Without the new stretches the result is the first text, without the gone ones the second, except for white space. */
export function diffWords(before: string, after: string): ChangedStretch[] {
  const stretches: ChangedStretch[] = []
  const [old, current] = [wordsOrLetters(before, 'after'), wordsOrLetters(after, 'after')]
  let [o, c] = [0, 0]
  const add = (is: ChangedStretch['is'], text: string) => {
    const last = stretches.at(-1)
    if (last?.is === is) last.text += text
    else stretches.push({ is, text })
  }
  for (const { count, added, removed } of diffArrays(old, current, { comparator: (one, other) => one.trim() === other.trim() }))
    for (let i = 0; i < count; i++) {
      const [gone, put] = [old[o] ?? '', current[c] ?? '']
      // The last word of a text has no space after it, but needs one if the other text continues.
      if (added) add('new', put)
      else if (removed) add('gone', gone)
      else add('both', put.length > gone.length ? put : gone)
      if (!added) o++
      if (!removed) c++
    }
  return stretches
}

/** Describes a change in a sentence: `“no deal” now reads “a deal”.` Of several, the first and how many others there are. */
export function describeChange(before: string, after: string): string {
  if (!before) return `“${shortenAtWord(after)}” is new.`
  const runs: Record<ChangedStretch['is'], string>[] = []
  let isInRun = false
  for (const { is, text } of diffWords(before, after)) {
    if (is !== 'both' && !isInRun) runs.push({ both: '', gone: '', new: '' })
    isInRun = is !== 'both'
    const run = runs.at(-1)
    if (run) run[is] += text
  }
  const [run, ...others] = runs
  if (!run) return 'The words are arranged differently.'
  const [gone, added] = [run.gone.trim(), run.new.trim()].map((words) => words && `“${shortenAtWord(words)}”`)
  const what = gone && added ? `${gone} now reads ${added}` : gone ? `${gone} was removed` : `${added} was added`
  return `${what}${others.length ? `, and ${others.length === 1 ? 'one other change was' : `${others.length} other changes were`} made` : ''}.`
}

function shortenAtWord(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= 80) return line
  const end = line.lastIndexOf(' ', 76)
  return end > 0 ? `${line.slice(0, end)} …` : shorten(line, 77)
}
