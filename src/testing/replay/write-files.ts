import { parseLabel } from '../../model/label.ts'
import { headingIds } from '../../model/permalink.ts'
import {
  type Block,
  headingsOf,
  type Link,
  markersOf,
  type Paragraph,
  type ReplayArticle,
  type ReplaySite,
  type ReplaySource,
  type Sentence,
  sentencesIn,
} from './replay-site.ts'

/** The files of a site by path below `content/`, as an editor would have written them. */
export function writeFiles(site: ReplaySite): Record<string, string> {
  return Object.fromEntries([
    ...site.articles.map((article) => [`articles/${article.slug}.md`, articleFile(site, article)]),
    ...site.people.map(({ id, name }) => [`people/${id}.md`, `---\nname: ${name}\nroles:\n  - role: member of the conference\n---\n`]),
    ...site.sources.map((source) => [`sources/${source.id}.md`, sourceFile(site, source)]),
  ])
}

function articleFile(site: ReplaySite, article: ReplayArticle): string {
  const { title, day, topics, blocks, changes } = article
  const head = [
    `title: "${title}"`,
    'standfirst: What was said, and what was asked for.',
    `published: ${day}T09:00:00Z`,
    ...(topics.length ? [`topics: [${topics.join(', ')}]`] : []),
    ...notQuoted(article),
    ...(changes.length ? ['changes:', ...changes.map((entry) => entry.trimEnd())] : []),
  ]
  const write = writerFor(site, article)
  const notes = [...new Set(markersOf(article).map(({ label }) => label))].map((label) => write.note(label))
  return `---\n${head.join('\n')}\n---\n\n${[...blocks.map(write.block), ...notes].join('\n\n')}\n`
}

/** Words that stand in quotation marks without a note about them as a quote. */
function notQuoted({ blocks }: ReplayArticle): string[] {
  const words = blocks
    .flatMap(sentencesIn)
    .filter(({ quoted, labels }) => quoted && !labels.some((label) => parseLabel(label)?.kind === 'quote'))
    .map(({ noted }) => noted)
  return words.length ? ['not quoted:', ...[...new Set(words)].map((one) => `  "${one}": so-called`)] : []
}

function writerFor(site: ReplaySite, article: ReplayArticle) {
  const linkTo = (link: Link) => addressOf(site, article, link)

  const sentence = ({ before, noted, after, quoted, labels, link, strong }: Sentence): string => {
    const words = before.split(' ')
    if (strong && words[0]) words[0] = `**${words[0]}**`
    if (link) words.push(`[${words.pop()?.replace(/[.,;]$/, '')}](${linkTo(link)})${/[.,;]$/.exec(before)?.[0] ?? ''}`)
    const opening = words.join(' ')
    const markers = labels.map((label) => `[^${label}]`).join('')
    return `${opening}${opening && noted ? ' ' : ''}${quoted ? `“${noted}”` : noted}${markers}${after}`
  }
  const paragraph = ({ sentences, width }: Paragraph, marker = ''): string[] => wrap(sentences.map(sentence).join(' ') + marker, width)

  const block = (one: Block): string => {
    switch (one.is) {
      case 'heading':
        return `${'#'.repeat(one.depth)} ${one.title}`
      case 'prose':
        return paragraph(one.paragraph).join('\n')
      case 'list':
        return one.items.map((item) => `- ${paragraph(item).join('\n  ')}`).join('\n')
      case 'quotation':
        return one.paragraphs
          .map((part, i) => `> ${paragraph(part, one.label && i === one.paragraphs.length - 1 ? `[^${one.label}]` : '').join('\n> ')}`)
          .join('\n>\n')
      case 'table':
        return [
          `| ${one.head.join(' | ')} |`,
          '| --- | --- |',
          ...one.rows.map((row) => `| ${row.name} | ${sentence(row.sentence)} |`),
        ].join('\n')
    }
  }

  const note = (label: string): string => {
    const { kind, by, source, relations, writes, text } = noteOf(site, label)
    const isWhole = article.blocks.some((one) => one.is === 'quotation' && one.label === label)
    const markers = markersOf(article).filter((one) => one.label === label)
    const words = isWhole || (kind === 'quote' && !writes) ? '' : markers.map((one) => `> ${one.words}`).join('\n\n    ')
    const who = by === undefined ? undefined : personLink(site, by)
    const related = Map.groupBy(relations, ({ name }) => name)
    const fields = [
      ...(kind === 'quote' ? [`speaker: ${who}`] : kind === 'condition' ? [`set by: ${who}`, 'for: the crews'] : []),
      ...(kind === 'observation' ? [`by: ${who ?? 'this article'}`] : []),
      ...(source ? [`source: ${citation(site, source)}`] : []),
      ...[...related].map(
        ([name, to]) => `${name}: ${to.map((one) => `[${one.to}](${linkTo({ to: 'label', label: one.to })})`).join(', ')}`,
      ),
    ]
    const parts = [fields.map((field) => `- ${field}`).join('\n    '), text].filter(Boolean)
    return `[^${label}]:${words ? ` ${words}` : ''}${words && parts.length ? '\n' : ''}\n    ${parts.join('\n\n    ')}`
  }
  return { block, note }
}

/** Where a link of an article's file leads. */
function addressOf(site: ReplaySite, from: ReplayArticle, link: Link): string {
  if (link.to === 'person') return `../people/${site.people.find(({ key }) => key === link.key)?.id}.md`
  const to = site.articles.find((article) =>
    link.to === 'label'
      ? markersOf(article).some(({ label }) => label === link.label)
      : link.to === 'article'
        ? article.key === link.key
        : headingsOf(article).some(({ key }) => key === link.key),
  )
  const file = to === from && link.to !== 'article' ? '' : `${to?.slug}.md`
  if (link.to === 'article') return file
  if (link.to === 'label') return `${file}#${link.label}`
  const heading = to && headingsOf(to).find(({ key }) => key === link.key)
  return `${file}#${headingIds()(heading?.title ?? '')}`
}

function personLink(site: ReplaySite, wanted: number): string {
  const person = site.people.find(({ key }) => key === wanted)
  return `[${person?.name}](../people/${person?.id}.md)`
}

function citation(site: ReplaySite, cited: { source: number; position: number }): string {
  const source = site.sources.find(({ key }) => key === cited.source)
  return `[${source?.title}](../sources/${source?.id}.md), ${source?.places.find(({ key }) => key === cited.position)?.at}`
}

function noteOf(site: ReplaySite, label: string) {
  const note = site.notes[label]
  if (!note) throw new Error(`There is no note for \`${label}\`.`)
  return note
}

function sourceFile(site: ReplaySite, { title, places }: ReplaySource): string {
  const named = (wanted: number) => site.people.find(({ key }) => key === wanted)?.name
  const record = `url: https://outer-sound.example/papers\narchived:\n  url: https://archive.example/papers\n  date: 2026-01-10`
  const head = `title: "${title}"\npublisher: Nordhamn council\nkind: speech\ndate: 2026-01-09\n${record}`
  const words = places.map(({ at, speaker, words: spoken }) => `## ${at}\n\n> **${named(speaker)}:** ${spoken}\n`)
  return `---\n${head}${places.length ? '\nwords: recording' : ''}\n---\n${words.map((text) => `\n${text}`).join('')}`
}

/** Lines no longer than a width where words allow it. */
function wrap(text: string, width: number): string[] {
  if (!width) return [text]
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
