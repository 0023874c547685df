import { expect, test } from 'vitest'
import { type Medium, mediumOfKind } from './medium.ts'

const kinds: Record<NonNullable<Medium> | 'unknown', string[]> = {
  written: [
    ...['document', 'Document', 'report', 'annual report', 'letter', 'open letter', 'letter to the council', 'treaty', 'peace treaty'],
    ...[
      'post',
      'blog post',
      'social media post',
      'press release',
      'press-release',
      'book',
      'law',
      'bill',
      'act',
      'act of parliament',
      'e-mail',
    ],
    ...[
      'email',
      'emails',
      'web page',
      'website',
      'op-ed',
      'written statement',
      'press statement',
      'judgment',
      'policy',
      'policies',
      'memorandum of understanding',
    ],
    ...['report (draft)', 'conference paper', 'UN resolution', 'tweet', 'tweets', 'leaflet', 'written answer'],
  ],
  spoken: [
    ...[
      'interview',
      'TV interview',
      'interview with the mayor',
      'speech',
      'briefing',
      'press briefing',
      'press conference',
      'news conference',
    ],
    ...['debate', 'podcast', 'transcript', 'oral statement', 'hearing', 'question time', 'video message', 'remarks', 'phone call'],
  ],
  unknown: ['article', 'news article', 'news report', 'statement', 'collection', 'minutes', 'carving', 'X'],
}

test.each(Object.entries(kinds))('%s', (medium, all) => {
  const expected = medium === 'unknown' ? undefined : medium
  expect(Object.fromEntries(all.map((kind) => [kind, mediumOfKind(kind)]))).toEqual(Object.fromEntries(all.map((kind) => [kind, expected])))
})
