import { distance } from 'fastest-levenshtein'
import { type Content, readings } from '../archive/open-content.ts'
import { isDayOrMonth, isFunctionWord, isReportingVerb, isTitle } from '../comparison/function-words.ts'
import type { FileReading } from '../markdown/read-file.ts'
import { cached } from '../model/cached.ts'
import { escapePattern } from '../model/escape-pattern.ts'
import { fold } from '../model/fold.ts'
import { linesOf } from '../model/source.ts'
import { type OwnWords, ownWords } from './own-words.ts'
import { rule } from './rule.ts'

/**
 * No name is one or two letters from that of somebody with a file. A full name is compared wherever it is; a surname by itself only in files
 * that name its bearer, and only where it cannot be a place, another person’s surname or an ordinary word at the start of a sentence.
 */
export const nearName = rule('near-name', (content, report) => {
  const names = namesOf(content)
  if (!names.byWord.size) return
  for (const { file, language, words } of ownWords(content))
    for (const block of words)
      for (const { token, found, name } of slipsIn(content, names, file, language, block))
        report(
          file.path,
          block.positionAt(token.start),
          `“${found}” is nearly, but not exactly, the name in \`content/${name.path}\`.`,
          `did you mean “${name.right}”? If it is somebody else, give them a file${file.path.startsWith('articles/') ? ', or say why under `allow: near-name` in the front matter' : ''}.`,
        )
})

/** A word of a text, without a possessive ending. */
interface Token {
  text: string
  /** In NFC and lower case. */
  key: string
  start: number
  end: number
  isCapital: boolean
  /** Whether it begins a sentence, where every word has a capital. */
  begins: boolean
  /** Whether only white space is between it and the word before. */
  follows: boolean
}

/** A spelling of somebody's name. */
interface Name {
  words: string[]
  keys: string[]
  /** As the person's file spells it, in as many words as this spelling where that is clear. */
  right: string
  path: string
}

/** A word of a spelling. */
interface NameWord {
  name: Name
  index: number
}

interface Names {
  /** Every spelling that is somebody's, in lower case: of people's files, and of people whom sources name only in words. */
  all: ReadonlySet<string>
  /** Every word of one of them. */
  words: ReadonlySet<string>
  /** The words of names of several words, by what is left of each when a letter or two are deleted. */
  byWord: ReadonlyMap<string, NameWord[]>
  /** How many letters the longest of these has. */
  longest: number
}

interface Slip {
  token: Token
  found: string
  name: Name
}

const form = /[\p{L}\p{M}]+(?:['’\-‐‑][\p{L}\p{M}]+)*/gu

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index: start } of text.matchAll(form)) {
    const bare = bareWord(word)
    const between = text.slice(tokens.at(-1)?.end ?? 0, start)
    tokens.push({
      text: bare,
      key: keyOf(bare),
      start,
      end: start + bare.length,
      isCapital: /^\p{Lu}/u.test(word),
      begins: tokens.length === 0 || /[\p{Sentence_Terminal}:：…\n\uFFFC]["'’”»」』)\]]*\s*$/u.test(between),
      follows: tokens.length > 0 && /^\s+$/.test(between),
    })
  }
  return tokens
}

/** A word without a possessive ending or a mark after it. */
function bareWord(word: string): string {
  return word.replace(/(?:['’]s|['’\-‐‑]+)$/i, '')
}

function keyOf(word: string): string {
  return word.normalize('NFC').toLowerCase()
}

