import { expect, test } from 'vitest'
import { alsoFound, bestPassage, foundInNote, hasWordLike, type MarkedText } from './highlight.ts'

const none = alsoFound('', [])

/** As plain text, with matches in brackets. */
function shown({ words = [] }: { words: MarkedText[] | undefined }): string {
  return words.map(({ text, found }) => (found ? `[${text}]` : text)).join('')
}

test('matches are marked, without the punctuation around them', () => {
  expect(shown(bestPassage('If we want, “to stop”, the war', [3, 4]))).toBe('If we want, “[to stop]”, the war')
  expect(shown(bestPassage('now, or never', [0, 1]))).toBe('[now], [or] never')
})

test('the passage with the most matches is shown', () => {
  const content = 'ties the pay rise ‖ give up walking out'
  expect(bestPassage(content, [1, 5, 7])).toMatchObject({ index: 1 })
  expect(shown(bestPassage(content, [1, 5, 7]))).toBe('[give] up [walking] out')
  expect(bestPassage(content, [])).toMatchObject({ index: 0 })
})

test('other spellings of a word searched for are marked too', () => {
  const also = alsoFound('Kyiv, Kiev; Lund, Lundh', ['kie'])
  expect(shown(bestPassage('Kyiv’s harbour, Lundh’s promise', [], also))).toBe('[Kyiv’s] harbour, Lundh’s promise')
})

test('a long passage is cut around the first match', () => {
  const words = Array.from({ length: 300 }, (_, index) => `w${index}`)
  const middle = shown(bestPassage(words.join(' '), [150]))
  expect(middle).toMatch(/^… w134 .* \[w150\] .* w213 …$/)
  expect(shown(bestPassage(words.join(' '), [299]))).toMatch(/^… w220 .* \[w299\]$/)
})

test('a note is shown when it has the words, and only then', () => {
  expect(shown({ words: foundInNote('The first firm promise.', ['promises'], none) })).toBe('The first firm [promise].')
  expect(shown({ words: foundInNote('Kyiv sets it.', ['kiev'], alsoFound('Kyiv, Kiev', ['kiev'])) })).toBe('[Kyiv] sets it.')
  expect(foundInNote('The first firm promise.', ['Anna'], none)).toBeUndefined()
})

test('a text has a word when one of its words begins with it', () => {
  expect(hasWordLike('They are negotiating', 'Negotiat')).toBe(true)
  expect(hasWordLike('We want to', 'weapons')).toBe(false)
  expect(hasWordLike('Zürich’s state-of-the-art hall', 'zurichs')).toBe(true)
})

test('in scripts without spaces the row of letters that was searched for is marked, and no other', () => {
  const mark = (content: string, ...searched: string[]) =>
    shown(
      bestPassage(
        content,
        Array.from({ length: 60 }, (_, i) => i).filter((i) => !/[A-Z]/i.test(content[i] ?? '')),
        alsoFound('', searched),
      ),
    )
  expect(mark('我们签署了，会在星期五之前签署安全协议', '签署', '协议')).toBe('我们[签署]了，会在星期五之前[签署]安全[协议]')
  expect(mark('安全保障，全安', '安全保障')).toBe('[安全保障]，全安')
  expect(mark('เราจะลงนามข้อตกลง', 'ข้อตกลง')).toBe('เราจะลงนาม[ข้อตกลง]')
  expect(shown({ words: foundInNote('安全保障協定に署名', ['署名'], alsoFound('', ['署名'])) })).toBe('安全保障協定に[署名]')
})

test('an elided word is marked with or without what is before its apostrophe', () => {
  // The words of the index: L’alliance, alliance, puis, l’été, été.
  expect(shown(bestPassage('L’alliance, puis l’été', [1, 4]))).toBe('L’[alliance], puis l’[été]')
  expect(shown(bestPassage('L’alliance, puis l’été', [0, 4]))).toBe('[L’alliance], puis l’[été]')
})

test('words are marked as they are written', () => {
  expect(shown(bestPassage('the ﬁnal oﬀer on CO₂', [1, 4]))).toBe('the [ﬁnal] oﬀer on [CO₂]')
})

test('a long passage without spaces is cut too', () => {
  const text = `${'甲'.repeat(200)}签署${'乙'.repeat(200)}`
  expect(shown(bestPassage(text, [], alsoFound('', ['签署'])))).toMatch(/^… 甲{16}\[签署\]乙{62} …$/)
})

test('function words of the search are marked beside other matches only', () => {
  const also = alsoFound('', ['walking'], ['out', 'of'])
  expect(shown(bestPassage('out of it, or walking out of the hall of Lund', [4], also))).toBe(
    'out of it, or [walking out of] the hall of Lund',
  )
})
