import { type Content, readings } from '../archive/open-content.ts'
import { inOrder, type Message } from '../model/message.ts'
import { allowedRules } from './allowed-rules.ts'
import { departure } from './departure.ts'
import { fieldWording } from './field-wording.ts'
import { fileName } from './file-name.ts'
import { linkTarget } from './link-target.ts'
import { receivedFile } from './received-file.ts'
import { receivedWordsRule } from './received-words.ts'
import type { Rule } from './rule.ts'

/** The rules about all content together, in no order that matters. What one file alone can tell, its reading has told. */
export const crossFileRules: readonly Rule[] = [
  allowedRules,
  departure,
  fieldWording,
  fileName,
  linkTarget,
  receivedFile,
  receivedWordsRule,
]

/** What a check of all content found. */
export interface Findings {
  /** By file, line and column. */
  messages: Message[]
  errors: number
  warnings: number
  /** How many content files were read. */
  files: number
}

/** Every problem in every content file. */
export function checkContent(content: Content): Findings {
  const messages = inOrder([
    ...readings(content).flatMap((reading) => reading.messages),
    ...crossFileRules.flatMap((one) => one.check(content)),
  ])
  const errors = messages.filter((message) => message.severity === 'error').length
  return { messages, errors, warnings: messages.length - errors, files: readings(content).length + content.folder.received.size }
}
