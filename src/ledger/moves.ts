import { z } from 'zod'
import { readYaml } from '../markdown/read-yaml.ts'
import type { Position } from '../model/position.ts'
import { date, words } from '../model/values.ts'

/** The file in which editors say where addresses went; it lies in `content/`. */
export const movesFile = 'moved.yaml'

/** What the file says before anything has moved. */
export const movesHead = `# Where published addresses went. \`npm run check\` writes entries out when an address would die: paste them at the end of this file.
# What was renamed, parted or put together:
#   - was: articles/talks/#quote-sign
#     now: articles/talks/#quote-sign-by-friday
# What was taken out:
#   - was: articles/talks/#quote-sign
#     gone: 2026-03-09
#     why: The council says that nobody said this.
`

/** Where an address went that was published: to others, or it is gone. */
export type Move = { was: string; position: Position } & ({ now: string[]; why?: string } | { gone: string; why: string })

/** Something in the file that cannot be read. */
export interface MoveProblem {
  position: Position
  what: string
  fix: string
}

const form = 'write `articles/talks/`, or with a label behind it `articles/talks/#quote-x`'
const address = z
  .string({ error: form })
  .transform(tidied)
  .refine((text) => /^(articles|people|sources|topics)\/[^/#\s]+\/(#\S+)?$/.test(text), { error: form })

const moveSchema = z.strictObject(
  {
    /** The address as it was published, from the site’s folder on. */
    was: address,
    /** Where its words are now; several when they were parted. */
    now: z.union([z.array(address).min(1, { error: form }), address.transform((one) => [one])], { error: form }).optional(),
    /** When it was taken out, when it leads nowhere. */
    gone: date.optional(),
    /** Why; readers see it. */
    why: words.optional(),
  },
  { error: 'write `was` and `now`, or `was`, `gone` and `why`' },
)

/** An address as the ledger writes it: what editors may copy along (the site’s own beginning, a page of an annotation by itself) is put right. */
function tidied(text: string): string {
  return text
    .trim()
    .replace(/^\//, '')
    .replace(/^(articles\/[^/#]+\/)([^/#]+)\/$/, '$1#$2')
    .replace(/^([a-z]+\/[^/#]+)(?=#|$)/, '$1/')
}

/** Reads the file of moved addresses: a list of YAML. Comments alone are an empty list. */
export function readMoves(text: string): { moves: Move[]; problems: MoveProblem[] } {
  const yaml = readYaml(aligned(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')), 1)
  if (yaml.problems.length) return { moves: [], problems: yaml.problems }
  const list = yaml.values ?? []
  if (!Array.isArray(list))
    return {
      moves: [],
      problems: [{ position: { line: 1, column: 1 }, what: 'This file is not a list.', fix: 'begin each entry with `- was:`.' }],
    }
  const moves: Move[] = []
  const problems: MoveProblem[] = []
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
        what: now ? `\`${was}\` is said to be gone and to be somewhere else.` : `Nothing is said of where \`${was}\` is now.`,
        fix: 'write `now:` with where its words are, or `gone:` with the date and `why:` with the reason.',
      })
  }
  return { moves, problems }
}

/** The same text with every entry at the margin: what is pasted from elsewhere may be indented otherwise than what was there. */
function aligned(text: string): string {
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
