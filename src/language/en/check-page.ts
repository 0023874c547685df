/** Words of the page that checks quotes that are there before its script runs. */
export const checkPageWords = {
  about:
    'Paste the words of a quotation to see whether they appear on this site, word for word or with differences. Nothing leaves your browser.',
  noScript:
    'Checking needs JavaScript, which is turned off or unavailable. Everything it checks against is also listed under [quotes](quotes/) and [sources](sources/).',
  legend: 'Check a quote',
  label: 'Words to check',
  hint: 'Quotation marks around the words and other punctuation are ignored. Use “…” for words left out and [brackets] for words added.',
  button: 'Check',
  fault:
    'The words to check against could not be loaded. You may be offline, the site may just have changed, or this browser cannot run the check.',
  tryAgain: 'Try again',
  orLists: 'Or look through the [quotes](quotes/) and [sources](sources/).',
} as const
