import type { Findings } from '../check-content.ts'

/**
 * Findings as JSON for other programs: the counts `errors`, `warnings` and `files`, and `messages`, each with `path`, `line`, `column`,
 * `severity`, `rule`, `what`, `fix` and `fixable`, and with `paste` (`file` and `text`) if lines can be pasted to fix it.
 */
export function asJson({ messages, errors, warnings, files }: Findings): string {
  const list = messages.map(({ path, position, severity, rule, what, fix, edit, paste }) => ({
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
  return JSON.stringify({ messages: list, errors, warnings, files }, undefined, 2)
}
