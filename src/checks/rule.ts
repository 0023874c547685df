import type { Content } from '../archive/open-content.ts'
import type { Message, TextEdit } from '../model/message.ts'
import type { Position } from '../model/position.ts'
import { type RuleName, rules } from '../model/rules.ts'

/** Reports a message about a file, by its path below `content/` or as `public/…`, where possible with an edit that fixes it or with lines to paste. */
export type Report = (path: string, position: Position, what: string, fix: string, edit?: TextEdit, paste?: Message['paste']) => void

/** A rule about all content together, which one file alone cannot break: gives messages about what breaks it. */
export type Rule = (content: Content) => Message[]

/** Makes a rule from its name and a function that goes through the content and reports what breaks it. */
export function rule(name: RuleName, walk: (content: Content, report: Report) => void): Rule {
  return (content) => {
    const messages: Message[] = []
    const { severity } = rules[name]
    walk(content, (path, position, what, fix, edit, paste) =>
      messages.push({
        path: path.startsWith('public/') ? path : `content/${path}`,
        position,
        severity,
        rule: name,
        what,
        fix,
        ...(edit && { edit }),
        ...(paste && { paste }),
      }),
    )
    return messages
  }
}
