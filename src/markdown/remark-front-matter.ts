import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { z } from 'zod'
import { articleSchema } from '../model/article.ts'
import { isSlip, nearestName } from '../model/did-you-mean.ts'
import { personSchema } from '../model/person.ts'
import { sourceSchema } from '../model/source.ts'
import { type ReadYaml, readYaml } from './read-yaml.ts'
import { type FileKind, readingOf } from './reading.ts'
import { report } from './report.ts'

const schemas = { article: articleSchema, person: personSchema, source: sourceSchema } satisfies Partial<Record<FileKind, z.ZodType>>

/** Every key of every kind of file: one that stands in the wrong kind is no slip of the pen. */
const knownKeys = new Set(Object.values(schemas).flatMap((schema) => Object.keys(schema.shape)))

/** Reads the front matter by the schema of the file's folder; the values are there only when all of them are as they should be. */
export function remarkFrontMatter() {
  return (tree: Root, file: VFile): void => {
    const reading = readingOf(file)
    if (reading.kind === 'provenance') {
      reading.values = {}
      return
    }
    const first = tree.children[0]
    if (first?.type !== 'yaml') {
      const open = reading.source.startsWith('---\n')
      report(
        file,
        'front-matter',
        { line: 1, column: 1 },
        open ? 'The front matter is not closed.' : 'The file has no front matter.',
        open
          ? 'write a line of three hyphens (`---`) after it.'
          : 'begin the file with a line `---`, then `key: value` lines, then another line `---`.',
      )
      return
    }
    tree.children.shift()
    const yaml = readYaml(first.value, 2)
    for (const { position, what, fix } of yaml.problems) report(file, 'front-matter', position, what, fix)
    if (yaml.problems.length) return
    reading.frontMatter = yaml
    const schema = schemas[reading.kind]
    const result = schema.safeParse(yaml.values ?? {}, {
      error: ({ code }) => (code === 'invalid_key' ? 'write words before the colon' : 'write `key: value` lines here'),
    })
    if (result.success) reading.values = result.data
    else {
      explainAll(result.error.issues, yaml, file, Object.keys(schema.shape))
      reading.soundValues = soundValues(schema, yaml.values)
    }
  }
}

/** The values of those keys that are as they should be, each by itself. */
function soundValues(schema: z.ZodObject, values: unknown): Record<string, unknown> {
  const given = typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {}
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([key, shape]) => {
      const result = z.safeParse(shape, given[key])
      return result.success ? [[key, result.data]] : []
    }),
  )
}

/** Tells each issue once: a key that is missing because it is spelt wrongly is told where it is spelt wrongly. */
function explainAll(issues: readonly z.core.$ZodIssue[], yaml: ReadYaml, file: VFile, topKeys: readonly string[]): void {
  const isMissing = ({ code, path }: z.core.$ZodIssue) => code !== 'unrecognized_keys' && path.length > 0 && !yaml.has(path)
  const isIn = (path: readonly PropertyKey[], at: readonly PropertyKey[]) =>
    path.length === at.length + 1 && at.every((one, i) => one === path[i])
  const meant = new Set<z.core.$ZodIssue>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') {
      if (!isMissing(issue)) explain(issue, yaml, file, topKeys)
      continue
    }
    const missing = new Map(
      issues.filter((one) => isMissing(one) && isIn(one.path, issue.path)).map((one) => [String(one.path.at(-1)), one]),
    )
    for (const key of issue.keys) {
      const near = nearestName(key, issue.path.length ? [...missing.keys()] : topKeys)
      const lost = missing.get(near ?? '')
      if (lost) meant.add(lost)
      tellUnknown(key, near, issue.path, yaml, file, topKeys)
    }
  }
  for (const issue of issues) if (isMissing(issue) && !meant.has(issue)) explain(issue, yaml, file, topKeys)
}

function tellUnknown(
  key: string,
  near: string | undefined,
  path: readonly PropertyKey[],
  yaml: ReadYaml,
  file: VFile,
  topKeys: readonly string[],
): void {
  report(
    file,
    'front-matter-key',
    yaml.positionOfKey(path, key),
    `\`${key}\` is not a key of ${path.length ? `\`${nameOf(path)}\`` : 'the front matter'}.`,
    near ? `did you mean \`${near}\`?` : `remove it${path.length ? '' : `; the keys are ${topKeys.map((k) => `\`${k}\``).join(', ')}`}.`,
    near && isSlip(key, near) && !knownKeys.has(key) && !yaml.has([...path, near])
      ? { from: yaml.positionOfKey(path, key), was: key, text: near }
      : undefined,
  )
}

function explain(issue: z.core.$ZodIssue, yaml: ReadYaml, file: VFile, topKeys: readonly string[]): void {
  const path = issue.path
  if (issue.code === 'invalid_union') {
    // The branch that came furthest is the one that was meant.
    const depth = (issues: z.core.$ZodIssue[]) => Math.max(0, ...issues.map((i) => i.path.length))
    const meant = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0]
    if (meant && depth(meant) > 0) {
      const inner = meant.map((one) => ({ ...one, path: [...path, ...one.path] }))
      explainAll(inner, yaml, file, topKeys)
      return
    }
  }
  if (!path.length) {
    report(
      file,
      'front-matter',
      yaml.positionOf([]),
      'The front matter is not a list of keys with values.',
      'write `key: value`, one key a line.',
    )
    return
  }
  const missing = !yaml.has(path)
  const parent = path.slice(0, -1)
  report(
    file,
    'front-matter-value',
    yaml.positionOf(missing ? parent : path),
    missing
      ? `${parent.length ? `This entry of \`${nameOf(parent)}\`` : 'The front matter'} has no \`${String(path.at(-1))}\`.`
      : `\`${nameOf(path)}\` is not as it should be.`,
    missing ? `add a line \`${String(path.at(-1))}: …\`${issue.message ? ` (${issue.message})` : ''}.` : `${issue.message}.`,
  )
}

/** A path as an editor would say it: the key, without the numbers of list entries. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.filter((part) => typeof part === 'string').join(' → ')
}
