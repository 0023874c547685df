import { z } from 'zod'
import { readYaml } from '../markdown/read-yaml.ts'
import type { LocatedProblem } from '../model/message.ts'
import { fileStart, type Position } from '../model/position.ts'
import { date, words } from '../model/values.ts'

/** The file in `content/` in which editors record where addresses went. */
export const movesFile = 'moved.yaml'

/** How the file begins. */
export const movesHead = `# Where published addresses went. \`npm run check\` prints an entry for each address that would be lost: paste it at the end of this file.
# What was renamed, split or merged:
#   - was: articles/talks/#quote-sign
#     now: articles/talks/#quote-sign-by-friday
# What was removed:
#   - was: articles/talks/#quote-sign
#     gone: 2026-03-09
#     why: The council says that nobody said this.
`

/** An entry of the file: a published address now leads to others, or it is gone. */
export type Move = { was: string; position: Position } & ({ now: string[]; why?: string } | { gone: string; why: string })

const form = 'write `articles/talks/`, or with a label `articles/talks/#quote-x`'
const address = z
  .string({ error: form })
  .transform(tidy)
  .refine((text) => /^(articles|people|sources|topics)\/[^/#\s]+\/(#\S+)?$/.test(text), { error: form })

const moveSchema = z.strictObject(
  {
    /** The address as it was published, below the site’s folder. */
    was: address,
    /** Where its words are now; several addresses when they were split. */
    now: z.union([z.array(address).min(1, { error: form }), address.transform((one) => [one])], { error: form }).optional(),
    /** When it was removed, if it leads nowhere. */
    gone: date.optional(),
    /** Why; shown to readers. */
    why: words.optional(),
  },
  { error: 'write `was` and `now`, or `was`, `gone` and `why`' },
)

/** Converts an address to the ledger's form, from those that editors may copy: with a slash in front, or of a passage’s own page. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/^\//, '')
    .replace(/^(articles\/[^/#]+\/)([^/#]+)\/$/, '$1#$2')
    .replace(/^([a-z]+\/[^/#]+)(?=#|$)/, '$1/')
}

/** Parses the text of the file, a YAML list; one that has only comments is empty. */
export function readMoves(text: string): { moves: Move[]; problems: LocatedProblem[] } {
  const yaml = readYaml(alignEntries(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')), 1)
  const unread = [...yaml.problems, ...yaml.losses]
  if (unread.length) return { moves: [], problems: unread.map(({ position, what, fix }) => ({ position, what, fix })) }
  const list = yaml.values ?? []
  if (!Array.isArray(list))
    return { moves: [], problems: [{ position: fileStart, what: 'This file is not a list.', fix: 'begin each entry with `- was:`.' }] }
  const moves: Move[] = []
  const problems: LocatedProblem[] = []
  for (const [i, one] of list.entries()) {
    const position = yaml.positionOf([i])
    const read = moveSchema.safeParse(one)
    if (!read.success) {
      for (const { path, message } of read.error.issues)
        problems.push({ position: yaml.positionOf([i, ...path]), what: 'This cannot be read.', fix: `${message}.` })
      continue
    }
    const { was, now, gone, why } = read.data
    if (now && !gone) moves.push({ was, position, now, ...(why ? { why } : {}) })
    else if (gone && why && !now) moves.push({ was, position, gone, why })
    else
      problems.push({
        position,
        what: now
          ? `The entry of \`${was}\` has both \`now\` and \`gone\`.`
          : `The entry of \`${was}\` does not say where it is now, or when and why it was removed.`,
        fix: 'write `now:` with the new address, or `gone:` with the date and `why:` with the reason.',
      })
  }
  return { moves, problems }
}

/** Aligns all entries at the margin, because pasted ones may be indented differently. */
function alignEntries(text: string): string {
  let indent = 0
  return text
    .split('\n')
    .map((line) => {
      const start = /^( *)- was:/.exec(line)?.[1]
      if (start !== undefined) indent = start.length
      return line.slice(0, indent).trim() === '' ? line.slice(indent) : line
    })
    .join('\n')
}

/** An entry to paste into the file, with a line feed at the end. The reason is a JSON string, which is valid YAML too. */
export function formatMove(move: Move): string {
  const where = 'gone' in move ? `gone: ${move.gone}` : `now: ${move.now.length === 1 ? move.now[0] : `[${move.now.join(', ')}]`}`
  return `  - was: ${move.was}\n    ${where}\n${move.why ? `    why: ${JSON.stringify(move.why)}\n` : ''}`
}
