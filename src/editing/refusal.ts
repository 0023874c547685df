/** Why a command writes nothing, in an editor's words: what is wrong, and how to mend it. */
export class Refusal extends Error {
  /** What to do, as a sentence that goes on behind `Mend:`. */
  readonly mend: string
  constructor(what: string, mend: string) {
    super(what)
    this.mend = mend
  }
}

/** A command was called in a way that it does not know; how to call it is shown. */
export class WrongUse extends Error {}
