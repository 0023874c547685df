import { isFunctionWord } from '../comparison/function-words.ts'
import { ownWords } from './own-words.ts'
import { rule } from './rule.ts'

/** Function words that are rightly repeated: “had had”, “that that”, “what it is is late”. */
const repeatable = new Set('had that her is do did so no you very more many too now there who what where'.split(' '))

const twice = /(?<![\p{L}\p{N}’'-])([a-z]+)\s+\1(?![\p{L}\p{N}’'-])/giu

/** How many messages there are about one block at most. */
const most = 20

/** No short word is written twice in a row, as in “the the”. Other words are repeated for emphasis, and so are those of other languages. */
export const wordTwice = rule('word-twice', (content, report) => {
  for (const { file, language, words } of ownWords(content)) {
    if (!/^en\b/i.test(language)) continue
    for (const { own, positionAt } of words) {
      if (!/\b([a-z]+)\s+\1\b/i.test(own)) continue
      for (const { 0: found, 1: word = '', index } of [...own.matchAll(twice)].slice(0, most)) {
        if (!isFunctionWord(word.toLowerCase(), language) || repeatable.has(word.toLowerCase())) continue
        const position = positionAt(index)
        report(file.path, position, `The word “${word}” is written twice: “${found}”.`, 'remove one of the two.', {
          from: position,
          was: found,
          text: word,
        })
      }
    }
  }
})
