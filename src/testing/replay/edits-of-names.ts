import { slug } from 'github-slugger'
import type { Author } from './author.ts'
import type { Edit } from './edit.ts'
import { someBlock } from './find-in-site.ts'
import { newKey, type ReplaySite } from './replay-site.ts'

/** What changes the names that pages and sections have their addresses from. */
export const editsOfNames: Edit[] = [
  {
    name: 'rename a heading',
    keeps: 'nothing',
    weight: 3,
    make(site, author) {
      const found = someHeading(site, author)
      if (!found) return undefined
      const was = found.heading.title
      // A word more, or another heading altogether.
      found.heading.title = author.chance.oneIn(2) ? `${was} ${author.word()} ${newKey(site)}` : author.name(site)
      return `“${was}” → “${found.heading.title}” in ${found.article.slug}`
    },
  },
  {
    name: 'delete a heading',
    keeps: 'nothing',
    weight: 1,
    make(site, author) {
      const found = someHeading(site, author)
      if (!found) return undefined
      const { article, heading } = found
      const next = article.blocks.slice(article.blocks.indexOf(heading) + 1).find(({ is }) => is === 'heading')
      // What stands a level below it would hang in the air.
      if (heading.depth === 2 && next?.is === 'heading' && next.depth === 3) return undefined
      article.blocks = article.blocks.filter((block) => block !== heading)
      return `“${heading.title}” in ${article.slug}`
    },
  },
  {
    name: 'set a heading',
    keeps: 'everything',
    weight: 1,
    make(site, author) {
      const found = someBlock(site, author)
      if (!found) return undefined
      const { article, it } = found
      const title = author.name(site)
      article.blocks.splice(article.blocks.indexOf(it), 0, { is: 'heading', key: newKey(site), depth: 2, title })
      return `“${title}” in ${article.slug}`
    },
  },
  {
    name: 'rename an article’s file',
    keeps: 'nothing',
    weight: 2,
    make(site, author) {
      const article = author.oneOf(site.articles)
      return article && rename(article, 'slug', `${slug(author.word())}-${newKey(site)}`)
    },
  },
  {
    name: 'rename a person’s file',
    keeps: 'nothing',
    weight: 2,
    make(site, author) {
      const person = author.oneOf(site.people)
      return person && rename(person, 'id', `${slug(person.name)}-${newKey(site)}`)
    },
  },
  {
    name: 'rename a source’s file',
    keeps: 'nothing',
    weight: 1,
    make(site, author) {
      const source = author.oneOf(site.sources)
      return source && rename(source, 'id', `${slug(source.title)}-${newKey(site)}`)
    },
  },
  {
    name: 'rename a place of a source',
    keeps: 'nothing',
    weight: 2,
    make(site, author) {
      const position = author.oneOf(site.sources.flatMap(({ places }) => places))
      return position && rename(position, 'at', `Sheet ${newKey(site)}`)
    },
  },
  {
    name: 'drop a place that nobody cites',
    keeps: 'nothing',
    weight: 1,
    make(site, author) {
      const cited = new Set(Object.values(site.notes).map(({ source }) => source?.position))
      const all = site.sources.flatMap((source) => source.places.map((position) => ({ source, position })))
      const found = author.oneOf(all.filter(({ position }) => !cited.has(position.key)))
      if (!found) return undefined
      found.source.places = found.source.places.filter((position) => position !== found.position)
      return `${found.position.at} of ${found.source.id}`
    },
  },
  {
    name: 'rename a topic',
    keeps: 'nothing',
    weight: 2,
    make(site, author) {
      const was = someTopic(site, author)
      if (was === undefined) return undefined
      const now = `${author.word()} ${newKey(site)}`
      for (const article of site.articles) article.topics = article.topics.map((topic) => (topic === was ? now : topic))
      return `${was} → ${now}`
    },
  },
  {
    name: 'drop a topic from an article',
    keeps: 'nothing',
    weight: 1,
    make(site, author) {
      const article = author.oneOf(site.articles.filter(({ topics }) => topics.length > 0))
      const gone = article?.topics.shift()
      return gone && `${gone} from ${article?.slug}`
    },
  },
  {
    name: 'give an article a topic',
    keeps: 'everything',
    weight: 1,
    make(site, author) {
      const article = author.oneOf(site.articles)
      if (!article) return undefined
      article.topics.push(`${author.word()} ${newKey(site)}`)
      return `${article.topics.at(-1)} to ${article.slug}`
    },
  },
]

function someHeading(site: ReplaySite, { oneOf }: Author) {
  return oneOf(
    site.articles.flatMap((article) => article.blocks.flatMap((block) => (block.is === 'heading' ? { article, heading: block } : []))),
  )
}

function someTopic(site: ReplaySite, { oneOf }: Author): string | undefined {
  return oneOf(site.articles.flatMap(({ topics }) => topics))
}

/** Gives a thing another name; tells of both. */
function rename<K extends string>(thing: Record<K, string>, key: K, name: string): string {
  const was = thing[key]
  thing[key] = name
  return `${was} → ${name}`
}
