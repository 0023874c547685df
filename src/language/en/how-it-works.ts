/** Words of the page about how the site works: each section's title and paragraphs. */
export const howItWorksWords = {
  description:
    'What is marked in the articles, how quotes are compared with their sources, how long addresses last, and how to report a mistake.',
  about: (site: string) => `${site} marks who said what, who demands what and who makes what of it, so that these are not confused.`,
  kinds: {
    title: 'What is marked',
    signs:
      'The sign after the words leads to a note, which names who is behind them. Its number starts again in each article and is not an address. The boxes under a headline hide kinds of marks; “Clean text” hides all, and “Quiet marks” shows lines only where you point, and at the words of an open note. Signs and notes are not copied with the text, and reader views leave them out.',
  },
  quotes: {
    title: 'How we check quotes',
    before: 'A quote is compared with the words of its source, as far as we have them. Its note begins with the result:',
    results: {
      verbatim: [
        'Word for word:',
        'the source has these words in this order, as words of the speaker that the quote names. What a quote marks as left out (…) or as added ([…]) is shown beside it.',
      ],
      cleaned: [
        'Cleaned up:',
        'the source has the same words in this order, but some are written otherwise, or the article leaves out fillers or repetitions. The note shows each of these differences. Only these count: “we’re” or “we are”; 5 or “five”; “3%”, “3 percent” or “3 per cent”; “NATO” or “Nato”; “cease-fire” or “ceasefire”; an “um”, “er” or “you know” left out; a “we, we” or “that – that” printed once. A repeated “no”, “very” or number is never left out.',
      ],
      differs: [
        'Differs:',
        'at least half of the words are in the source in this order, but not all of them. The note says how they differ, and compares the two wordings: words ~~struck through~~ are only in the source, words ++underlined++ only in the article.',
      ],
      unchecked: ['Not checked:', 'no words of the source are on file to compare with.'],
      translated: [
        'Translated:',
        'the printed words are a translation, and so are never called word for word. The note has the words as they were spoken; these are compared with the source, if its words are on file.',
      ],
    },
    whatCounts:
      'Every word counts (a “not”, a number, a name, a “must” or “may”), and so does the order. What a transcriber decides does not count: punctuation, the shape of quotation marks and dashes, spaces, a capital at the start of a word. If a quote begins or ends inside a sentence, and the source has a word like “not”, “but”, “unless” or “only if” just before or after it, the note shows what was cut off. A quote is not published here if its source has fewer than half of its words, or if somebody else says them there.',
    after:
      'We compare a quote with words that somebody published, or that we heard or read ourselves, and the note says which. If a wording may be a translation, the note says so. If the source does not say who spoke, we add “which does not name the speaker”: the words are there, but we cannot show whose they are. If only some of several sources have the words, the note says which. A difference does not show which wording is right. The words on file are on the pages of the [sources](sources/).',
    pasted:
      'To see whether a quotation that you read elsewhere is on this site, paste it into [Check a quote](check-a-quote/), with the text around it or as a whole article. Each quotation is compared by itself, in the same way, with all quotes and words of sources here. The result also says whether it cuts off a word like “not” or “unless”, whether the text gives it to somebody else, and which words are an article’s own.',
  },
  lists: {
    title: 'Lists',
    paragraphs: [
      'All [quotes](quotes/), [conditions](conditions/) and [observations](observations/) are listed, article by article, the newest first. Each month has a list of its own, as does each result of comparing a quote and each status of a condition; what somebody said or demands is on the page of that [person or body](people/). With JavaScript a long list can be narrowed by words and by choices, and its address then leads to the same selection.',
    ],
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
      'A program reads every article before it appears, and the site is not built while it finds an error: a quote that differs from its source without saying so, words in quotation marks without a speaker, a link that leads nowhere, a picture without a description, a date in the future. It also reports weaker points to the editors, such as a source without an archived copy, or speakers and analysts without a name. If one of these rules was set aside for an article, its page says which and why.',
    ],
  },
  addresses: {
    title: 'Addresses',
    paragraphs: [
      'Every section, every paragraph and every marked passage has an address: the signs § and ¶ show it. A passage’s address leads to its words, which are marked when you arrive. It is made from a name that the passage is given once, so that it still leads to the same words when the article grows around them; if one note is about several passages, the later ones have a number. Each also has its own page, which shows it in context and lists everything that refers to it. A section’s address is its heading.',
      'A published address lasts. Each one is recorded when it is published, and the site is not built when one is missing and nobody has said where its words went. When a heading or a name changes, the old address leads to the new place. When words are removed, it leads to the date of the removal and the reason. A page that has moved leaves another at its old address, which says where each part of it is now. None of this needs JavaScript.',
      'A copied link may name the version of the words at the time: `?v=` and eight letters before the `#`. It leads to the same place, with today’s words. If those have changed since, and JavaScript is on, the page says so and shows what was changed, when and why.',
    ],
  },
  changes: {
    title: 'How we report changes',
    about: (feed: string | undefined) =>
      `Published words are not changed silently. Each change has a date, a kind and a reason, and shows the words before and after. It is one entry that appears in several places: below the article, in the note of a changed passage, on the passage’s own page with all its earlier versions, and among [all changes](changes/)${feed ? `, which can be followed as [a feed](${feed})` : ''}. The kinds are:`,
    kinds: [
      '**typo**: a typing error that did not change the meaning;',
      '**clarification**: words that were right but could be misread;',
      '**correction**: words that were wrong, also reported at the head of the article;',
      '**retraction**: words that we withdraw, also reported at the head of the article.',
    ],
  },
  keys: {
    title: 'Keyboard shortcuts',
    about:
      '`/` puts the cursor into the search field. In an article, `j` and `k` open the next and the previous note, and `Esc` closes a note. They are off while you type.',
    areOn: 'Keyboard shortcuts are on',
  },
  privacy: {
    title: 'What we store about you',
    about:
      'Nothing. This site sets no cookies, counts no visits and loads nothing from elsewhere. Search and the [check of quotes](check-a-quote/) run in your browser: what you search for or paste is not sent to us. Your settings are stored in your browser only, and never sent: the colours of the page, which marks an article shows and whether they are quiet, and whether the keyboard shortcuts (`/`, `j`, `k`) are on. Links to sources lead to other sites, which have rules of their own.',
  },
  mistakes: {
    title: 'How to report a mistake',
    about: (report: { address: string; words: string } | undefined) =>
      `${
        report
          ? `Write to [${report.words}](${report.address}), or follow “Report a mistake” at the foot of the page that has it: the report then begins with the page’s address.`
          : 'This site names no contact to which mistakes can be reported. Articles, notes and the words of sources are plain text files in its repository: whoever has access to that can report a mistake there, with the address of the passage.'
      } When published words are changed, the change is [reported](#changes) with its date and its reason.`,
  },
} as const
