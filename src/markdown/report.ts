import type { Node } from 'mdast'
import type { VFile } from 'vfile'
import type { Message, TextEdit } from '../model/message.ts'
import { fileStart, type Position } from '../model/position.ts'
import { type RuleName, rules } from '../model/rules.ts'
import type { Reading } from './reading.ts'

declare module 'vfile-message' {
  interface VFileMessage {
    /** The change that fixes it, where there is only one. */
    edit?: TextEdit
  }
}

/** Leaves messages on a file, in the fields of a `VFileMessage`: `ruleId` is the rule's name, `note` says how to fix it. */
export function reporterFor(file: VFile): Reading['report'] {
  return (rule, at, what, fix, edit) => {
    const place = 'line' in at ? at : positionOf(at)
    const message = file.message(what, { place, ruleId: rule, source: 'verbatim' })
    message.note = fix
    if (edit) message.edit = edit
    message.fatal = rules[rule].severity === 'error'
  }
}

/** The messages that the plugins left on a file. */
export function messagesOn(file: VFile): Message[] {
  return file.messages.map((message) => ({
    path: file.path,
    position: { line: message.line ?? 1, column: message.column ?? 1 },
    severity: message.fatal ? 'error' : 'warning',
    rule: message.ruleId as RuleName,
    what: message.reason,
    fix: message.note ?? '',
    ...(message.edit ? { edit: message.edit } : {}),
  }))
}

/** A node's beginning as an editor counts it; the beginning of the file for a node that is not in it. */
export function positionOf(node: Node): Position {
  const { line, column } = node.position?.start ?? fileStart
  return { line, column }
}
