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

/** What a check may find, in the order in which findings are counted. */
export const quoteFindings = ['verbatim', 'cleaned', 'differs', 'own words', 'not found', 'too short', 'too long', 'no words'] as const
type QuoteFinding = (typeof quoteFindings)[number]

const findingsInShort: Record<QuoteFinding, string> = {
  verbatim: 'word for word',
  cleaned: 'cleaned up',
  differs: 'differs',
  'own words': 'an article’s own words',
  'not found': 'not found',
  'too short': 'too short to check',
  'too long': 'too long to check',
  'no words': 'without words',
}

function placesOf({ places, max, differs }: Found): string {
  const where = places < max ? `in ${counted(places, 'place')}` : `in ${max} or more places; ${max} are listed`
  return `${where}.${differs ? ' Note: a matching quote differs from its source; see below.' : ''}`
}

/** Words of the page that checks quotes, below its form. */
export const checkQuoteWords = {
  checking: 'Checking …',
  notLoaded: 'The check could not be loaded.',
  progress: (done: number, all: number) => `Checked ${done} of ${counted(all, 'quotation')} …`,
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
  ownWords(found: Found): Verdict {
    const where =
      found.places < found.max ? `in ${counted(found.places, 'place')}` : `in ${found.max} or more places; ${found.max} are listed`
    return {
      head: 'The article’s own words',
      sentence: `These are an article’s own words, ${where}. They are not a quote, nor words of a source, on this site.`,
    }
  },
  inParts: 'No place has all of these words, but each paragraph appears, in these places:',
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
    'too long': { head: 'Too long', sentence: 'Paste at most 200,000 characters, which are about 30,000 words.' },
    'no words': { head: 'No words', sentence: 'Paste the words of a quotation first.' },
  },
  /** Of several quotations: what was found, counted, the best first. */
  summary(total: number, findings: readonly [finding: QuoteFinding, count: number][], isMarked: boolean): string {
    const what = isMarked ? counted(total, 'quotation') : counted(total, 'paragraph')
    return `${what}: ${findings.map(([finding, count]) => `${count} ${findingsInShort[finding]}`).join(', ')}.`
  },
  unmarked: 'There are no quotation marks in the pasted text, so each paragraph was checked by itself.',
  reordered: 'The pasted text had invisible signs that show words in another order. They were removed: it may have looked different.',
  /** The headings of a result with the pasted text, and of each quotation. */
  pastedText: 'The pasted text',
  findings: 'What was found',
  pastedHint: 'Each number leads to what was found.',
  restHint: 'The rest is not in quotation marks.',
  ownHint: 'What has a dotted line is published here too.',
  quotation: (number: number, finding: QuoteFinding, isMarked: boolean) =>
    `${isMarked ? 'Quotation' : 'Paragraph'} ${number}: ${findingsInShort[finding]}`,
  backToText: 'Back to the pasted text',
  morePlaces: (count: number) => counted(count, 'more place'),
  notQuoted: 'Not in quotation marks',
  /** An article’s own words: before and after its title. */
  ownWordsIn: ['These are the article’s own words, in ', ':'],
  ownWordsLink: 'The article’s own words',
  /** The same for words of somebody: without quotation marks they look like the writer’s. */
  saidWordsIn: (who: string) => [`These are words of ${who}, without quotation marks in the pasted text, in `, ':'],
  saidWordsLink: (who: string) => `Words of ${who}`,
  /** What pasted words hide of a sentence; `turning` is the word that turns what it means. */
  cut: {
    before: (words: string, turning: string) => `Here the sentence begins: “${words} …”. “${turning}” may change what the words mean.`,
    after: (words: string, turning: string) => `Here the sentence goes on: “… ${words}”. “${turning}” may change what the words mean.`,
  },
  noteNumbers: (numbers: readonly string[]) =>
    `${list(numbers.map((number) => `“${number}”`))} ${numbers.length > 1 ? 'were taken for numbers of notes' : 'was taken for the number of a note'}, and not compared.`,
  attribution: (given: string, whose: readonly string[], isExact: boolean) =>
    isExact
      ? `These words are ${list(whose.map((name) => `${name}’s`))}; the pasted text gives them to ${given}.`
      : `The closest words are ${list(whose.map((name) => `${name}’s`))}; the pasted text gives these to ${given}.`,
  speakers: (names: readonly string[]) => `Several people say these words here: ${names.join('; ')}.`,
  together: 'One passage has this and the other parts of the sentence, in the same order.',
  between: (words: string) => `Between this and the next quotation, that passage has “${words}”.`,
  /** Clauses as one sentence: `“Never” is added; “take” is left out.` */
  sentence: (clauses: readonly string[]) => `${capitalized(clauses.join('; '))}.`,
} as const
