import type { Built } from './build-indexes.ts'
import type { EngineName } from './bundle-pages.ts'
import type { Narrowing } from './check-narrowing.ts'
import type { Class } from './known-items.ts'
import type { Cold } from './measure-cold.ts'
import type { Quality } from './measure-quality.ts'
import type { Warm } from './measure-warm.ts'

/** All that was measured of an engine at one size. */
export interface Figures {
  built: Built | undefined
  cold: Cold | undefined
  times: Record<string, Warm>
  stall: number | undefined
  quality: ReadonlyMap<Class | 'all', Quality>
}

/** What was measured at one size. */
export interface Round {
  size: number
  seed: number
  isAll: boolean
  engines: ReadonlyMap<EngineName, Figures>
  narrowing: Narrowing
}
