import type { Field } from '../../model/fields.ts'
import { type Kind, kinds } from '../../model/kinds.ts'
import { parseLabel } from '../../model/label.ts'
import { headingIds } from '../../model/permalink.ts'
import {
  type Clause,
  type ClauseList,
  clausesIn,
  type FictionalArticle,
  type FictionalLink,
  type FictionalNote,
  type FictionalSite,
  type FictionalSource,
  headingsOf,
  markersIn,
  rowName,
  type TextBlock,
  tableHead,
} from './site.ts'

/** The files of a site by path below `content/`, as an editor would have written them. */
export function writeSite(site: FictionalSite): Record<string, string> {
  const resolve = resolverOf(site)
  return Object.fromEntries([
    ...site.articles.map((article) => [`articles/${article.slug}.md`, writeArticle(site, article, resolve)]),
    ...site.people.map(({ id, name, head }) => [`people/${id}.md`, writeFile([`name: ${name}`, ...head], [])]),
    ...site.sources.map((source) => [`sources/${source.id}.md`, writeSource(source)]),
  ])
}

/** A content file: the lines of its front matter, and its blocks. */
function writeFile(head: readonly string[], blocks: readonly string[]): string {
  return `---\n${head.join('\n')}\n---\n${blocks.map((block) => `\n${block}\n`).join('')}`
}

function writeArticle(site: FictionalSite, article: FictionalArticle, { addressOf, person, citation }: Resolver): string {
  const { title, standfirst, published, topics, blocks, changes, head } = article
  const quoted = notQuoted(article)
  const markers = Map.groupBy(markersIn(blocks), ({ label }) => label)
  const whole = new Set(blocks.flatMap((block) => (block.is === 'heading' ? [] : (block.label ?? []))))

  const writeClause = ({ before, noted, after, marks: [open = '', close = ''], labels, link, strong }: Clause): string => {
    const words = before.split(' ')
    if (strong && words[0]) words[0] = `**${words[0]}**`
    const [, last = '', end = ''] = /^(.*?)([.,;]?)$/.exec(words.at(-1) ?? '') ?? []
    if (link) words[words.length - 1] = `[${last}](${addressOf(article, link)})${end}`
    const opening = words.join(' ')
    // Markers follow punctuation.
    const [point = ''] = /^[.,;]?/.exec(after) ?? []
    const markersHere = labels.map((label) => `[^${label}]`).join('')
    return `${opening}${opening && noted ? ' ' : ''}${open}${noted}${close}${point}${markersHere}${after.slice(point.length)}`
  }
  const writeText = ({ clauses, width }: ClauseList, indent: string, marker = '') =>
    wrap(clauses.map(writeClause).join(' ') + marker, width).join(`\n${indent}`)
  const forms: Record<TextBlock['is'], (block: TextBlock) => string> = {
    prose: ({ paragraphs }) => paragraphs.map((one) => writeText(one, '')).join('\n\n'),
    list: ({ paragraphs }) => paragraphs.map((one) => `- ${writeText(one, '  ')}`).join('\n'),
    quotation: ({ paragraphs, label }) =>
      paragraphs
        .map((one, i) => `> ${writeText(one, '> ', label !== undefined && i === paragraphs.length - 1 ? `[^${label}]` : '')}`)
        .join('\n>\n'),
    table: (block) => {
      const rows = clausesIn(block).map((clause, i) => [rowName(i), writeClause(clause)])
      return [tableHead, ['---', '---'], ...rows].map(([one, other]) => `| ${one} | ${other} |`).join('\n')
    },
  }
  const noteOf = (label: string): string => {
    const note = site.notes[label]
    if (!note) throw new Error(`There is no note for \`${label}\`.`)
    const { kind, by, sources, relations, fields, writes, text } = note
    const all = (markers.get(label) ?? []).map(({ words }) => words)
    const words = typeof writes === 'string' ? [writes, ...all.slice(1)] : whole.has(label) || !writes ? [] : all
    const related = Map.groupBy(relations, ({ name }) => name)
    const linked = ({ to }: { to: string }) =>
      `[${parseLabel(to)?.name.replaceAll('-', ' ')}](${addressOf(article, { to: 'label', label: to })})`
    const own = [
      ...(by === undefined ? [] : [`${whoField(kind)}: ${typeof by === 'string' ? by : person(by)}`]),
      ...fields,
      ...(sources.length ? [`source: ${sources.map(citation).join('; ')}`] : []),
      ...[...related].map(([name, to]) => `${name}: ${to.map(linked).join(', ')}`),
    ]
    return writeNote(label, words, own, text)
  }

  return writeFile(
    [
      `title: ${JSON.stringify(title)}`,
      `standfirst: ${JSON.stringify(standfirst)}`,
      `published: ${published}`,
      ...(topics.length ? [`topics: [${topics.join(', ')}]`] : []),
      ...head,
      ...(quoted.length ? ['not quoted:', ...quoted.map((words) => `  ${JSON.stringify(words)}: so-called`)] : []),
      ...(changes.length ? ['changes:', ...changes.map((entry) => entry.trimEnd())] : []),
    ],
    [
      ...blocks.map((block) => (block.is === 'heading' ? `${'#'.repeat(block.depth)} ${block.title}` : forms[block.is](block))),
      ...[...markers.keys()].map(noteOf),
    ],
  )
}

