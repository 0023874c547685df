import { ledgerStatus } from '../archive/ledger-status.ts'
import { movesFile } from '../ledger/moves.ts'
import { skeletonWords } from '../model/skeleton-words.ts'
import { writtenWords } from '../model/source.ts'
import { rule } from './rule.ts'

/** No placeholder text of `npm run new` or of the check is left in what readers see. */
export const skeletonWordsRule = rule('skeleton-words', (content, report) => {
  const fix = 'replace it with your own words, or remove it.'
  const placeholder = (what: string, who = '`npm run new`') => `“${what}” is placeholder text from ${who}.`
  for (const { given, path, positionOfKey, written } of content.articles) {
    if (given.draft) continue
    if (given.standfirst === skeletonWords.standfirst) report(path, positionOfKey('standfirst'), placeholder(skeletonWords.standfirst), fix)
    for (const [i, { why }] of (given.changes ?? []).entries())
      if (why === skeletonWords.changeWhy) report(path, positionOfKey('changes', i, 'why'), placeholder(why, 'the check'), fix)
    for (const { text, positionAt } of written)
      if (text === skeletonWords.text || text === skeletonWords.heading) report(path, positionAt(0), placeholder(text), fix)
  }
  for (const { why, position } of ledgerStatus(content).moves)
    if (why === skeletonWords.goneWhy) report(movesFile, position, placeholder(why, 'the check'), fix)
  for (const { given, path, positionOfKey } of content.sources) {
    if (given.publisher === skeletonWords.publisher) report(path, positionOfKey('publisher'), placeholder(skeletonWords.publisher), fix)
    for (const { paragraphs, position } of given.wordings ?? [])
      if (paragraphs.some((one) => writtenWords(one) === skeletonWords.words)) report(path, position, placeholder(skeletonWords.words), fix)
  }
})
