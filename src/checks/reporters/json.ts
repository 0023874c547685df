import type { Findings } from '../check-content.ts'

/**
 * Findings as JSON for other programs: `messages`, each with `path`, `line`, `column`, `severity`, `rule`, `what`, `mend` and, where one
 * change mends it, `fixable`, where lines can be pasted, `paste` with their `file` and `text`; and the counts `errors`, `warnings` and `files`.
 */
export function asJson({ messages, errors, warnings, files }: Findings): string {
  const told = messages.map(({ path, place, severity, rule, what, mend, fix, paste }) => ({
    path,
    line: place.line,
    column: place.column,
    severity,
    rule,
    what,
    mend,
    fixable: fix !== undefined,
    ...(paste ? { paste } : {}),
  }))
  return JSON.stringify({ messages: told, errors, warnings, files }, undefined, 2)
}
