import type { Message } from '../../model/message.ts'
import type { Findings } from '../check-content.ts'
import { countsInWords } from './text.ts'

/**
 * Findings as workflow commands of GitHub Actions, which shows each beside the line that it is about. A command is one line, so line
 * ends, colons and commas are escaped as GitHub documents it. The last line gives the totals, as in `asText`.
 */
export function asGithub(findings: Findings): string {
  return [...findings.messages.map(command), countsInWords(findings)].join('\n')
}

function command({ path, position, severity, rule, what, fix }: Message): string {
  const properties = { file: path, line: String(position.line), col: String(position.column), title: rule }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(value)}`)
  return `::${severity} ${list.join(',')}::${escaped(`${what}\nFix: ${fix}`)}`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
