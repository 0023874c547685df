import { ledgerStatus } from '../archive/ledger-status.ts'
import { movesFile } from '../ledger/moves.ts'
import { skeletonWords } from '../model/skeleton-words.ts'
import { rule } from './rule.ts'

/** Nothing that `npm run new` put in as a stand-in is left in what readers see. */
export const skeletonWordsRule = rule('skeleton-words', (content, report) => {
  const fix = 'write what belongs there, or take it out.'
  const reportUnchanged = (what: string, who = '`npm run new`') => `“${what}” still stands here, as ${who} wrote it.`
  for (const { given, path, placeOfKey, written } of content.articles) {
    if (given.draft) continue
    if (given.standfirst === skeletonWords.standfirst)
      report(path, placeOfKey('standfirst'), reportUnchanged(skeletonWords.standfirst), fix)
    for (const [i, { why }] of (given.changes ?? []).entries())
      if (why === skeletonWords.changeWhy) report(path, placeOfKey('changes', i, 'why'), reportUnchanged(why, 'the check'), fix)
    for (const { text, placeAt } of written)
      if (text === skeletonWords.text || text === skeletonWords.heading) report(path, placeAt(0), reportUnchanged(text), fix)
  }
  for (const { why, place } of ledgerStatus(content).said)
    if (why === skeletonWords.goneWhy) report(movesFile, place, reportUnchanged(why, 'the check'), fix)
  for (const { given, path, placeOfKey } of content.sources) {
    if (given.publisher === skeletonWords.publisher) report(path, placeOfKey('publisher'), reportUnchanged(skeletonWords.publisher), fix)
    for (const { paragraphs, place } of given.wordings ?? [])
      if (paragraphs.some(({ text }) => text === skeletonWords.words)) report(path, place, reportUnchanged(skeletonWords.words), fix)
  }
})
