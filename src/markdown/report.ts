import type { VFile } from 'vfile'
import type { Message, TextEdit } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import { type RuleName, rules } from '../model/rules.ts'

declare module 'vfile-message' {
  interface VFileMessage {
    /** The change that fixes it, where there is only one. */
    edit?: TextEdit
  }
}

/** Leaves a message on a file, in the field's own form: `ruleId` is the rule's name, `note` says how to fix it. */
export function report(file: VFile, rule: RuleName, position: Position, what: string, fix: string, edit?: TextEdit): void {
  const message = file.message(what, { place: { line: position.line, column: position.column }, ruleId: rule, source: 'verbatim' })
  message.note = fix
  if (edit) message.edit = edit
  message.fatal = rules[rule].severity === 'error'
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

/** A node's beginning as an editor counts it; the head of the file for a node that no file holds. */
export function positionOf(node: { position?: { start: Position } | undefined }): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  return { line, column }
}
