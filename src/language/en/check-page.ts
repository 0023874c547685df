/** Words of the page that checks quotes that are there before its script runs. */
export const checkPageWords = {
  about:
    'Paste a quotation, a paragraph or a whole article to see which of its quotations appear on this site, word for word or with differences. Nothing leaves your browser.',
  noScript:
    'Checking needs JavaScript, which is turned off or unavailable. Everything it checks against is also listed under [quotes](quotes/) and [sources](sources/).',
  legend: 'Check a quote',
  label: 'Words to check',
  hint: 'Words in quotation marks are checked one quotation after another. Without quotation marks, all words are checked as one. Use “…” for words left out and [brackets] for words added.',
  button: 'Check',
  fault:
    'The words to check against could not be loaded. You may be offline, the site may just have changed, or this browser cannot run the check.',
  tryAgain: 'Try again',
  orLists: 'Or look through the [quotes](quotes/) and [sources](sources/).',
} as const
