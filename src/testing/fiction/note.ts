import type { Kind } from '../../model/kinds.ts'

/** A note of a made-up article, until it is written. */
export interface Note {
  kind: Kind
  label: string
  /** The words that it writes, one entry a marker; none where the article's quotation marks or the place say enough. */
  words: string[]
  fields: string[]
  /** Its own text, one entry a block. */
  text: string[]
}

/** The note as an article's file has it. */
export function noteInMarkdown({ label, words, fields, text }: Note): string {
  const blocks = [...words.map((one) => `> ${one}`), ...(fields.length ? [fields.map((one) => `- ${one}`).join('\n')] : []), ...text]
  const [first = '', ...rest] = blocks
  const begin = first.startsWith('- ') ? `[^${label}]:\n${indented(first)}` : `[^${label}]: ${first}`
  return [begin, ...rest.map(indented)].join('\n\n')
}

function indented(block: string): string {
  return block.replace(/^/gm, '    ')
}

const dull = /^(the|a|an|of|to|in|on|by|and|as|it|is|that|we|i|all|us|who|than|for|from|with|has|have|will|would|can|should|must|want)$/

/** A label made of the first words that say something; a number behind it tells it from those that are taken. */
export function labelFor(kind: Kind, words: string, taken: ReadonlySet<string>): string {
  const said = words
    .toLowerCase()
    .replace(/’s?/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word && !dull.test(word))
  const label = `${kind}-${said.slice(0, 3).join('-')}`
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? label : `${label}-${number}`
    if (!taken.has(numbered)) return numbered
  }
}
