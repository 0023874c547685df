import { element } from '../../client/elements.ts'
import { quoteFindings, checkQuoteWords as words } from '../../language/en/check-quote.ts'
import { placeItem } from './place-item.ts'
import type { FoundWords, QuoteCheck } from './protocol.ts'
import type { PastedText } from './read-pasted.ts'
import { findingSign, verdictOf } from './verdict.ts'

/** How many places of a quotation are shown without being asked for. */
const placesAtOnce = 3

/** How many words of an article’s own are shown again beside the pasted text. */
const maxShownWords = 12

/** A pasted text with its quotations marked and numbered, and beside it what was found of each. */
export class PastedView {
  readonly #text: PastedText
  readonly #announce: (text: string) => void
  readonly #unmarked: FoundWords[] = []
  readonly checks: QuoteCheck[] = []

  constructor(text: PastedText, announce: (text: string) => void) {
    this.#text = text
    this.#announce = announce
  }

  /** Adds what was found of the next quotation. */
  add(check: QuoteCheck): void {
    this.checks.push(check)
  }

  /** Adds words outside quotation marks that are published here. */
  addUnmarked(found: readonly FoundWords[]): void {
    for (const one of found) {
      const last = this.#unmarked.at(-1)
      const isSame = last?.place.page === one.place.page && isOwn(last) === isOwn(one)
      const isNext = last && isSame && !/[\p{L}\p{N}]/u.test(this.#text.text.slice(last.end, one.start))
      if (isNext) last.end = one.end
      else this.#unmarked.push({ ...one })
    }
  }

  get hasUnmarked(): boolean {
    return this.#unmarked.length > 0
  }

  /** How far a long check is; for the eyes only. */
  progress(done: number, all: number): HTMLElement {
    const bar = element('progress', { max: all, value: done })
    return element('p', { className: 'meta', ariaHidden: 'true' }, bar, ' ', words.progress(done, all))
  }

  show(): HTMLElement {
    return element('div', 'checked', this.#pastedText(), this.#findings())
  }

  #pastedText(): HTMLElement {
    const { isMarked, isReordered } = this.#text
    const hints = [
      ...(this.checks.length ? [words.pastedHint] : []),
      ...(isMarked ? [words.restHint] : this.checks.length ? [words.unmarked] : []),
      ...(this.hasUnmarked ? [words.ownHint] : []),
      ...(isReordered ? [words.reordered] : []),
    ]
    return element(
      'section',
      { className: 'pasted', ariaLabel: words.pastedText, tabIndex: 0 },
      element('h2', {}, words.pastedText),
      element('p', 'search-hint', hints.join(' ')),
      ...this.#paragraphs(),
    )
  }

  /** The paragraphs of the text; a quotation over several of them is marked in each, and numbered in the last. */
  #paragraphs(): HTMLElement[] {
    const { text, quotations } = this.#text
    const marked = [
      ...quotations.map(({ start, end }, i) => ({
        start,
        end,
        mark: (part: string, isFirst: boolean) => this.#mark(part, i, isFirst),
        after: this.#number(i),
      })),
      ...this.#unmarked.map((one, i) => ({
        start: one.start,
        end: one.end,
        mark: (part: string) => element('span', 'own', part),
        after: unmarkedLink(one, i),
      })),
    ].sort((a, b) => a.start - b.start)
    const paragraphs: HTMLElement[] = []
    let from = 0
    for (const line of text.split('\n')) {
      const to = from + line.length
      const parts: (string | HTMLElement)[] = []
      let at = from
      for (const { start, end, mark, after } of marked) {
        if (end <= from || start >= to || end <= at) continue
        const [first, last] = [Math.max(start, at), Math.min(end, to)]
        parts.push(text.slice(at, first), mark(text.slice(first, last), start >= from))
        if (end <= to && after) parts.push(after)
        at = last
      }
      paragraphs.push(element('p', { dir: 'auto' }, ...parts, text.slice(at, to)))
      from = to + 1
    }
    return paragraphs
  }

  #mark(part: string, index: number, isFirst: boolean): HTMLElement {
    const check = this.checks[index]
    return element('mark', { className: check ? findingSign(check) : '', ...(isFirst && { id: `site-pasted-${index + 1}` }) }, part)
  }

  #number(index: number): HTMLElement | undefined {
    const check = this.checks[index]
    const number = index + 1
    if (!check) return undefined
    const ariaLabel = words.quotation(number, check.finding, this.#text.isMarked)
    return element(
      'a',
      { href: `#site-check-${number}`, className: ['number', 'status', findingSign(check)].join(' '), ariaLabel },
      String(number),
    )
  }

  #findings(): HTMLElement {
    const own = this.hasUnmarked ? [element('h2', {}, words.notQuoted), ...this.#unmarked.map((one, i) => this.#unmarkedWords(one, i))] : []
    if (!this.checks.length) return element('section', { className: 'findings', ariaLabel: words.notQuoted }, ...own)
    const items = this.checks.map((check, i) => this.#finding(check, i))
    return element(
      'section',
      { className: 'findings', ariaLabel: words.findings },
      element('h2', {}, words.findings),
      element('ol', { role: 'list' }, ...items),
      ...own,
    )
  }

  #finding(check: QuoteCheck, index: number): HTMLElement {
    const { quotations, isMarked } = this.#text
    const number = index + 1
    const asked = quotations[index]?.words.replace(/\s+/g, ' ').trim() ?? ''
    const title = words.quotation(number, check.finding, isMarked)
    const places = check.places.map((place) => placeItem(place, this.#announce))
    const more = places.slice(placesAtOnce)
    return element(
      'li',
      { id: `site-check-${number}`, tabIndex: -1 },
      element('h3', {}, element('span', `status ${findingSign(check)}`, title)),
      element('p', { className: 'asked', dir: 'auto' }, `“${asked}”`),
      element('p', 'meta', verdictOf(check).sentence),
      ...notesOn(check).map((note) => element('p', 'warned', note)),
      ...(places.length ? [element('ol', { className: 'entries', role: 'list' }, ...places.slice(0, placesAtOnce))] : []),
      ...(more.length
        ? [
            element(
              'details',
              {},
              element('summary', {}, words.morePlaces(more.length)),
              element('ol', { className: 'entries', role: 'list' }, ...more),
            ),
          ]
        : []),
      element('p', 'meta', element('a', { href: `#site-pasted-${number}` }, words.backToText)),
    )
  }

  #unmarkedWords({ start, end, place }: FoundWords, index: number): HTMLElement {
    const [before, after] = isOwn({ place }) ? words.ownWordsIn : words.saidWordsIn(place.who)
    const all = this.#text.text.slice(start, end).trim().split(/\s+/)
    const shown =
      all.length > maxShownWords
        ? `${all.slice(0, maxShownWords / 2).join(' ')} … ${all.slice(-maxShownWords / 2).join(' ')}`
        : all.join(' ')
    return element(
      'p',
      { id: `site-own-${index + 1}`, tabIndex: -1 },
      before,
      element('a', { href: place.url, ...place.languages?.place }, place.in.title),
      after,
      ' ',
      element('span', { className: 'own', dir: 'auto' }, shown),
    )
  }
}

