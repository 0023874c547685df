import { openEngine } from './engine.ts'
import { serveInWorker } from './index-worker.ts'
import { countedFacets } from './protocol.ts'

serveInWorker(openEngine, {
  early: (parts) => countedFacets.forEach((facet) => void parts.column(facet)),
  // For the first mistyped word. No answer waits for it, so a failure is not reported.
  idle: (parts) => void parts.vocabulary().catch(() => undefined),
})
