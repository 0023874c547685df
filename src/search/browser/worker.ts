import { openEngine } from './engine.ts'
import { serveInWorker } from './index-worker.ts'
import { countedFacets } from './protocol.ts'

serveInWorker(openEngine, {
  early: (parts) => {
    for (const facet of countedFacets) void parts.column(facet)
    void parts.annotated()
  },
  // For the first mistyped word. No answer waits for it, so a failure is not reported.
  idle: (parts) => void parts.vocabulary().catch(() => undefined),
})
