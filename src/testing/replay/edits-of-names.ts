import { newKey } from '../fiction/new-site.ts'
import { edit } from './edit.ts'

/** Edits that change the names from which the addresses of pages and sections are made. */
export const editsOfNames = [
  edit('rename a heading', 'nothing', 3, ({ site, writer, some }) => {
    const { it } = some.heading()
    // One more word, or an entirely different heading.
    it.title = writer.chance.oneIn(2) ? `${it.title} ${writer.word()} ${newKey(site)}` : writer.uniqueName()
  }),
  edit('delete a heading', 'nothing', 1, ({ some }) => {
    const { it, article } = some.heading()
    const next = article.blocks.slice(article.blocks.indexOf(it) + 1).find(({ is }) => is === 'heading')
    // The next heading must not lack one above it.
    some.onlyIf(it.depth === 3 || next?.is !== 'heading' || next.depth === 2)
    article.blocks = article.blocks.filter((block) => block !== it)
  }),
  edit('insert a heading', 'everything', 1, ({ site, writer, some }) => {
    const { it, article } = some.block()
    const title = writer.uniqueName()
    article.blocks.splice(article.blocks.indexOf(it), 0, { is: 'heading', key: newKey(site), depth: 2, title })
  }),
  edit('rename an article’s file', 'nothing', 2, ({ site, writer, some }) => {
    some.of(site.articles).slug = `${writer.word()}-${newKey(site)}`
  }),
  edit('rename a person’s file', 'nothing', 2, ({ site, writer, some }) => {
    some.of(site.people).id = `${writer.word()}-${newKey(site)}`
  }),
  edit('rename a source’s file', 'nothing', 1, ({ site, writer, some }) => {
    some.of(site.sources).id = `${writer.word()}-${newKey(site)}`
  }),
  edit('rename a place of a source', 'nothing', 2, ({ site, some }) => {
    some.of(site.sources.flatMap(({ places }) => places)).at = `Sheet ${newKey(site)}`
  }),
  edit('drop a place that no note cites', 'nothing', 1, ({ site, some }) => {
    const cited = new Set(Object.values(site.notes).flatMap(({ sources }) => sources.map(({ place }) => place)))
    const all = site.sources.flatMap((source) => source.places.map((place) => ({ source, place })))
    const { source, place } = some.of(all.filter((one) => !cited.has(one.place.key)))
    source.places = source.places.filter((one) => one !== place)
  }),
  edit('rename a topic', 'nothing', 2, ({ site, writer, some }) => {
    const was = some.of(site.articles.flatMap(({ topics }) => topics))
    const now = `${writer.word()} ${newKey(site)}`
    for (const article of site.articles) article.topics = article.topics.map((topic) => (topic === was ? now : topic))
  }),
  edit('drop a topic from an article', 'nothing', 1, ({ site, some }) => {
    some.of(site.articles.filter(({ topics }) => topics.length > 0)).topics.shift()
  }),
  edit('give an article a topic', 'everything', 1, ({ site, writer, some }) => {
    some.of(site.articles).topics.push(`${writer.word()} ${newKey(site)}`)
  }),
]
