import type { Field } from '../../model/fields.ts'
import { type Kind, kinds } from '../../model/kinds.ts'
import { parseLabel } from '../../model/label.ts'
import { headingIds } from '../../model/permalink.ts'
import { clausesIn, headingsOf, markersIn, passagesByLabel, rowName, tableHead } from './blocks.ts'
import type { Clause, ClauseList, FictionalArticle, FictionalSite, FictionalSource, TextBlock } from './site.ts'

/** The files of a site by path below `content/`, as an editor would have written them. */
export function writeSite(site: FictionalSite): Record<string, string> {
  const find = targetsIn(site)
  return Object.fromEntries([
    ...site.articles.map((article) => [`articles/${article.slug}.md`, writeArticle(site, article, find)]),
    ...site.people.map(({ id, name, head }) => [`people/${id}.md`, writeFile([`name: ${name}`, ...head], [])]),
    ...site.sources.map((source) => [`sources/${source.id}.md`, writeSource(source)]),
  ])
}

/** A content file: the lines of its front matter, and its blocks. */
function writeFile(head: readonly string[], blocks: readonly string[]): string {
  return `---\n${head.join('\n')}\n---\n${blocks.map((block) => `\n${block}\n`).join('')}`
}

function writeArticle(site: FictionalSite, article: FictionalArticle, find: ReturnType<typeof targetsIn>): string {
  const { title, standfirst, published, topics, blocks, changes, head } = article
  const quoted = notQuoted(article)
  const addressOf = (keyOrLabel: number | string) => {
    const { address } = find(keyOrLabel)
    return address.startsWith(`${article.slug}.md#`) ? address.replace(/^.*#/, '#') : address
  }
  const linkTo = (keyOrLabel: number | string) => `[${find(keyOrLabel).name}](${addressOf(keyOrLabel)})`
  const passages = passagesByLabel(blocks)
  const whole = new Set(blocks.flatMap((block) => (block.is === 'heading' ? [] : (block.label ?? []))))

  const writeClause = ({ before, noted, after, marks: [open = '', close = ''], labels, link, strong }: Clause): string => {
    const words = before.split(' ')
    if (strong && words[0]) words[0] = `**${words[0]}**`
    const [, last = '', end = ''] = /^(.*?)([.,;]?)$/.exec(words.at(-1) ?? '') ?? []
    if (link) words[words.length - 1] = `[${last}](${addressOf(link)})${end}`
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
    const { kind, by, with: other, sources, relations, fields, writes, text } = note
    const all = passages.get(label) ?? []
    const words = typeof writes === 'string' ? [writes, ...all.slice(1)] : whole.has(label) || !writes ? [] : all
    const related = Map.groupBy(relations, ({ name }) => name)
    const cited = sources.map(({ source, place }) => linkTo(source) + (place === undefined ? '' : `, ${find(place).name}`))
    const own = [
      ...(by === undefined
        ? []
        : [`${whoField(kind)}: ${typeof by === 'string' ? by : linkTo(by)}${other === undefined ? '' : `, ${linkTo(other)}`}`]),
      ...fields,
      ...(sources.length ? [`source: ${cited.join('; ')}`] : []),
      ...[...related].map(([name, to]) => `${name}: ${to.map((one) => linkTo(one.to)).join(', ')}`),
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
      ...[...passages.keys()].map(noteOf),
    ],
  )
}

/** The field that names who is behind a note of a kind. */
function whoField(kind: Kind): string | undefined {
  const fields: Record<string, Field> = kinds[kind].fields
  return Object.keys(fields).find((name) => fields[name]?.property === 'who')
}

/** Words in quotation marks that are not a quote with a note. */
function notQuoted({ blocks }: FictionalArticle): string[] {
  const without = blocks
    .flatMap(clausesIn)
    .filter(({ marks, labels }) => marks && !labels.some((label) => parseLabel(label)?.kind === 'quote'))
  return [...new Set(without.map(({ noted }) => noted))]
}

/** A note of an article: the words that it is about, one entry per marker where it writes them, its fields, and its text. */
export function writeNote(label: string, words: readonly string[], fields: readonly string[], text = ''): string {
  const blocks = [...words.map((one) => `> ${one}`), fields.map((field) => `- ${field}`).join('\n'), text].filter(Boolean)
  const indented = blocks.join('\n\n').replace(/^(?=.)/gm, '    ')
  return `[^${label}]:${words.length ? indented.slice(3) : `\n${indented}`}`
}

/** Everything that links can lead to, by its key or label: its name, and its address from the folder of articles. */
function targetsIn({ articles, people, sources }: FictionalSite) {
  const targets = new Map<number | string, { name: string; address: string }>()
  for (const { key, id, name } of people) targets.set(key, { name, address: `../people/${id}.md` })
  for (const { key, id, title, places } of sources) {
    targets.set(key, { name: title, address: `../sources/${id}.md` })
    for (const place of places) targets.set(place.key, { name: place.at, address: '' })
  }
  for (const { key, slug, title, blocks } of articles) {
    const ids = headingIds()
    targets.set(key, { name: title, address: `${slug}.md` })
    for (const heading of headingsOf({ blocks }))
      targets.set(heading.key, { name: heading.title, address: `${slug}.md#${ids(heading.title)}` })
    for (const { label } of markersIn(blocks))
      targets.set(label, { name: parseLabel(label)?.name.replaceAll('-', ' ') ?? label, address: `${slug}.md#${label}` })
  }
  return (keyOrLabel: number | string) => {
    const target = targets.get(keyOrLabel)
    if (!target) throw new Error(`The site has nothing that is \`${keyOrLabel}\`.`)
    return target
  }
}

function writeSource({ title, date, names, places, head }: FictionalSource): string {
  const words = places.length ? [`words: ${names === 'pages' ? 'as published' : 'recording'}`] : []
  const asks = places.some(({ said }) => said.some(({ by }) => by === 'Reporter')) ? ['speakers:', '  Reporter: a reporter'] : []
  return writeFile(
    [`title: ${JSON.stringify(title)}`, `date: ${date}`, ...head, ...asks, ...words],
    places.flatMap(({ at, said }) => [
      `## ${at}`,
      said.map(({ by, words: spoken }) => `> **${by}:** ${/[.?]$/.test(spoken) ? spoken : `${spoken}.`}`).join('\n>\n'),
    ]),
  )
}

/** Breaks a text into lines no longer than a width, if its words allow it; one line for 0. */
function wrap(text: string, width: number): string[] {
  if (!width) return [text]
  return text.match(new RegExp(`([^ ].{0,${width - 1}}|[^ ]+)(?= |$)`, 'g')) ?? [text]
}
