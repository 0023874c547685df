import type { Message } from '../../model/message.ts'
import type { Findings } from '../check-content.ts'

/**
 * Findings as text for a terminal. Each message begins with `path:line:column  severity  rule`, then indented lines say what is
 * wrong, then `Fix:`; the last line counts.
 */
export function asText(findings: Findings): string {
  return [...findings.messages.map(messageAsText), countsInWords(findings)].join('\n')
}

/** The last line of a report. */
export function countsInWords({ errors, warnings, files }: Findings): string {
  return `${errors} errors, ${warnings} warnings in ${files} files`
}

function messageAsText({ path, position, severity, rule, what, fix, paste }: Message): string {
  const lines = [...what.split('\n'), `Fix: ${fix}`]
  // What is to be pasted stands here as it will stand there, with its own indentation.
  return `${path}:${position.line}:${position.column}  ${severity}  ${rule}\n${lines.map((line) => `  ${line}`).join('\n')}\n${paste?.text ?? ''}`
}
