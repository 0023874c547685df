import { expect, test } from 'vitest'
import { indexedText, indexedWords, matchKey, phraseOf } from './indexed-words.ts'

test.each<[why: string, text: string, words: string]>([
  ['words are separated by spaces', 'The harbour, “at night”', 'The harbour at night'],
  ['hyphens and apostrophes stay in words', 'no-strike Ukraine’s don’t', 'no-strike Ukraine’s don’t'],
  ['a sign between spaces is no word', 'a date — but no deal & 5 €', 'a date but no deal 5'],
  ['a dash or a slash without spaces separates words', 'hall—and gate, either/or … pay…now', 'hall and gate either or pay now'],
  ['so does punctuation that has lost its space', 'the deal,“said Lund”Then', 'the deal said Lund Then'],
  ['figures and abbreviations stay whole', '10,000 at 10:30, U.S. 3.5% AT&T', '10,000 at 10:30 U.S 3.5 AT&T'],
  ['ligatures, small figures and full-width letters have their usual form', 'ﬁnal oﬀer CO₂ ＦＥＲＲＹ', 'final offer CO2 FERRY'],
  ['so have letters that keyboards lack', 'Straße Œuvre Sørensen Łódź ısı', 'Strasse OEuvre Sorensen Lódź isi'],
  ['trade marks add no letters', 'Acme™', 'Acme'],
  [
    'elided words are found with and without what is before them',
    'L’alliance qu’importe dell’accordo',
    'L’alliance alliance qu’importe importe dell’accordo accordo',
  ],
  ['typed with a straight apostrophe too', "l'été d'O'Neill", 'l’été été d’O’Neill O’Neill Neill'],
  ['endings behind an apostrophe are found with and without', 'Ankara’da we’re', 'Ankara’da Ankara we’re'],
  ['in Ukrainian an apostrophe is inside a word', 'об’єкт п\u02BCять', 'об’єкт п’ять'],
  ['the Arabic article is found with and without', 'الاتفاق', 'الاتفاق اتفاق'],
  ['what Hebrew joins to a word too', 'והרציף ברציף', 'והרציף רציף ברציף רציף'],
  ['vowel points and lengthening do not count', 'كـتـاب', 'كتاب'],
  ['Chinese and Japanese are indexed by letters', '签署协议，NATO加盟', '签 署 协 议 NATO 加 盟'],
  ['Thai by letters with their marks', 'ข้อตก', 'ข้ อ ต ก'],
  ['a Japanese letter with its mark is one letter', 'か\u3099き', 'が き'],
  ['digits of other scripts are digits', '٥٠ ۱۲ ๔๐ ૫ ५६ ၃', '50 12 40 ૫ 56 3'],
  ['figures between them are words', '3月12日', '3 月 12 日'],
])('%s: %s', (_, text, words) => expect(indexedText(text)).toBe(words.normalize('NFC')))

test('each word has its place in the text', () => {
  const text = '« L’alliance », 签署 — ﬁnal'
  expect(indexedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['L’alliance', 'alliance', '签', '署', 'ﬁnal'])
})

test('a phrase has the words of the text, without the second form of the last', () => {
  expect(phraseOf('l’alliance d’abord')).toEqual(['l’alliance', 'alliance', 'd’abord'])
  expect(phraseOf('签署')).toEqual(['签', '署'])
  expect(phraseOf('Friday')).toEqual(['Friday'])
})

test('words that search takes for the same have the same key', () => {
  for (const [one, other] of [
    ['Zürich', 'zurich'],
    ['no-strike', 'NoStrike'],
    ['l’été', "L'ete"],
    ['İstanbul', 'istanbul'],
    ['שָׁלוֹם', 'שלום'],
    ['كِتَاب', 'كتاب'],
  ] as const)
    expect(matchKey(one)).toBe(matchKey(other))
  expect(matchKey('한국')).toBe('한국')
  expect(matchKey('が')).not.toBe(matchKey('か'))
})
