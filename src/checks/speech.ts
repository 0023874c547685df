import { wordsIn } from '../comparison/words.ts'
import type { UnreadMarks } from '../markdown/unread-marks.ts'
import verbs from './speech-verbs.json' with { type: 'json' }

const saying = verbs.saying.replaceAll(' ', '|')
const sayingBefore = new RegExp(`(?<![\\p{L}])(?:${saying})(?:\\s+[\\p{L}\\p{M}’'-]+){0,4}[,:]?\\s*$`, 'iu')
const sayingAfter = new RegExp(`^[,.]?\\s*(?:[\\p{L}\\p{M}’'-]+\\s+){0,3}(?:${saying})(?![\\p{L}])`, 'iu')
/** Words that stay small in a title. */
const small = new Set('a,an,the,and,or,but,nor,of,in,on,at,to,for,by,with,from,as,into,over,vs'.split(','))

/**
 * Whether words in marks look like speech, and not like a word that is called into question or a title: somebody says them, or they end with
 * their own punctuation, or they are a clause of several words.
 */
export function looksLikeSpeech(text: string, { around, words }: Pick<UnreadMarks, 'around' | 'words'>): boolean {
  const values = wordsIn(words)
  const before = text.slice(Math.max(0, around.start - 80), around.start)
  const after = text.slice(around.end, around.end + 80)
  const endsItself = /[\p{L}\p{N}][.,!?…]$/u.test(words)
  const isSaid = sayingBefore.test(before) || sayingAfter.test(after) || /:\s*$/.test(before)
  if (values.length < 3) return endsItself && isSaid
  if (isTitle(words)) return false
  return endsItself || isSaid || values.length > 3
}

/** Whether at least two words begin with capitals, and all but the small ones do. */
function isTitle(words: string): boolean {
  const all = (words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).filter((word) => !small.has(word.toLowerCase()))
  return all.length > 1 && all.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
}
