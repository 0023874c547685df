import type { Named } from '../model/named.ts'
import type { ChangedStretch, FormerAddress, FormerPage, PageChange, PageHistory, PastVersion, SiteHistory } from '../model/page-history.ts'

/** The article that the history is of: one of the ferry talks. */
const path = 'articles/a-date-but-no-deal/'

const link = (text: string, to: string): Named => ({ text, path: to })
const noStrike = link('No strike', `${path}#condition-no-strike`)
const promise = link('Promise, in “The second week”', 'articles/the-second-week/#observation-promise')

const both = (text: string): ChangedStretch => ({ is: 'both', text })
const gone = (text: string): ChangedStretch => ({ is: 'gone', text })
const come = (text: string): ChangedStretch => ({ is: 'new', text })

/** The words of the condition: first until 2027, then in the year 2028, now until 2028. */
const firstToSecond = [both('ties the pay rise to a no-strike clause '), gone('until 2027 '), come('in the year 2028')]
const secondToNow = [both('ties the pay rise to a no-strike clause '), gone('in the year '), come('until '), both('2028')]
const firstToNow = [both('ties the pay rise to a no-strike clause until '), gone('2027 '), come('2028')]
const noteToNow = [both('The first firm promise in '), gone('five '), come('six '), both('weeks.')]

/** A change, released on its day, to the words of places. */
function change(
  number: number,
  date: string,
  about: Pick<PageChange, 'kind' | 'what' | 'why' | 'passages'>,
  ...changed: [Named, ChangedStretch[]][]
): PageChange {
  const places = changed.map(([name, words]) => ({ id: name.path?.replace(/.*#/, '') ?? '', named: name, words }))
  return { id: `site-change-${number}`, on: `${date}T09:00:00Z`, date, ...about, changed: places }
}

const correction = change(
  1,
  '2026-03-04',
  { kind: 'correction', what: 'The clause ends in 2028, not in 2027.', why: 'The council published its offer.', passages: [noStrike] },
  [noStrike, firstToSecond],
  [link('The note on Sign by Friday', `${path}#quote-sign-by-friday.note`), noteToNow],
)
const clarification = change(
  2,
  '2026-03-06',
  { kind: 'clarification', what: 'It says until when.', why: 'Readers asked.', passages: [noStrike] },
  [noStrike, secondToNow],
)
const waiting: PageChange = {
  ...change(3, '2026-03-07', { kind: 'typo', what: 'A letter.', why: 'A slip.', passages: [noStrike] }),
  on: undefined,
}

/** A change in an article that is gone. */
const overdue = change(
  1,
  '2026-03-07',
  { kind: 'correction', what: 'The harbour is well, not very well.', why: 'The harbour master wrote to us.', passages: [] },
  [link('Well', 'articles/all-is-well/#quote-well'), [both('all is '), gone('very '), both('well')]],
)

/** Words that were replaced by a change. */
function past(v: string, on: string, { date, kind, what, why }: PageChange, toNext: ChangedStretch[], toNow = toNext): PastVersion {
  return { v, on: `${on}T09:00:00Z`, until: date, changes: [{ date, kind, what, why }], toNext, toNow }
}

const changedTwice = [
  past('aaaaaaaa', '2026-03-03', correction, firstToSecond, firstToNow),
  past('bbbbbbbb', '2026-03-04', clarification, secondToNow),
]

/** A former id that leads elsewhere, or is gone for a reason. */
function former(id: string, title: string, to: Named | string, on = '2026-03-05'): FormerAddress {
  return { id, title, on, ...(typeof to === 'string' ? { now: [], why: to } : { now: [to], why: undefined }) }
}

/** A former page that leads elsewhere, or is gone for a reason. */
function formerPage(at: string, title: string, to: Named | string, more: Partial<FormerPage> = {}): FormerPage {
  const { id: _, ...page } = former('', title, to)
  return { path: `articles/${at}/`, changes: [], formerAddresses: [], ...page, ...more }
}

const page: PageHistory = {
  path,
  versions: {
    '': 'pagepage',
    'condition-no-strike': 'cccccccc',
    'condition-no-strike.2': 'secondsc',
    'condition-no-strike.note': 'notenote',
    'quote-sign-by-friday': 'quotequo',
    'quote-sign-by-friday.note': 'eeeeeeee',
    'note-clause': 'clauseee',
  },
  paragraphIds: [],
  aliases: { 'condition-no-strike': ['condition-clause'] },
  formerAddresses: [
    former('observation-calm', 'Calm', 'Nobody had said so.'),
    former('observation-calm.note', 'Calm', 'Nobody had said so.'),
    former('condition-promise', 'Promise', promise),
  ],
  changes: [waiting, clarification, correction],
  pastVersions: {
    '': changedTwice.map((version) => ({ ...version, v: version.v.replace(/^../, 'pp'), toNext: [], toNow: [] })),
    'condition-no-strike': changedTwice,
    'condition-clause': changedTwice,
    'quote-sign-by-friday.note': [past('dddddddd', '2026-03-03', correction, noteToNow)],
  },
}

/** A source with a place that was merged into another. */
const source: PageHistory = {
  ...{ path: 'sources/briefing/', versions: { '': 'sourceso', '001410': 'placepla' }, paragraphIds: [], aliases: {} },
  formerAddresses: [former('001500', '00:15:00', link('00:14:10', 'sources/briefing/#001410'))],
  ...{ changes: [], pastVersions: {} },
}

const [nobodysQuote, otherHarbour] = ['It was nobody’s quote.', 'It was about another harbour.']
const lastDay = '2026-03-08'

/** A possible history of the ferry talks: an article changed twice, one that moved, one that is gone. */
export const exampleHistory: SiteHistory = {
  pages: { [path]: page, 'sources/briefing/': source },
  formerPages: [
    formerPage('ferry-talks', 'Ferry talks', link('A date but no deal', path), {
      formerAddresses: [
        former('condition-strike', 'Strike', { ...noStrike, text: 'No strike, in “A date but no deal”' }),
        former('quote-maybe', 'Maybe', nobodysQuote, '2026-03-02'),
      ],
    }),
    formerPage(
      'ferry-talks/condition-strike',
      'Strike, in “Ferry talks”',
      link('No strike, in “A date but no deal”', `${path}condition-no-strike/`),
    ),
    formerPage('ferry-talks/quote-maybe', 'Maybe, in “Ferry talks”', nobodysQuote, { on: '2026-03-02' }),
    formerPage('a-date-but-no-deal/observation-calm', 'Calm, in “A date but no deal”', 'Nobody had said so.'),
    formerPage('all-is-well', 'All is well', otherHarbour, {
      ...{ on: lastDay, changes: [overdue], formerAddresses: [former('quote-well', 'Well', otherHarbour, lastDay)] },
    }),
    formerPage('all-is-well/quote-well', 'Well, in “All is well”', otherHarbour, { on: lastDay }),
    formerPage('strike-votes', 'Strike votes', link('The second week', 'articles/the-second-week/'), {
      formerAddresses: [former('observation-promise', 'Promise', promise)],
    }),
  ],
}
