import { diffArrays } from 'diff'
import type { ChangedStretch } from '../model/page-history.ts'

/**
 * What was changed between two texts, word by word: stretches that put together without the new ones are the first text, and without the gone ones the
 * second, white space apart.
 */
export function diffWords(before: string, after: string): ChangedStretch[] {
  const stretches: ChangedStretch[] = []
  const [old, fresh] = [tokens(before), tokens(after)]
  let [at, now] = [0, 0]
  const add = (is: ChangedStretch['is'], text: string) => {
    const last = stretches.at(-1)
    if (last?.is === is) last.text += text
    else stretches.push({ is, text })
  }
  for (const { count, added, removed } of diffArrays(old, fresh, { comparator: (one, other) => one.trim() === other.trim() }))
    for (let i = 0; i < count; i++) {
      const [gone, put] = [old[at] ?? '', fresh[now] ?? '']
      // The last word of a text has no space behind it, but what follows in the other text needs one.
      if (added) add('new', put)
      else if (removed) add('gone', gone)
      else add('both', put.length > gone.length ? put : gone)
      if (!added) at++
      if (!removed) now++
    }
  return stretches
}

/** Each word with the punctuation at it and the white space behind it; of scripts that write no spaces, each letter. */
function tokens(text: string): string[] {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+\s*|\s+/gu,
    ) ?? []
  )
}

/** A change of words in a sentence: `“no deal” now reads “a deal”.` The first of several, with a word that there are more. */
export function changeInWords(before: string, after: string): string {
  if (!before) return `“${shortened(after)}” is new.`
  const stretches = diffWords(before, after)
  const runs: { gone: string; new: string }[] = []
  let inRun = false
  for (const { is, text } of stretches) {
    if (is === 'both') inRun = false
    else {
      if (!inRun) runs.push({ gone: '', new: '' })
      inRun = true
      const run = runs.at(-1)
      if (run) run[is] += text
    }
  }
  const [run] = runs
  if (!run) return 'The words stand otherwise.'
  const [gone, fresh] = [run.gone.trim(), run.new.trim()]
  const said =
    gone && fresh
      ? `“${shortened(gone)}” now reads “${shortened(fresh)}”`
      : gone
        ? `“${shortened(gone)}” was taken out`
        : `“${shortened(fresh)}” was put in`
  return `${said}${runs.length > 1 ? `, and ${runs.length === 2 ? 'one other change' : `${runs.length - 1} other changes`} beside it` : ''}.`
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, line.lastIndexOf(' ', 76) > 0 ? line.lastIndexOf(' ', 76) : 76)} …` : line
}
