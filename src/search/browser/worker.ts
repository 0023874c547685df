import { openEngine } from './engine.ts'
import { answerInWorker } from './in-worker.ts'
import { counted } from './protocol.ts'

answerInWorker(openEngine, {
  early: (parts) => counted.forEach((facet) => void parts.column(facet)),
  // For the first mistyped word; nobody waits for it, and without it there is nothing to tell.
  idle: (parts) => void parts.vocabulary().catch(() => undefined),
})
