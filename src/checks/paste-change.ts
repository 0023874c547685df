import type { FileReading } from '../markdown/read-file.ts'
import type { Article } from '../model/article.ts'
import type { Message } from '../model/message.ts'

/** An entry of `changes` to paste into an article's front matter, and how to say where. */
export function pasteChange(
  file: string,
  reading: FileReading<Article> | undefined,
  { date, kind, passage, what, why }: Article['changes'][number],
): { where: string; paste: NonNullable<Message['paste']> } {
  const { line, column } = reading?.positionOfKey('changes', 0) ?? { line: 1, column: 1 }
  const hasList = (reading?.given.changes?.length ?? 0) > 0 && line > 1
  const indent = ' '.repeat(hasList ? Math.max(0, column - 3) : 2)
  const lines = [
    `- date: ${date}`,
    `  kind: ${kind}`,
    ...(passage === undefined ? [] : [`  passage: ${passage}`]),
    `  what: ${JSON.stringify(what)}`,
    `  why: ${JSON.stringify(why)}`,
  ]
  return {
    where: `paste this at the end of \`changes:\` in the front matter${hasList ? '' : ' (write that line first)'}`,
    paste: { file: `content/${file}`, text: lines.map((text) => `${indent}${text}\n`).join('') },
  }
}
