/** Why a command writes nothing, in an editor's words: what is wrong, and how to fix it. */
export class CommandError extends Error {
  /** What to do, as a sentence that goes on behind `Fix:`. */
  readonly fix: string
  constructor(what: string, fix: string) {
    super(what)
    this.fix = fix
  }
}

/** A command was called in a way that it does not know; how to call it is shown. */
export class UsageError extends Error {}
