import { serveInWorker } from '../browser/index-worker.ts'
import { openQuoteCheck } from './check-quote.ts'

// Not the search's own worker: with the comparison of words it would be three times as large.
serveInWorker(openQuoteCheck, {
  early: (parts) => {
    void parts.column('kind')
    void parts.vocabulary()
  },
})
