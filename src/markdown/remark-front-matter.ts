import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { z } from 'zod'
import { type ArticleFrontMatter, articleSchema } from '../model/article.ts'
import { isSlip, nearestName } from '../model/did-you-mean.ts'
import { personSchema } from '../model/person.ts'
import { fileStart } from '../model/position.ts'
import { sourceSchema } from '../model/source.ts'
import { type ParsedYaml, readYaml } from './read-yaml.ts'
import { type FileKind, type Reading, readingOf } from './reading.ts'

const schemas = { article: articleSchema, person: personSchema, source: sourceSchema } satisfies Partial<Record<FileKind, z.ZodType>>

/** Every key of every kind of file: one that is in the wrong kind is not a slip of the pen. */
const allKeys = new Set(Object.values(schemas).flatMap((schema) => Object.keys(schema.shape)))

/** Reads the front matter by the schema of the file's folder; `values` are there only when all of them are valid. */
export function remarkFrontMatter() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    if (reading.kind === 'provenance') {
      reading.values = {}
      return
    }
    const { report } = reading
    const first = tree.children[0]
    if (first?.type !== 'yaml') {
      if (reading.source.startsWith('---\n'))
        report('front-matter', fileStart, 'The front matter is not closed.', 'write a line of three hyphens (`---`) after it.')
      else {
        const fix = 'begin the file with a line `---`, then `key: value` lines, then another line `---`.'
        report('front-matter', fileStart, 'The file has no front matter.', fix)
      }
      return
    }
    tree.children.shift()
    const yaml = readYaml(first.value, 2)
    for (const { position, what, fix } of yaml.problems) report('front-matter', position, what, fix)
    if (yaml.problems.length) return
    reading.frontMatter = yaml
    for (const { position, what, fix, edit } of yaml.losses) report('front-matter-value', position, what, fix, edit)
    const schema = schemas[reading.kind]
    const result = schema.safeParse(yaml.values ?? {}, {
      error: ({ code }) => (code === 'invalid_key' ? 'write words before the colon' : 'write `key: value` lines here'),
    })
    if (result.success) reading.values = result.data
    else {
      // A value that a comment leaves empty has its message.
      const isLost = ({ path }: Issue) => yaml.losses.some((loss) => String(loss.path) === String(path))
      explainAll(
        result.error.issues.filter((issue) => !isLost(issue)),
        { yaml, topKeys: Object.keys(schema.shape), report },
      )
      reading.validValues = validValues(schema, yaml.values)
    }
    const { 'quotation marks': marks } = (reading.values ?? reading.validValues ?? {}) as Partial<ArticleFrontMatter>
    reading.marks = marks ?? 'double'
  }
}

/** The valid values, each checked by itself. */
function validValues(schema: z.ZodObject, values: unknown): Record<string, unknown> {
  const given = typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {}
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([key, shape]) => {
      const result = z.safeParse(shape, given[key])
      return result.success ? [[key, result.data]] : []
    }),
  )
}

type Issue = z.core.$ZodIssue

/** What the messages about front matter need. */
interface Context extends Pick<Reading, 'report'> {
  yaml: ParsedYaml
  /** The keys of the file's own schema. */
  topKeys: readonly string[]
}

/** Reports each issue once: a key that is missing because it is misspelt is reported where it is misspelt. */
function explainAll(issues: readonly Issue[], context: Context): void {
  const isMissing = ({ code, path }: Issue) => code !== 'unrecognized_keys' && path.length > 0 && !context.yaml.has(path)
  const isIn = (path: readonly PropertyKey[], parent: readonly PropertyKey[]) =>
    path.length === parent.length + 1 && parent.every((one, i) => one === path[i])
  const misspelt = new Set<Issue>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') {
      if (!isMissing(issue)) explain(issue, context)
      continue
    }
    const missing = new Map(
      issues.filter((one) => isMissing(one) && isIn(one.path, issue.path)).map((one) => [String(one.path.at(-1)), one]),
    )
    for (const key of issue.keys) {
      const near = nearestName(key, issue.path.length ? [...missing.keys()] : context.topKeys)
      const meant = missing.get(near ?? '')
      if (meant) misspelt.add(meant)
      reportUnknownKey(key, near, issue.path, context)
    }
  }
  for (const issue of issues) if (isMissing(issue) && !misspelt.has(issue)) explain(issue, context)
}

function reportUnknownKey(key: string, near: string | undefined, path: readonly PropertyKey[], { yaml, topKeys, report }: Context): void {
  const position = yaml.positionOfKey(path, key)
  const isTypo = near && isSlip(key, near) && !allKeys.has(key) && !yaml.has([...path, near])
  report(
    'front-matter-key',
    position,
    `\`${key}\` is not a key of ${path.length ? `\`${formatPath(path)}\`` : 'the front matter'}.`,
    near ? `did you mean \`${near}\`?` : `remove it${path.length ? '' : `; the keys are ${topKeys.map((k) => `\`${k}\``).join(', ')}`}.`,
    isTypo ? { from: position, was: key, text: near } : undefined,
  )
}

function explain(issue: Issue, context: Context): void {
  const { path, message } = issue
  const { yaml, report } = context
  if (issue.code === 'invalid_union') {
    // The branch whose errors are deepest in the value is probably the one that was meant.
    const depth = (issues: Issue[]) => Math.max(0, ...issues.map((one) => one.path.length))
    const meant = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0]
    if (meant && depth(meant) > 0) {
      const inner = meant.map((one) => ({ ...one, path: [...path, ...one.path] }))
      explainAll(inner, context)
      return
    }
  }
  const parent = path.slice(0, -1)
  const key = String(path.at(-1))
  if (!path.length)
    report(
      'front-matter',
      yaml.positionOf([]),
      'The front matter is not a list of keys with values.',
      'write `key: value`, one key per line.',
    )
  // A single entry of a list may be written without the list.
  else if (yaml.has(path) || typeof path.at(-1) === 'number')
    report(
      'front-matter-value',
      yaml.positionOf(yaml.has(path) ? path : parent),
      `The value of \`${formatPath(path)}\` cannot be used.`,
      `${message}.`,
    )
  else {
    const what = `${parent.length ? `This entry of \`${formatPath(parent)}\`` : 'The front matter'} has no \`${key}\`.`
    report('front-matter-value', yaml.positionOf(parent), what, `add a line \`${key}: …\`${message ? ` (${message})` : ''}.`)
  }
}

/** A path as an editor would write it: the keys, without the numbers of list entries. */
function formatPath(path: readonly PropertyKey[]): string {
  return path.filter((part) => typeof part === 'string').join(' → ')
}
