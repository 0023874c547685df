import { ledgerStatus } from '../archive/ledger-status.ts'
import { movesFile } from '../ledger/moves.ts'
import { skeletonWords } from '../model/skeleton-words.ts'
import { rule } from './rule.ts'

/** Nothing that `npm run new` put in as a stand-in is left in what readers see. */
export const skeletonWordsRule = rule('skeleton-words', (content, report) => {
  const fix = 'write what belongs there, or take it out.'
  const reportUnchanged = (what: string, who = '`npm run new`') => `“${what}” still stands here, as ${who} wrote it.`
  for (const { given, path, positionOfKey, written } of content.articles) {
    if (given.draft) continue
    if (given.standfirst === skeletonWords.standfirst)
      report(path, positionOfKey('standfirst'), reportUnchanged(skeletonWords.standfirst), fix)
    for (const [i, { why }] of (given.changes ?? []).entries())
      if (why === skeletonWords.changeWhy) report(path, positionOfKey('changes', i, 'why'), reportUnchanged(why, 'the check'), fix)
    for (const { text, positionAt } of written)
      if (text === skeletonWords.text || text === skeletonWords.heading) report(path, positionAt(0), reportUnchanged(text), fix)
  }
  for (const { why, position } of ledgerStatus(content).moves)
    if (why === skeletonWords.goneWhy) report(movesFile, position, reportUnchanged(why, 'the check'), fix)
  for (const { given, path, positionOfKey } of content.sources) {
    if (given.publisher === skeletonWords.publisher) report(path, positionOfKey('publisher'), reportUnchanged(skeletonWords.publisher), fix)
    for (const { paragraphs, position } of given.wordings ?? [])
      if (paragraphs.some(({ text }) => text === skeletonWords.words)) report(path, position, reportUnchanged(skeletonWords.words), fix)
  }
})
