import { kindNames } from '../../model/kinds.ts'
import { type ArticleWriter, articleWriter } from '../fiction/article-writer.ts'
import { clausesIn, paragraphWords } from '../fiction/blocks.ts'
import { chanceOf } from '../fiction/chance.ts'
import { newFictionalArticle, newKey, newSite } from '../fiction/new-site.ts'
import type { Clause, ClauseList, FictionalArticle, FictionalBlock, FictionalSite, TextBlock } from '../fiction/site.ts'

/** The first state of a site: people, sources with words, and articles with everything that edits can change. */
export function beginSite(seed: number, articles = 4): FictionalSite {
  const site = newSite((name) => /^(Anna Lund|Per Ek|Oona Brandt|Mira Holm|Hearing of the pilots|Hearing on the channel)$/.test(name))
  for (let i = 0; i < articles; i++) {
    const writer = articleWriter(site, chanceOf(seed * 100 + i), { older: Object.keys(site.notes) })
    site.articles.push(newArticle(writer))
  }
  return site
}

/** An article of three sections with notes of every kind, a list, a table and block quotes. */
export function newArticle(writer: ArticleWriter): FictionalArticle {
  const { site, chance } = writer
  const title = writer.uniqueName()
  const prose = (sentences: number, noted = 0): TextBlock => {
    const paragraph = writer.paragraph(sentences)
    for (let i = 0; i < noted; i++)
      paragraph.clauses.splice(chance.below(paragraph.clauses.length + 1), 0, writer.noted(chance.pick(kindNames)))
    return { is: 'prose', paragraphs: [paragraph] }
  }
  const heading = (depth: 2 | 3): FictionalBlock => ({ is: 'heading', key: newKey(site), depth, title: writer.uniqueName() })
  const withClauses = (paragraph: ClauseList, ...clauses: Clause[]) => ({ ...paragraph, clauses: [...paragraph.clauses, ...clauses] })
  const item = withClauses(writer.paragraph(1), writer.noted('condition'))
  const list: TextBlock = { is: 'list', paragraphs: [writer.paragraph(1), item, writer.paragraph(1)] }
  const quoted = [writer.paragraph(2), ...(chance.oneIn(2) ? [writer.paragraph(1)] : [])]
  const label = writer.note('quote', quoted.map(paragraphWords).join(' '), { writes: false })
  const quotation: TextBlock = { is: 'quotation', paragraphs: quoted, label }
  const rows = withClauses(writer.paragraph(1), writer.noted('condition'), writer.noted('note'))
  const table: TextBlock = { is: 'table', paragraphs: [rows] }
  const last = prose(3)
  const blocks = [
    ...[prose(1, 1), prose(1, 2)],
    ...[heading(2), prose(0, 3), list, prose(2)],
    ...[heading(3), prose(1, 1), quotation],
    ...[heading(2), table, prose(1, 1), last],
  ]
  const again = blocks
    .flatMap((block) => (block.is === 'table' ? [] : clausesIn(block)))
    .find(({ labels, marks }) => labels.length && !marks)
  if (again) last.paragraphs[0]?.clauses.push({ ...again, labels: again.labels.slice(0, 1) })
  return newFictionalArticle(site, {
    ...{ title, blocks, standfirst: 'What was said, and what was asked for.', published: `2026-01-${10 + chance.below(18)}T09:00:00Z` },
    topics: [...new Set([chance.pick(topicNames), chance.pick(topicNames)])],
  })
}

const topicNames = ['ferries', 'harbour dues', 'the bridge', 'fish market', 'dredging'] as const
