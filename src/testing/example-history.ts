import type { ChangedStretch, PageChange, PageHistory, SiteHistory } from '../model/page-history.ts'

/** The article that the record is of: one of the ferry talks. */
const path = 'articles/a-date-but-no-deal/'

const both = (text: string): ChangedStretch => ({ is: 'both', text })
const gone = (text: string): ChangedStretch => ({ is: 'gone', text })
const come = (text: string): ChangedStretch => ({ is: 'new', text })

/** The words of the condition: first until 2027, then in the year 2028, now until 2028. */
const firstToSecond = [both('ties the pay rise to a no-strike clause '), gone('until 2027 '), come('in the year 2028')]
const secondToNow = [both('ties the pay rise to a no-strike clause '), gone('in the year '), come('until '), both('2028')]
const firstToNow = [both('ties the pay rise to a no-strike clause until '), gone('2027 '), come('2028')]
const noteToNow = [both('The first firm promise in '), gone('five '), come('six '), both('weeks.')]

const correction: PageChange = {
  id: 'site-change-1',
  on: '2026-03-04T09:00:00Z',
  date: '2026-03-04',
  kind: 'correction',
  what: 'The clause ends in 2028, not in 2027.',
  why: 'The council published its offer.',
  changed: [
    { id: 'condition-no-strike', named: { text: 'No strike', path: `${path}#condition-no-strike` }, words: firstToSecond },
    {
      id: 'quote-sign-by-friday.note',
      named: { text: 'The note on Sign by Friday', path: `${path}#quote-sign-by-friday.note` },
      words: noteToNow,
    },
  ],
  passages: [{ text: 'No strike', path: `${path}#condition-no-strike` }],
}

const clarification: PageChange = {
  id: 'site-change-2',
  on: '2026-03-06T09:00:00Z',
  date: '2026-03-06',
  kind: 'clarification',
  what: 'It says until when.',
  why: 'Readers asked.',
  changed: [{ id: 'condition-no-strike', named: { text: 'No strike', path: `${path}#condition-no-strike` }, words: secondToNow }],
  passages: [{ text: 'No strike', path: `${path}#condition-no-strike` }],
}

const waiting: PageChange = {
  ...clarification,
  id: 'site-change-3',
  on: undefined,
  date: '2026-03-07',
  kind: 'typo',
  what: 'A letter.',
  why: 'A slip.',
  changed: [],
}

/** What an article that is gone had changed. */
const overdue: PageChange = {
  ...correction,
  on: '2026-03-07T09:00:00Z',
  date: '2026-03-07',
  what: 'The harbour is well, not very well.',
  why: 'The harbour master wrote to us.',
  changed: [
    {
      id: 'quote-well',
      named: { text: 'Well', path: 'articles/all-is-well/#quote-well' },
      words: [both('all is '), gone('very '), both('well')],
    },
  ],
  passages: [],
}

const messagesFor = ({ date, kind, what, why }: PageChange) => ({ date, kind, what, why })

const changedTwice = [
  {
    v: 'aaaaaaaa',
    on: '2026-03-03T09:00:00Z',
    until: '2026-03-04',
    changes: [messagesFor(correction)],
    toNext: firstToSecond,
    toNow: firstToNow,
  },
  {
    v: 'bbbbbbbb',
    on: '2026-03-04T09:00:00Z',
    until: '2026-03-06',
    changes: [messagesFor(clarification)],
    toNext: secondToNow,
    toNow: secondToNow,
  },
]

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
    { id: 'observation-calm', title: 'Calm', on: '2026-03-05', now: [], why: 'Nobody had said so.' },
    { id: 'observation-calm.note', title: 'Calm', on: '2026-03-05', now: [], why: 'Nobody had said so.' },
    {
      id: 'condition-promise',
      title: 'Promise',
      on: '2026-03-05',
      now: [{ text: 'Promise, in “The second week”', path: 'articles/the-second-week/#observation-promise' }],
      why: undefined,
    },
  ],
  changes: [waiting, clarification, correction],
  pastVersions: {
    '': changedTwice.map((version) => ({ ...version, v: version.v.replace(/^../, 'pp'), toNext: [], toNow: [] })),
    'condition-no-strike': changedTwice,
    'condition-clause': changedTwice,
    'quote-sign-by-friday.note': [
      {
        v: 'dddddddd',
        on: '2026-03-03T09:00:00Z',
        until: '2026-03-04',
        changes: [messagesFor(correction)],
        toNext: noteToNow,
        toNow: noteToNow,
      },
    ],
  },
}