const namesOf = cached((content: Content): Names => {
  const all = new Set<string>()
  const byWord = new Map<string, NameWord[]>()
  const addName = (spelling: string, right: string, path: string) => {
    const words = spelling.replace(/\s*\([^)]*\)/g, '').match(form) ?? []
    const name = { words: [...words], keys: words.map(keyOf), right, path }
    for (const [index, key] of name.keys.entries()) {
      if (!/^\p{Lu}\P{Lu}/u.test(words[index] ?? '')) continue
      for (const rest of deletionsOf(key, key.length < 5 ? 1 : 2)) {
        const list = byWord.get(rest) ?? []
        if (
          !list.some(
            (one) =>
              one.name.right === right && one.name.words.length === words.length && one.index === index && one.name.keys[index] === key,
          )
        )
          list.push({ name, index })
        byWord.set(rest, list)
      }
    }
  }
  for (const { given, path } of content.people) {
    if (!given.name) continue
    for (const one of [given.name, ...(given['also written'] ?? []), ...(given.short ?? []), ...(given.labels ?? [])]) all.add(plain(one))
    for (const one of new Set([given.name, ...(given['also written'] ?? [])]))
      if (one === given.name || one.includes(' ')) addName(one, given.name, path)
  }
  for (const { given } of content.sources) {
    for (const one of [...(given.participants ?? []), ...Object.keys(given.speakers ?? {}), ...Object.values(given.speakers ?? {})])
      all.add(plain(one))
    for (const { label } of linesOf({ wordings: given.wordings ?? [] })) if (label && label.form !== 'plain') all.add(plain(label.name))
  }
  const words = new Set([...all].flatMap((name) => name.split(' ')))
  return { all, words, byWord, longest: Math.max(0, ...[...byWord.keys()].map(({ length }) => length)) }
})

function plain(name: string): string {
  return (name.match(form) ?? []).map(keyOf).join(' ')
}

/** How many letters of a name by itself may be wrong: none of a short one, which is too often another word. */
function mostEdits(key: string): number {
  if (key.length < 4) return 0
  return key.length < 7 ? 1 : 2
}

/** How many letters of one word of a full name may be wrong whose other words, of so many letters, are right. */
function mostEditsBeside(key: string, otherLetters: number): number {
  if (key.length < 4) return key.length === 3 && otherLetters >= 6 ? 1 : 0
  return key.length >= 5 && otherLetters >= 3 ? 2 : mostEdits(key)
}

/** A word, and what is left of it when up to a number of letters are deleted: two words that are as many edits apart have one in common. */
function deletionsOf(key: string, most: number): Set<string> {
  let last = new Set([key])
  const all = new Set(last)
  for (let n = 0; n < most; n++) {
    last = new Set([...last].flatMap((word) => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))))
    for (const one of last) all.add(one)
  }
  return all
}

/** How many letters of a word are wrong, missing, extra or exchanged; infinity for more than two. */
function editsBetween(written: string, right: string): number {
  if (written === right) return 0
  // Accents are easily lost, even in a short name.
  if (fold(written) === fold(right)) return 1
  const edits = distance(written, right)
  if (edits === 2 && written.length === right.length && isSwap(written, right)) return 1
  return right.length > 2 && edits <= 2 ? edits : Number.POSITIVE_INFINITY
}

function isSwap(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, i) => letter !== other[i])
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}

/** How many messages there are about one block at most: more say nothing new. */
const mostSlips = 20

/** The words of names near each word that was looked up. */
const nearWords = cached((_names: Names) => new Map<string, NameWord[]>())

function wordsNear(names: Names, key: string): NameWord[] {
  if (key.length > names.longest + 2) return []
  const cache = nearWords(names)
  let near = cache.get(key)
  if (!near) {
    const found = new Set([...deletionsOf(key, key.length < 4 ? 1 : 2)].flatMap((rest) => names.byWord.get(rest) ?? []))
    const edits = ({ name, index }: NameWord) => editsBetween(key, name.keys[index] ?? '')
    // The nearest first; of those, the spelling that the file itself uses.
    const rank = (one: NameWord) => 2 * edits(one) + (one.name.words.join(' ') === one.name.right ? 0 : 1)
    near = [...found].filter((one) => edits(one) > 0 && edits(one) < 3).toSorted((a, b) => rank(a) - rank(b))
    cache.set(key, near)
  }
  return near
}

