import type { Quote } from './annotation.ts'
import { type Files, sourceAt } from './look-up.ts'
import { isCertainLabel, linesOf, type Source } from './source.ts'

/** Whether words were written or spoken; undefined where that is not known. */
export type Medium = 'written' | 'spoken' | undefined

const writtenKinds = new Set(
  `account act agreement announcement application bill blog book brief bulletin charter circular code column comment communiqué communique
  complaint constitution contract convention decision declaration decree diary directive document editorial email e-mail essay filing flyer form
  guidance guide guideline guidelines handbook judgement judgment law leaflet legislation letter manifesto manual memo memoir memorandum message note notice
  novel op-ed opinion order ordinance pact pamphlet paper petition plan plea policy post press-release proclamation prospectus regulation release
  report resolution rule rules ruling specification statute strategy study submission summary telegram text thesis thread treaty tweet
  verdict warrant web-page website`
    .split(/\s+/)
    .map(plain),
)

const spokenKinds = new Set(
  `address audio briefing broadcast call conference conversation debate dialogue discussion eulogy hearing interview keynote lecture meeting
  panel podcast recording remarks sermon session sitting speech talk testimony toast transcript video webinar`
    .split(/\s+/)
    .map(plain),
)

/** Kinds that may report what somebody said, although their last word is that of something written; and the reverse. */
const exceptions: ReadonlyMap<string, Medium> = new Map([
  ['news report', undefined],
  ['radio report', 'spoken'],
  ['television report', 'spoken'],
  ['tv report', 'spoken'],
  ['press summary', undefined],
  ['conference paper', 'written'],
  ['written statement', 'written'],
  ['press statement', 'written'],
  ['oral statement', 'spoken'],
  ['written testimony', 'written'],
  ['written answer', 'written'],
  ['web page', 'written'],
  ['web site', 'written'],
  ['question time', 'spoken'],
  ['phone message', undefined],
  ['voice message', 'spoken'],
  ['video message', 'spoken'],
  ['video post', 'spoken'],
  ['audio book', undefined],
])

/** How the words of a source were made, by its `kind`. An article may be somebody's own or report what they said, so it is neither. */
export function mediumOfKind(kind: string): Medium {
  // The first noun says what it is: `letter to the council`.
  const words = plain(kind.replace(/\s*[,(–—:].*$/, '').replace(/\s+(?:to|of|from|on|in|by|for|about|between|with|at)\s.*$/i, '')).split(
    ' ',
  )
  const last = (count: number) => words.slice(-count).join(' ')
  for (const name of [last(2), last(1)]) {
    if (exceptions.has(name)) return exceptions.get(name)
    for (const form of [name, name.replace(/ies$/, 'y'), name.replace(/s$/, '')]) {
      if (writtenKinds.has(form)) return 'written'
      if (spokenKinds.has(form)) return 'spoken'
    }
  }
  return undefined
}

function plain(kind: string): string {
  return kind
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()
}

/** How a quote's words were made, as far as all the sources that it cites say the same. Words of several speakers, under their names, are spoken, whatever holds them. */
export function mediumOf(files: Files, { sources, saidOn }: Pick<Quote, 'sources' | 'saidOn'>): Medium {
  const media = new Set(sources.map(({ source }) => sourceAt(files, source)).map((source) => source && mediumOfSource(source)))
  if (media.has('spoken')) return 'spoken'
  if (media.size === 1 && media.has('written')) return 'written'
  return saidOn === undefined ? undefined : 'spoken'
}

function mediumOfSource({ kind, wordings }: Source): Medium {
  const names = new Set(linesOf({ wordings }).flatMap(({ label }) => (label && isCertainLabel(label) ? label.name : [])))
  return names.size > 1 ? 'spoken' : mediumOfKind(kind)
}
