import type { Findings } from '../check-content.ts'

/**
 * Findings as JSON for other programs: `messages`, each with `path`, `line`, `column`, `severity`, `rule`, `what`, `fix` and, where one
 * change fixes it, `fixable`, where lines can be pasted, `paste` with their `file` and `text`; and the counts `errors`, `warnings` and `files`.
 */
export function asJson({ messages, errors, warnings, files }: Findings): string {
  const told = messages.map(({ path, position, severity, rule, what, fix, edit, paste }) => ({
    path,
    line: position.line,
    column: position.column,
    severity,
    rule,
    what,
    fix,
    fixable: edit !== undefined,
    ...(paste ? { paste } : {}),
  }))
  return JSON.stringify({ messages: told, errors, warnings, files }, undefined, 2)
}
