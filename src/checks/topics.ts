import type { Content } from '../archive/open-content.ts'
import { isArticle } from '../comparison/function-words.ts'
import { cached } from '../model/cached.ts'
import { fold } from '../model/fold.ts'
import { topicId } from '../model/permalink.ts'
import type { Position } from '../model/position.ts'
import { rule } from './rule.ts'

/** A topic as an article writes it. */
interface WrittenTopic {
  topic: string
  path: string
  position: Position
  language: string
}

/** Two topics that are different words do not have one address, which leaves out signs: `C++` and `C#` are both `c`. */
export const topicAddress = rule('topic-address', (content, report) => {
  for (const sharing of Map.groupBy(writtenTopics(content), ({ topic }) => topicId(topic)).values())
    for (const [one, other] of differing(sharing, withSigns))
      report(
        one.path,
        one.position,
        `The topics “${one.topic}” and “${other.topic}” (in \`content/${other.path}\`) would have one address, \`/topics/${topicId(one.topic)}/\`, and share one page.`,
        `if they are one topic, write “${other.topic}” here too; if they are two, make them different in letters or digits, such as “C plus plus”.`,
      )
})

/** One topic is written in one way: with or without an article, in the singular or the plural, in capitals or not. */
export const topicTwice = rule('topic-twice', (content, report) => {
  const topics = writtenTopics(content)
  const repeated = new Set<WrittenTopic>()
  for (const inArticle of Map.groupBy(topics, ({ path }) => path).values())
    for (const [i, one] of inArticle.entries())
      if (inArticle.slice(0, i).some(({ topic }) => topicId(topic) === topicId(one.topic) && withSigns({ topic }) === withSigns(one))) {
        repeated.add(one)
        report(one.path, one.position, `The topic “${one.topic}” is listed twice in this article.`, 'remove one of the two.')
      }
  const others = topics.filter((one) => !repeated.has(one))
  for (const alike of Map.groupBy(others, topicWords).values())
    for (const [one, other] of differing(alike, ({ topic }) => topic)) {
      // That they share an address is reported as that.
      if (topicId(one.topic) === topicId(other.topic) && withSigns(one) !== withSigns(other)) continue
      report(
        one.path,
        one.position,
        `The topic “${one.topic}” is hardly different from “${other.topic}” (in \`content/${other.path}\`).`,
        `write “${other.topic}” here too; if they are two topics, choose words that are easier to distinguish.`,
      )
    }
})

const writtenTopics = cached((content: Content): WrittenTopic[] =>
  content.articles.flatMap(({ path, given, positionOfKey }) =>
    (given.topics ?? []).map((topic, i) => ({ topic, path, position: positionOfKey('topics', i), language: given.language ?? 'en' })),
  ),
)

/** Each topic that is not as the most frequent one of a group, with that one; the first of them if several are as frequent. */
function differing(group: readonly WrittenTopic[], keyOf: (topic: WrittenTopic) => string): [WrittenTopic, WrittenTopic][] {
  const byKey = [...Map.groupBy(group, keyOf).values()]
  const [most] = byKey.toSorted((a, b) => b.length - a.length)
  const usual = most?.[0]
  return usual ? byKey.filter((same) => same !== most).flatMap((same) => same.map((one): [WrittenTopic, WrittenTopic] => [one, usual])) : []
}

/** A topic without capitals and punctuation, but with the signs that make other words of it: `C#`, `R&D`, `3.5`. */
function withSigns({ topic }: { topic: string }): string {
  return topic
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐‑_]+/g, ' ')
    .replace(/(?!(?<=\p{N})[.,:](?=\p{N}))(?![#&@*/%§])\p{P}/gu, '')
    .trim()
}

/** A topic's words without accents, its article and, in English, the ending of the plural. */
function topicWords({ topic, language }: WrittenTopic): string {
  const words = fold(withSigns({ topic: topic.replace(/^l['’](?=\p{L})/iu, '') })).split(' ')
  const bare = words.length > 1 && isArticle(words[0] ?? '', language) ? words.slice(1) : words
  return (/^en\b/i.test(language) ? bare.with(-1, singularOf(bare.at(-1) ?? '')) : bare).join(' ')
}

/** An English noun in the singular; short words are left as they are (`news`). */
function singularOf(word: string): string {
  if (word.length < 5) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:s|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word
}
