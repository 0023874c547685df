import { openEngine } from './engine.ts'
import { counted } from './protocol.ts'
import { serveInWorker } from './worker-host.ts'

serveInWorker(openEngine, {
  early: (parts) => counted.forEach((facet) => void parts.column(facet)),
  // For the first mistyped word; nobody waits for it, and without it there is nothing to tell.
  idle: (parts) => void parts.vocabulary().catch(() => undefined),
})
