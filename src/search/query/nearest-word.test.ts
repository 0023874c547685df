import { expect, test } from 'vitest'
import { nearestWord } from './nearest-word.ts'

const vocabulary = new Map([
  ['clause', 0],
  ['clear', 3],
  ['clean', 1],
  ['harbour', 2],
  ['guarantee', 1],
  ['negotiation', 0],
  ['zelenskiy', 2],
])

test.each([
  ['claus', 'clause'],
  ['clasue', 'clause'],
  ['harbuor', 'harbour'],
  ['HARBOR', 'harbour'],
  // Both are one slip away; the one that stands more often is meant.
  ['cleap', 'clear'],
  ['garantie', 'guarantee'],
  ['negotaitoin', undefined],
  ['negotation', 'negotiation'],
  ['Zelénsky', 'zelenskiy'],
  ['cat', undefined],
  ['clbxse', undefined],
  ['weapons', undefined],
])('%s is meant to be %s', (typed, meant) => expect(nearestWord(typed, vocabulary)).toBe(meant))
