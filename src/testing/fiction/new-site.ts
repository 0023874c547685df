import { slug } from 'github-slugger'
import coast from './coast.json' with { type: 'json' }
import type { Clause, FictionalArticle, FictionalSite, FictionalSource, TextBlock } from './site.ts'

/** A site without articles. Some people and sources can be left out. */
export function newSite(isWanted: (name: string) => boolean = () => true): FictionalSite {
  const site: FictionalSite = { articles: [], people: [], sources: [], notes: {}, keys: 0, labels: new Set() }
  for (const { name, called, speaks, roles } of coast.people.filter(({ name }) => isWanted(name))) {
    const id = slug(name).split('-').slice(0, 4).join('-')
    const spellings = name === 'Anna Lund' ? ['also written: [Anna Lundh, Ana Lund]'] : []
    const head = [...spellings, ...(roles.length ? ['roles:', ...roles.map((role) => `  - role: ${role}`)] : [])]
    site.people.push({ key: newKey(site), id, name, called, speaks, head })
  }
  for (const { date, title, publisher, kind, names, lacks } of coast.sources.filter(({ title }) => isWanted(title))) {
    const id = `${slug(title)}-${date.slice(0, 7)}`
    const record = [
      ...(lacks === 'url' ? [] : [`url: https://outer-sound.example/${id}`]),
      ...(lacks === 'archived' ? [] : ['archived:', `  url: https://archive.example/${id}`, `  date: ${date}`]),
    ]
    const head = [`publisher: ${publisher}`, `kind: ${kind}`, ...record]
    site.sources.push({ key: newKey(site), id, title, date, names: names as FictionalSource['names'], places: [], given: 0, head })
  }
  const report = site.sources.find(({ title }) => title.endsWith('reported'))
  report?.head.push('reports on: evening-talk-in-the-net-loft-2024-10')
  return site
}

/** A key that nothing else has. */
export function newKey(site: FictionalSite): number {
  site.keys += 1
  return site.keys
}

/** An article with the given properties; its address is made from its title. */
export function newFictionalArticle(
  site: FictionalSite,
  details: Pick<FictionalArticle, 'title' | 'standfirst' | 'published' | 'blocks'> & Partial<FictionalArticle>,
): FictionalArticle {
  return { key: newKey(site), slug: slug(details.title), topics: [], changes: [], head: [], ...details }
}

/** A block of paragraphs, each with the given clauses. */
export function newBlock(site: FictionalSite, is: TextBlock['is'], paragraphs: Clause[][], label?: string): TextBlock {
  return { is, label, paragraphs: paragraphs.map((clauses) => ({ key: newKey(site), clauses, width: 0 })) }
}

/** Words without a note. */
export function plainClause(words: string): Clause {
  return { before: words, noted: '', after: '', marks: '', labels: [] }
}
