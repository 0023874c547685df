import type { Content } from '../archive/open-content.ts'
import type { Message, TextEdit } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import { type RuleName, rules } from '../model/rules.ts'

/** Leaves a message on a content file, with what fixes it: the one change that does, or lines to paste. */
export type Report = (path: string, position: Position, what: string, fix: string, edit?: TextEdit, paste?: Message['paste']) => void

/** A rule about all content together: what one file alone cannot tell. */
export interface Rule {
  name: RuleName
  check(content: Content): Message[]
}

/** Makes a rule from its name and what it does: walk the content and report. */
export function rule(name: RuleName, walk: (content: Content, report: Report) => void): Rule {
  return {
    name,
    check(content) {
      const messages: Message[] = []
      walk(content, (path, position, what, fix, edit, paste) =>
        messages.push({
          path: `content/${path}`,
          position,
          severity: rules[name].severity,
          rule: name,
          what,
          fix,
          ...(edit ? { edit } : {}),
          ...(paste ? { paste } : {}),
        }),
      )
      return messages
    },
  }
}
