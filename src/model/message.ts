import { compareStrings } from './compare-strings.ts'
import type { Position } from './position.ts'
import type { RuleName, Severity } from './rules.ts'

/** A change to a file that fixes a problem by replacing words. */
export interface TextEdit {
  from: Position
  /** The words at that position; if the file has others there, nothing is changed. */
  was: string
  text: string
}

/** A problem in a content file, as reported to the editor. */
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
  /** The change that fixes it, if there is only one. */
  edit?: TextEdit
  /** Lines that fix it when pasted at the end of the file, or of the list in the front matter that `fix` names. */
  paste?: { file: string; text: string }
}

/** What is wrong at a position, before it is a message. */
export type LocatedProblem = Pick<Message, 'position' | 'what' | 'fix'>

/** Sorts messages by file, line, column and rule. */
export function inOrder(messages: readonly Message[]): Message[] {
  return messages.toSorted(
    (a, b) =>
      compareStrings(a.path, b.path) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column ||
      a.rule.localeCompare(b.rule, 'en'),
  )
}
