import { slug } from 'github-slugger'
import { kindNames } from '../../model/kinds.ts'
import type { Author } from './author.ts'
import { type Block, newKey, type Prose, type ReplayArticle, type ReplaySite } from './replay-site.ts'

/** A site to begin with: people, sources with words, and articles with everything that an edit can meet. */
export function beginSite(author: Author, articles = 4): ReplaySite {
  const site: ReplaySite = { articles: [], people: [], sources: [], notes: {}, given: 0 }
  for (const name of ['Anna Lund', 'Per Ek', 'Oona Brandt', 'Mira Holm']) site.people.push({ key: newKey(site), id: slug(name), name })
  for (const title of ['Council briefing', 'Hearing of the pilots'])
    site.sources.push({ key: newKey(site), id: slug(title), title, places: [] })
  for (let i = 0; i < articles; i++) site.articles.push(newArticle(site, author))
  return site
}

/** An article of three sections with notes of every kind, a list, a table and block quotes. */
export function newArticle(site: ReplaySite, author: Author): ReplayArticle {
  const title = author.name(site)
  const prose = (count: number, noted = 0): Prose => {
    const paragraph = author.paragraph(site, count)
    for (let i = 0; i < noted; i++)
      paragraph.sentences.splice(author.chance.below(paragraph.sentences.length + 1), 0, author.noted(site, author.chance.pick(kindNames)))
    return { is: 'prose', paragraph }
  }
  const heading = (depth: 2 | 3): Block => ({ is: 'heading', key: newKey(site), depth, title: author.name(site) })
  const blocks: Block[] = [
    ...[prose(1, 1), prose(1, 2)],
    ...[heading(2), prose(0, 3), newList(site, author), prose(2)],
    ...[heading(3), prose(1, 1), newQuotation(site, author)],
    ...[heading(2), newTable(site, author), prose(1, 1), prose(3)],
  ]
  const again = blocks
    .flatMap((block) => (block.is === 'prose' ? block.paragraph.sentences : []))
    .find(({ labels, quoted }) => labels.length && !quoted)
  const last = blocks.at(-1)
  if (again && last?.is === 'prose') last.paragraph.sentences.push({ ...again, labels: again.labels.slice(0, 1) })
  const day = `2026-01-${String(10 + author.chance.below(18))}`
  const topics = [...new Set([author.chance.pick(topicNames), author.chance.pick(topicNames)])]
  return { key: newKey(site), slug: slug(title), title, day, topics, blocks, changes: [] }
}

function newList(site: ReplaySite, author: Author): Block {
  const items = [author.paragraph(site, 1), author.paragraph(site, 1), author.paragraph(site, 1)]
  items[1]?.sentences.push(author.noted(site, 'condition'))
  return { is: 'list', items }
}

function newQuotation(site: ReplaySite, author: Author): Block {
  const paragraphs = [author.paragraph(site, 2), ...(author.chance.oneIn(2) ? [author.paragraph(site, 1)] : [])]
  return { is: 'quotation', paragraphs, label: author.note(site, 'quote', paragraphs[0]?.sentences[0]?.before ?? '') }
}

function newTable(site: ReplaySite, author: Author): Block {
  const rows = (['condition', undefined, 'note'] as const).map((kind, i) => ({
    name: `Point ${i + 1}`,
    sentence: kind ? author.noted(site, kind) : author.plain(),
  }))
  return { is: 'table', key: newKey(site), head: ['For', 'What is asked'], rows }
}

const topicNames = ['ferries', 'harbour dues', 'the bridge', 'fish market', 'dredging'] as const
