/** What people in the made-up articles say is put together from. Nothing here negates, counts or sets a condition: gaps may leave it out. */

/** Who speaks of whom, with a verb that takes another in its plain form. */
export const speechOpenings = [
  ['We', 'will'],
  ['I', 'would'],
  ['This town', 'can'],
  ['Those who sail', 'have to'],
  ['My neighbours', 'will'],
  ['All of us', 'want to'],
  ['The islands', 'should'],
  ['People here', 'must'],
] as const

/** What stands in a recording and is lost in some prints. */
export const speechFillers = ['gladly', 'simply', 'surely', 'once again', 'of course'] as const

export const speechActs: readonly ((thing: string) => string)[] = [
  (thing) => `keep ${thing} where it is`,
  (thing) => `look after ${thing} as we look after our own boats`,
  (thing) => `talk about ${thing} in the open`,
  (thing) => `see the bills for ${thing}`,
  (thing) => `mend ${thing} with our own hands`,
  (thing) => `put ${thing} first`,
  (thing) => `let the crews decide about ${thing}`,
  (thing) => `share ${thing} with the other side of the sound`,
  (thing) => `pay a fair price for ${thing}`,
  (thing) => `take ${thing} out of the quarrel`,
  (thing) => `remember who built ${thing}`,
  (thing) => `be proud of ${thing}`,
]

export const speechTimes = [
  'through the whole winter',
  'before the snow arrives',
  'in front of everybody',
  'as our parents did',
  'for the sake of the children',
  'from the very beginning',
  'whatever the weather brings',
  'with the help of the parishes',
  'while the season lasts',
  'under the rules that we all signed',
  'at a pace that the boats can bear',
  'between now and the spring fair',
] as const

export const speechEndings = [
  'and everybody in this hall knows why',
  'and they have known it all along',
  'because a harbour lives by its word',
  'and that is what the crews deserve',
  'and they will thank us for it',
  'because the sea is patient and the bank is less so',
  'and the minutes will show it',
  'and the rest is a matter of good will',
  'because they asked us in this very room',
  'and I say so with the door open',
] as const

export const questions = [
  'What happens when the ice comes early?',
  'Who has seen the contract?',
  'Is that your last word?',
  'What do the islands say to this?',
  'When will the crews be told?',
  'Where does the money come from?',
] as const

/** How words are brought in, behind them. */
export const saidBy = ['said', 'told the hall', 'wrote', 'answered', 'told reporters', 'said on the quay'] as const

export const listeners = [
  'reporters',
  'the gallery',
  'the members of the conference',
  'a crowd on the quay',
  'the crews',
  'the committee',
] as const