function isOwn({ place }: Pick<FoundWords, 'place'>): boolean {
  return place.kind !== 'quote' && place.kind !== 'wording'
}

function unmarkedLink(found: FoundWords, index: number): HTMLElement {
  const ariaLabel = isOwn(found) ? words.ownWordsLink : words.saidWordsLink(found.place.who)
  return element('a', { href: `#site-own-${index + 1}`, className: 'number', ariaLabel }, '*')
}

/** What else is to be said of a quotation: whose it is, and what belongs to it. */
function notesOn({ finding, attribution, speakers, together }: QuoteCheck): string[] {
  return [
    ...(attribution ? [words.attribution(attribution.given, attribution.whose, finding !== 'differs')] : []),
    ...(speakers ? [words.speakers(speakers)] : []),
    ...(together ? [together.between ? words.between(together.between) : words.together] : []),
  ]
}

/** Counts what was found, for all to see and for screen readers to hear. */
export function showSummary(verdict: HTMLElement, { isMarked }: PastedText, checks: readonly QuoteCheck[]): void {
  const counts = quoteFindings.flatMap((finding): [QuoteCheck['finding'], number][] => {
    const count = checks.filter((check) => check.finding === finding).length
    return count ? [[finding, count]] : []
  })
  verdict.replaceChildren(element('p', {}, element('b', {}, words.summary(checks.length, counts, isMarked))))
}
