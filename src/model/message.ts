import { compareStrings } from './compare-strings.ts'
import type { Position } from './position.ts'
import type { RuleName, Severity } from './rules.ts'

/** A change to a file that fixes something: the words from a place on are replaced. */
export interface TextEdit {
  from: Position
  /** The words that stand there; where others do, nothing is changed. */
  was: string
  text: string
}

/** One thing to fix in one content file. */
export interface Message {
  /** The file, from the project's folder: `content/articles/x.md`. */
  path: string
  position: Position
  severity: Severity
  rule: RuleName
  /** What is wrong, in the editor's words; may have several lines. */
  what: string
  /** How to fix it. */
  fix: string
  /** The change that fixes it, where there is only one. */
  edit?: TextEdit
  /** Lines that fix it when they are pasted: at the end of a file of lists, or of the list of the front matter that `fix` names. */
  paste?: { file: string; text: string }
}

/** Messages in the order in which an editor meets them: by file, line, column, rule. */
export function inOrder(messages: readonly Message[]): Message[] {
  return messages.toSorted(
    (a, b) =>
      compareStrings(a.path, b.path) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column ||
      a.rule.localeCompare(b.rule, 'en'),
  )
}