/** The field that names who is behind a note of a kind. */
function whoField(kind: Kind): string | undefined {
  const fields: Record<string, Field> = kinds[kind].fields
  return Object.keys(fields).find((name) => fields[name]?.property === 'who')
}

/** Words in quotation marks without a note about them as a quote. */
function notQuoted({ blocks }: FictionalArticle): string[] {
  const without = blocks
    .flatMap(clausesIn)
    .filter(({ marks, labels }) => marks && !labels.some((label) => parseLabel(label)?.kind === 'quote'))
  return [...new Set(without.map(({ noted }) => noted))]
}

/** A note of an article: the words that it is about, one entry a marker where it writes them, its fields, and its text. */
export function writeNote(label: string, words: readonly string[], fields: readonly string[], text = ''): string {
  const blocks = [...words.map((one) => `> ${one}`), fields.map((field) => `- ${field}`).join('\n'), text].filter(Boolean)
  const indented = blocks.join('\n\n').replace(/^(?=.)/gm, '    ')
  return `[^${label}]:${words.length ? indented.slice(3) : `\n${indented}`}`
}

type Resolver = ReturnType<typeof resolverOf>

function resolverOf({ articles, people, sources }: FictionalSite) {
  const byKey = <T extends { key: number }>(list: readonly T[]) => new Map(list.map((one) => [one.key, one]))
  const [articleByKey, personByKey, sourceByKey] = [byKey(articles), byKey(people), byKey(sources)]
  const articleOfLabel = new Map(articles.flatMap((article) => markersIn(article.blocks).map(({ label }) => [label, article])))
  const sections = new Map(
    articles.flatMap((article) => {
      const ids = headingIds()
      return headingsOf(article).map(({ key, title }) => [key, { article, id: ids(title) }])
    }),
  )
  return {
    /** Where a link of an article’s file leads. */
    addressOf(from: FictionalArticle, link: FictionalLink): string {
      if (link.to === 'person') return `../people/${found(personByKey.get(link.key)).id}.md`
      if (link.to === 'article') return `${found(articleByKey.get(link.key)).slug}.md`
      const { article, id } =
        link.to === 'label' ? { article: found(articleOfLabel.get(link.label)), id: link.label } : found(sections.get(link.key))
      return `${article === from ? '' : `${article.slug}.md`}#${id}`
    },
    person(key: number): string {
      const { id, name } = found(personByKey.get(key))
      return `[${name}](../people/${id}.md)`
    },
    citation({ source: key, place }: FictionalNote['sources'][number]): string {
      const { id, title, places } = found(sourceByKey.get(key))
      return `[${title}](../sources/${id}.md)${place === undefined ? '' : `, ${found(places.find((one) => one.key === place)).at}`}`
    },
  }
}

function found<T>(wanted: T | undefined): T {
  if (wanted === undefined) throw new Error('A link leads to something that the site does not have.')
  return wanted
}

function writeSource({ title, date, names, places, head }: FictionalSource): string {
  const words = places.length ? [`words: ${names === 'pages' ? 'as published' : 'recording'}`] : []
  return writeFile(
    [`title: ${JSON.stringify(title)}`, `date: ${date}`, ...head, ...words],
    places.flatMap(({ at, said }) => [
      `## ${at}`,
      said.map(({ by, words: spoken }) => `> **${by}:** ${/[.?]$/.test(spoken) ? spoken : `${spoken}.`}`).join('\n>\n'),
    ]),
  )
}

/** Lines no longer than a width where words allow it; the whole text for 0. */
export function wrap(text: string, width: number): string[] {
  if (!width) return [text]
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
