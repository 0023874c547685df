/** A command cannot do what it was asked for; the person who called it can fix that. Printed without a stack trace. */
export class CommandError extends Error {
  /** What to do, as a sentence that follows `Fix:`. */
  readonly fix: string
  /** The exit code: 1 when the command refuses and has written nothing, 2 when it was called wrongly or cannot run here. */
  readonly exitCode: 1 | 2
  constructor(what: string, fix: string, exitCode: 1 | 2 = 1) {
    super(what)
    this.fix = fix
    this.exitCode = exitCode
  }
}
