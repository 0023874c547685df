/** What a new file says until an editor writes something else there: `npm run new` writes it, and the check tells where it was forgotten. */
export const skeletonWords = {
  standfirst: 'Write the standfirst here.',
  text: 'Write the text here. An empty line begins a new paragraph.',
  heading: 'A heading of a few words',
  more: 'Write on below it. Notes stand behind all text: `npm run annotate` writes them there.',
  publisher: 'Write the publisher here',
  words: 'Write the words here.',
  goneWhy: 'Write here why it was taken out.',
  changeWhy: 'Write here why it was changed.',
} as const
