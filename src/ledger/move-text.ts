import type { Move } from './moves.ts'

/** An entry of the file of moved addresses, as an editor pastes it: lines of YAML with a line feed at the end. */
export function moveText(move: Move): string {
  const lines =
    'gone' in move
      ? [`gone: ${move.gone}`, `why: ${yamlWords(move.why)}`]
      : [`now: ${move.now.length === 1 ? move.now[0] : `[${move.now.join(', ')}]`}`, ...(move.why ? [`why: ${yamlWords(move.why)}`] : [])]
  return `  - was: ${move.was}\n${lines.map((line) => `    ${line}\n`).join('')}`
}

/** Words as a value of YAML, in quotation marks: whatever stands in them. JSON's strings are YAML's. */
export function yamlWords(words: string): string {
  return JSON.stringify(words)
}
