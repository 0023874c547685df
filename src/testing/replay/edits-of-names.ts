import { slug } from 'github-slugger'
import { newKey } from '../fiction/site.ts'
import { edit } from './edit.ts'

/** What changes the names that the addresses of pages and sections are made of. */
export const editsOfNames = [
  edit('rename a heading', 'nothing', 3, ({ site, writer, some }) => {
    const found = some.heading()
    // A word more, or another heading altogether.
    const longer = writer.chance.oneIn(2) && `${found?.it.title} ${writer.word()} ${newKey(site)}`
    return found && `${rename(found.it, 'title', longer || writer.uniqueName())} in ${found.article.slug}`
  }),
  edit('delete a heading', 'nothing', 1, ({ some }) => {
    const found = some.heading()
    if (!found) return undefined
    const { article, it } = found
    const next = article.blocks.slice(article.blocks.indexOf(it) + 1).find(({ is }) => is === 'heading')
    // The next one must not be left without one above it.
    if (it.depth === 2 && next?.is === 'heading' && next.depth === 3) return undefined
    article.blocks = article.blocks.filter((block) => block !== it)
    return `“${it.title}” in ${article.slug}`
  }),
  edit('insert a heading', 'everything', 1, ({ site, writer, some }) => {
    const found = some.block()
    if (!found) return undefined
    const { article, it } = found
    const title = writer.uniqueName()
    article.blocks.splice(article.blocks.indexOf(it), 0, { is: 'heading', key: newKey(site), depth: 2, title })
    return `“${title}” in ${article.slug}`
  }),
  edit('rename an article’s file', 'nothing', 2, ({ site, writer }) => {
    const article = writer.oneOf(site.articles)
    return article && rename(article, 'slug', `${slug(writer.word())}-${newKey(site)}`)
  }),
  edit('rename a person’s file', 'nothing', 2, ({ site, writer }) => {
    const person = writer.oneOf(site.people)
    return person && rename(person, 'id', `${slug(person.name)}-${newKey(site)}`)
  }),
  edit('rename a source’s file', 'nothing', 1, ({ site, writer }) => {
    const source = writer.oneOf(site.sources)
    return source && rename(source, 'id', `${slug(source.title)}-${newKey(site)}`)
  }),
  edit('rename a place of a source', 'nothing', 2, ({ site, writer }) => {
    const place = writer.oneOf(site.sources.flatMap(({ places }) => places))
    return place && rename(place, 'at', `Sheet ${newKey(site)}`)
  }),
  edit('drop a place that no note cites', 'nothing', 1, ({ site, writer }) => {
    const cited = new Set(Object.values(site.notes).flatMap(({ sources }) => sources.map(({ place }) => place)))
    const all = site.sources.flatMap((source) => source.places.map((place) => ({ source, place })))
    const found = writer.oneOf(all.filter(({ place }) => !cited.has(place.key)))
    if (!found) return undefined
    found.source.places = found.source.places.filter((place) => place !== found.place)
    return `${found.place.at} of ${found.source.id}`
  }),
  edit('rename a topic', 'nothing', 2, ({ site, writer }) => {
    const was = writer.oneOf(site.articles.flatMap(({ topics }) => topics))
    if (was === undefined) return undefined
    const now = `${writer.word()} ${newKey(site)}`
    for (const article of site.articles) article.topics = article.topics.map((topic) => (topic === was ? now : topic))
    return `${was} → ${now}`
  }),
  edit('drop a topic from an article', 'nothing', 1, ({ site, writer }) => {
    const article = writer.oneOf(site.articles.filter(({ topics }) => topics.length > 0))
    const gone = article?.topics.shift()
    return gone && `${gone} from ${article?.slug}`
  }),
  edit('give an article a topic', 'everything', 1, ({ site, writer }) => {
    const article = writer.oneOf(site.articles)
    article?.topics.push(`${writer.word()} ${newKey(site)}`)
    return article && `${article.topics.at(-1)} to ${article.slug}`
  }),
]

/** Gives a thing another name; returns both. */
function rename<K extends string>(thing: Record<K, string>, key: K, name: string): string {
  const was = thing[key]
  thing[key] = name
  return `${was} → ${name}`
}
