/** What every engine of the bench does in the page. */
export interface EngineFace {
  /** Makes it ready: what a page does when a reader turns to the search field. */
  open(): Promise<void>
  /** The addresses of the first passages found, with all that it takes to show them, and how many there are in all where the engine tells. */
  search(words: string, options: { kind?: string | undefined; count: number }): Promise<{ keys: string[]; total: number }>
}

/** Puts an engine where the bench finds it. */
export function offer(engine: EngineFace): void {
  Object.assign(globalThis, { engine })
}
