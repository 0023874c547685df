import { capitalized, counted, list } from './forms.ts'

/** What a check found: in a word or two, and as a sentence. */
export interface Verdict {
  head: string
  sentence: string
}

/** The places that have words; whether the words declare omissions or additions; and whether a quote there differs from its source. */
interface Found {
  places: number
  max: number
  declares: boolean
  differs: boolean
}

function placesOf({ places, max, differs }: Found): string {
  const where = places < max ? `in ${counted(places, 'place')}` : `in ${max} or more places; ${max} are listed`
  return `${where}.${differs ? ' Note: a matching quote differs from its source; see below.' : ''}`
}

/** Words of the page that checks quotes, below its form. */
export const checkQuoteWords = {
  checking: 'Checking …',
  notLoaded: 'The check could not be loaded.',
  readInContext: 'Read\u00A0in\u00A0context',
  /** What the strokes in a comparison mean; the first and the third are shown with theirs. */
  key: ['Struck through', ': only here. ', 'Underlined', ': only in what you pasted.'],
  verbatim(found: Found): Verdict {
    const except = found.declares ? ', except for what they mark as left out or inserted' : ''
    return { head: 'Found word for word', sentence: `These words appear here${except}, ${placesOf(found)}` }
  },
  cleaned(found: Found): Verdict {
    return {
      head: 'Found, cleaned up',
      sentence: `The same words appear here, ${placesOf(found)} Some are written otherwise, or a filler or repetition is left out. Each difference is shown:`,
    }
  },
  notFound({ quotes, wordings }: { quotes: number; wordings: number }): Verdict {
    const searched = [
      ...(quotes ? [counted(quotes, 'quote')] : []),
      ...(wordings ? [counted(wordings, 'wording of a source', 'wordings of sources')] : []),
    ]
    const what = searched.length ? `the ${list(searched)}` : 'the words'
    return {
      head: 'Not found here',
      sentence: `This does not mean “false”. It only means that these words, or words like them, are not in ${what} published here.`,
    }
  },
  otherFindings: {
    differs: {
      head: 'Differs',
      sentence: 'These exact words do not appear together here; that does not say which wording is right. Closest match:',
    },
    'too short': {
      head: 'Too short',
      sentence:
        'One or two words in a row appear in many places by chance, and no quote here consists of these words alone. Paste more words.',
    },
    'too long': { head: 'Too long', sentence: 'Paste one quotation of at most 500 words.' },
    'no words': { head: 'No words', sentence: 'Paste the words of a quotation first.' },
  },
  /** Clauses as one sentence: `“Never” is added; “take” is left out.` */
  sentence: (clauses: readonly string[]) => `${capitalized(clauses.join('; '))}.`,
} as const