function slipsIn(content: Content, names: Names, file: FileReading<{ path: string }>, language: string, block: OwnWords): Slip[] {
  // Most blocks have no word near a name's, and need not be read further.
  const capitalized = block.own.match(/\p{Lu}[\p{L}\p{M}'’\-‐‑]*/gu) ?? []
  if (!capitalized.some((word) => wordsNear(names, keyOf(bareWord(word))).length)) return []
  const tokens = tokensOf(block.own)
  const slips: Slip[] = []
  let after = 0
  for (const [i, token] of tokens.entries()) {
    if (i < after || !token.isCapital) continue
    if (slips.length >= mostSlips) break
    for (const { name, index } of wordsNear(names, token.key)) {
      if (!isSlipOfPen(token.key, name.keys[index] ?? '', language)) continue
      const full = name.words.length > 1 && tokens.slice(i - index, i - index + name.words.length)
      const edits = full && i >= index ? fullNameEdits(full, name) : undefined
      if (full && edits !== undefined && !names.all.has(full.map(({ key }) => key).join(' '))) {
        const first = full[0] ?? token
        const found = full.map(({ text }) => text).join(' ')
        slips.push({ token: first, found, name })
        after = i - index + name.words.length
        break
      }
      if (index === name.words.length - 1 && isSurnameOf(content, names, file, tokens, i, name, block, language)) {
        slips.push({ token, found: token.text, name: { ...name, right: name.right.split(' ').at(-1) ?? '' } })
        break
      }
    }
  }
  return slips
}

/** Whether two words differ as a misspelling does, and not as the forms of a name do in languages that inflect it. */
function isSlipOfPen(written: string, right: string, language: string): boolean {
  if (/^(?:en|es|fr|it|nl|pt)\b/i.test(language)) return true
  const same = [...right].findIndex((letter, i) => letter !== written[i])
  return same >= 0 && same < right.length - 1
}

/** How many letters of a full name are wrong, when its other words are right; undefined when it is another name. */
function fullNameEdits(written: readonly Token[], { words, keys }: Name): number | undefined {
  if (written.length !== words.length || written.some(({ follows }, i) => i > 0 && !follows)) return undefined
  const edits = written.map(({ key, isCapital }, i) => {
    const right = keys[i] ?? ''
    const needsCapital = isCapitalized(words[i] ?? '')
    if (key === right) return needsCapital && !isCapital ? Number.POSITIVE_INFINITY : 0
    // An added `s` is a plural.
    return needsCapital && isCapital && key !== `${right}s` ? editsBetween(key, right) : Number.POSITIVE_INFINITY
  })
  const all = edits.reduce((sum, one) => sum + one, 0)
  if (all < 1 || all > 2) return undefined
  const length = (which: (edits: number) => boolean) => keys.reduce((sum, key, i) => sum + (which(edits[i] ?? 0) ? key.length : 0), 0)
  const right = length((one) => one === 0)
  const wrong = keys.flatMap((key, i) => (fold(key) === fold(written[i]?.key ?? '') ? [] : [{ key, edits: edits[i] ?? 0 }]))
  // In a short name, two wrong words are another name; and so is another first letter, unless the rest is unusual.
  if (wrong.length > 1 && length(() => true) < 10) return undefined
  if (wrong.some((one) => one.edits > (wrong.length > 1 ? mostEdits(one.key) : mostEditsBeside(one.key, right)))) return undefined
  const changesInitial = written.some(({ key }, i) => key[0] !== keys[i]?.[0])
  return changesInitial && right < 7 ? undefined : all
}

/** Whether a word by itself is meant as the surname of somebody whom the file names. */
function isSurnameOf(
  content: Content,
  names: Names,
  file: FileReading<{ path: string }>,
  tokens: readonly Token[],
  i: number,
  name: Name,
  block: OwnWords,
  language: string,
): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  const right = name.keys.at(-1) ?? ''
  if (
    !token ||
    editsBetween(token.key, right) > mostEdits(right) ||
    token.key[0] !== right[0] ||
    token.key === `${right}s` ||
    right === `${token.key}s`
  )
    return false
  if (names.words.has(token.key) || isDayOrMonth(token.key, 'en') || isDayOrMonth(right, 'en')) return false
  // A name of one short word, or one that ends like *Nordhamn council*, is a body's.
  const [begin = '', end = ''] = [name.words[0], name.words.at(-1)]
  if (name.words.length > 5 || (name.words.length === 1 && right.length < 6) || ![begin, end].every(isCapitalized)) return false
  // In German every noun has a capital, so a short one says little.
  if (/^de\b/i.test(language) && right.length < 6) return false
  if (token.follows && before && !token.begins) {
    const isNoName = isTitle(before.key, 'en') || isDayOrMonth(before.key, 'en')
    if (/^(?:in|at|near|around|across|outside|the|a|an|this|that)$/.test(before.key)) return false
    if (before.isCapital && !isNoName && !(before.begins && isFunctionWord(before.key, 'en'))) return false
  }
  if (after?.follows && after.isCapital && !isDayOrMonth(after.key, 'en')) return false
  const isPossessive = /^['’]s/.test(block.own.slice(token.end))
  if (token.begins && !isPossessive && !(after?.follows && isReportingVerb(after.key, 'en'))) return false
  if (block.is === 'heading' && isInCapitals(block.own)) return false
  return namesPerson(file, name) && !isAnotherWord(content, file, token, name) && !isOrdinary(content, right)
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Whether most words of a text have capitals, as in some headings. */
function isInCapitals(text: string): boolean {
  const long = text.match(/[\p{L}]{4,}/gu) ?? []
  return long.length > 2 && long.filter(isCapitalized).length * 2 > long.length
}

/** Whether a file links to somebody or has their full name. */
function namesPerson(file: FileReading<{ path: string }>, { path, right }: Name): boolean {
  return file.links.some(({ to }) => to.path === path) || wholeWord(right).test(wholeText(file))
}

const wholeText = cached((file: FileReading<{ path: string }>) => {
  const { title = '', standfirst = '' } = file.given as { title?: string; standfirst?: string }
  return [title, standfirst, ...file.written.map(({ text }) => text)].join('\n')
})

/** Whether a word is an ordinary one or another name: it is written in lower case, follows another given name, or is in a source's words. */
function isAnotherWord(content: Content, file: FileReading<{ path: string }>, { text, key }: Token, name: Name): boolean {
  if (isOrdinary(content, key)) return true
  const word = escapePattern(text)
  const before = new RegExp(String.raw`(\p{Lu}[\p{L}\p{M}’'-]+|\p{Lu}\.)\s+${word}(?![\p{L}\p{M}])`, 'gu')
  for (const { 1: given = '' } of wholeText(file).matchAll(before)) {
    const one = keyOf(given)
    if (!isTitle(one, 'en') && !isDayOrMonth(one, 'en') && !isFunctionWord(one, 'en') && !name.keys.includes(one)) return true
  }
  const whole = wholeWord(text)
  return content.sources.some(({ given }) => linesOf({ wordings: given.wordings ?? [] }).some((line) => whole.test(line.text)))
}

/** Whether some file has a word in lower case. */
function isOrdinary(content: Content, word: string): boolean {
  const cache = ordinaryWords(content)
  let is = cache.get(word)
  if (is === undefined) {
    const whole = wholeWord(word)
    is = readings(content).some((file) => whole.test(wholeText(file)))
    cache.set(word, is)
  }
  return is
}

const ordinaryWords = cached((_content: Content) => new Map<string, boolean>())

/** Finds a word or words that are not part of longer ones. */
function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${escapePattern(word)}(?![\\p{L}\\p{M}])`, 'u')
}
