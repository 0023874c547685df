import { counted } from '../../language/en/forms.ts'
import type { Message } from '../../model/message.ts'
import type { Findings } from '../check-content.ts'

/**
 * Findings as text for a terminal. Each message begins with `path:line:column  severity  rule`; indented lines then say what is wrong and,
 * after `Fix:`, how to fix it. Warnings with the same text share it: their first lines follow each other. The last line gives the totals.
 */
export function asText(findings: Findings): string {
  // A map keeps the order of the first of each group.
  const groups = Map.groupBy(findings.messages, (message) => (message.severity === 'warning' ? textOf(message) : message))
  const texts = [...groups.values()].map((group) => `${group.map(placeLine).join('\n')}\n${group[0] ? textOf(group[0]) : ''}`)
  return [...texts, countsInWords(findings)].join('\n')
}

/** The last line of a report. */
export function countsInWords({ errors, warnings, files }: Findings): string {
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(files, 'file')}`
}

function placeLine({ path, position, severity, rule }: Message): string {
  return `${path}:${position.line}:${position.column}  ${severity}  ${rule}`
}

function textOf({ what, fix, paste }: Message): string {
  return `${[...what.split('\n'), `Fix: ${fix}`].map((line) => `  ${line}`).join('\n')}\n${paste?.text ?? ''}`
}
