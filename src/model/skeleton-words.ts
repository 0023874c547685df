/** Placeholder text that `npm run new` and the check write for editors to replace; the check reports where it was left. */
export const skeletonWords = {
  standfirst: 'Write the standfirst here.',
  text: 'Write the text here. An empty line begins a new paragraph.',
  heading: 'A heading of a few words',
  more: 'Continue below it. Notes come after all text: `npm run annotate` writes them there.',
  publisher: 'Write the publisher here',
  words: 'Write the words here.',
  goneWhy: 'Write here why it was removed.',
  changeWhy: 'Write here why it was changed.',
} as const