/** A source of which one place went into another. */
const source: PageHistory = {
  path: 'sources/briefing/',
  versions: { '': 'sourceso', '001410': 'placepla' },
  paragraphIds: [],
  aliases: {},
  formerAddresses: [
    { id: '001500', title: '00:15:00', on: '2026-03-05', now: [{ text: '00:14:10', path: 'sources/briefing/#001410' }], why: undefined },
  ],
  changes: [],
  pastVersions: {},
}

const oldPassage = { text: 'No strike, in “A date but no deal”', path: `${path}#condition-no-strike` }

/** What a ledger could say of the ferry talks: an article changed twice, one that moved, one that is gone. */
export const exampleHistory: SiteHistory = {
  pages: { [path]: page, 'sources/briefing/': source },
  formerPages: [
    {
      path: 'articles/ferry-talks/',
      changes: [],
      title: 'Ferry talks',
      on: '2026-03-05',
      now: [{ text: 'A date but no deal', path }],
      why: undefined,
      formerAddresses: [
        { id: 'condition-strike', title: 'Strike', on: '2026-03-05', now: [oldPassage], why: undefined },
        { id: 'quote-maybe', title: 'Maybe', on: '2026-03-02', now: [], why: 'It was nobody’s quote.' },
      ],
    },
    {
      path: 'articles/ferry-talks/condition-strike/',
      changes: [],
      title: 'Strike, in “Ferry talks”',
      on: '2026-03-05',
      now: [{ text: 'No strike, in “A date but no deal”', path: `${path}condition-no-strike/` }],
      why: undefined,
      formerAddresses: [],
    },
    {
      path: 'articles/ferry-talks/quote-maybe/',
      changes: [],
      title: 'Maybe, in “Ferry talks”',
      on: '2026-03-02',
      now: [],
      why: 'It was nobody’s quote.',
      formerAddresses: [],
    },
    {
      path: `${path}observation-calm/`,
      changes: [],
      title: 'Calm, in “A date but no deal”',
      on: '2026-03-05',
      now: [],
      why: 'Nobody had said so.',
      formerAddresses: [],
    },
    {
      path: 'articles/all-is-well/',
      changes: [overdue],
      title: 'All is well',
      on: '2026-03-08',
      now: [],
      why: 'It was about another harbour.',
      formerAddresses: [{ id: 'quote-well', title: 'Well', on: '2026-03-08', now: [], why: 'It was about another harbour.' }],
    },
    {
      path: 'articles/all-is-well/quote-well/',
      changes: [],
      title: 'Well, in “All is well”',
      on: '2026-03-08',
      now: [],
      why: 'It was about another harbour.',
      formerAddresses: [],
    },
    {
      path: 'articles/strike-votes/',
      changes: [],
      title: 'Strike votes',
      on: '2026-03-05',
      now: [{ text: 'The second week', path: 'articles/the-second-week/' }],
      why: undefined,
      formerAddresses: [
        {
          id: 'observation-promise',
          title: 'Promise',
          on: '2026-03-05',
          now: [{ text: 'Promise, in “The second week”', path: 'articles/the-second-week/#observation-promise' }],
          why: undefined,
        },
      ],
    },
  ],
  hasLedger: true,
}
