/** Words of the page about how the site works: each section's title and paragraphs. */
export const howItWorksWords = {
  description:
    'What is marked in the articles, how quotes are compared with their sources, how long addresses live, and how to report a mistake.',
  about: (site: string) =>
    `${site} marks who said what, who demands what and who makes what of it, so that these are not taken for each other.`,
  kinds: {
    title: 'What is marked',
    signs:
      'The sign after the words leads to a note, which names who is behind them. Its number starts again in each article and is not an address.',
  },
  quotes: {
    title: 'How we check quotes',
    before: 'A quote is compared with the words of its source, as far as we have them. Its note begins with the result:',
    results: {
      verbatim: [
        'Word for word:',
        'the source has these words in this order. What a quote marks as left out (…) or as added ([…]) is shown beside it.',
      ],
      differs: [
        'Differs:',
        'at least half of the words are in the source in this order, but not all of them. The note says which are not, and compares the two wordings: ~~struck through~~ is what only the source has, ++underlined++ what only the article has.',
      ],
      unchecked: ['Not checked:', 'no words of the source are on file to compare with.'],
      translated: [
        'Translated:',
        'the printed words are a translation, and so are never called word for word. The note has the words as they were spoken; it is those that are compared, where the source’s are on file.',
      ],
    },
    whatCounts:
      'What counts is each word: a “not”, a number, a name, a “must” or “may”, the order. What does not count is what a transcript’s writer decides: punctuation, the shape of quotation marks and dashes, spaces, a capital at the start of a word. A quote of which the source has less than half is not published here.',
    after:
      'We compare with words that somebody published or that we heard or read, and the note says with which. Where a wording may be a translation, the note says so. That two wordings differ does not say which one is right. The words on file are on the pages of the [sources](sources/).',
  },
  provenance: {
    title: 'Where the texts come from',
    paragraphs: [
      'An article may be a text that we received. Then its page says from whom, and where else the text can be found, as far as we know. It is published as it was received: every departure is listed below the text with its reason, and the site is not built unless the received words and the listed departures together give the published words, to the letter. Headlines, standfirsts and section headings of such articles are ours and marked as ours. The notes are ours too; they state nothing without a source, and say so when an article names nobody.',
      'The licence of this site’s code does not cover received texts: their rights are not ours to give.',
    ],
  },
  checks: {
    title: 'What is checked before anything is published',
    paragraphs: [
      'A program reads every article before it appears, and the site is not built while it finds an error: a quote whose words differ from its source and that does not say so, words in quotation marks that nobody is named for, a link that leads nowhere, a picture without a description, a date in the future. It also reports weaker points to the editors, such as a source without an archived copy, or analysts whom nobody names. Where one of these rules was set aside for an article, its page says which and why.',
    ],
  },
  addresses: {
    title: 'Addresses',
    paragraphs: [
      'Every section, every paragraph and every marked passage has an address: the signs § and ¶ show it. A passage’s address leads to its words, which are marked when you arrive. It is made from a name that the passage is given once, so that it still leads to the same words when the article grows around them; where one note is about several passages, the later ones have a number. Each also has its own page, which shows it in context and lists everything that refers to it. A section’s address is its heading.',
      'An address that was once published lasts. Each one is recorded when it is published, and the site is not built when one is missing and nobody has said where its words went. When a heading or a name changes, the old address leads to the new place. When words are removed, it leads to the date of the removal and the reason. A page that has moved leaves one at its old address that knows where each place in it is now. None of this needs JavaScript.',
      'A copied link may name the version of the words at the time: `?v=` and eight letters before the `#`. It leads to the same place, with today’s words. Where those have changed since, and scripts run, the page says so and shows what was changed, when and why.',
    ],
  },
  changes: {
    title: 'How we report changes',
    about: (feed: string | undefined) =>
      `Published words are not changed silently. Each change has a date, a kind and a reason, and shows the words before and after. It is one entry that appears in several places: below the article, in the note of a changed passage, on the passage’s own page with all its earlier versions, and among [all changes](changes/)${feed ? `, which can be followed as [a feed](${feed})` : ''}. The kinds are:`,
    kinds: [
      '**typo**: a slip of the keys that changed no meaning;',
      '**clarification**: words that were right and could be misread;',
      '**correction**: words that were wrong. It is also reported at the head of the article;',
      '**retraction**: words that we withdraw. It, too, is reported at the head.',
    ],
  },
  privacy: {
    title: 'What we keep about you',
    about:
      'Nothing. This site sets no cookies, counts no visits and loads nothing from elsewhere. Search and the [check of quotes](check-a-quote/) run in your browser: what you look for, or paste, is not sent to us. Your settings are stored in your browser only, and never sent: the colours of the page, which marks an article shows, and whether single keys (`/`, `j`, `k`) do anything. Links to sources lead to other sites, which have rules of their own.',
  },
  mistakes: {
    title: 'How to report a mistake',
    about: (report: { address: string; words: string } | undefined) =>
      `${report ? `Tell us at [${report.words}](${report.address})` : 'Tell whoever publishes this site'}, or report it where the site’s source is stored: articles, notes and the words of sources are plain text files there. Give the address of the passage. When published words are changed, the change is [reported](#changes) with its date and its reason.`,
  },
} as const
