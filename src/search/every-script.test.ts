import { describe, expect, test } from 'vitest'
import { fixtureFiles } from '../testing/content-in-memory.ts'
import { testEngine, withSearchIndex } from '../testing/search-engine.ts'
import { openQuoteCheck } from './quote-check/check-quote.ts'
import { questionAbout } from './quote-check/protocol.ts'

/** Articles of one quote each, by the quote's label. */
const quotes: Record<string, { language: string; words: string }> = {
  zh: { language: 'zh', words: '我们会在星期五之前签署安全协议' },
  ja: { language: 'ja', words: '私たちは金曜日までに安全保障協定に署名し、サッカーもします' },
  th: { language: 'th', words: 'เราจะลงนามข้อตกลงภายในวันศุกร์' },
  lo: { language: 'lo', words: 'ພວກເຮົາຈະເຊັນສັນຍາໃນວັນສຸກ' },
  km: { language: 'km', words: 'យើងនឹងចុះហត្ថលេខាលើកិច្ចព្រមព្រៀង' },
  my: { language: 'my', words: 'ကျွန်ုပ်တို့သည် သဘောတူညီချက်ကို လက်မှတ်ရေးထိုးမည်' },
  ko: { language: 'ko', words: '우리는 금요일까지 협정에 서명할 것이다' },
  fr: { language: 'fr', words: 'L’alliance d’abord, puis l’adhésion et qu’importe l’été, dit l’œuvre' },
  it: { language: 'it', words: "Il testo dell'accordo e un'altra firma" },
  ca: { language: 'ca', words: 'L’acord d’avui' },
  tr: { language: 'tr', words: 'Ankara’da kışın ışık yok, İzmir’de var' },
  uk: { language: 'uk', words: 'Ми підпишемо угоду про сім’ю у п\u02BCятницю' },
  de: { language: 'de', words: 'Die große Mühle in der Bäckerstraße wird schließen' },
  ar: { language: 'ar', words: 'سَنُوَقِّعُ الاتفاق قبل الجمعــة' },
  he: { language: 'he', words: 'נַחְתֹּם על ההסכם ביום שישי' },
  sv: { language: 'sv', words: 'Sørensen och Ångström går i land' },
  pdf: { language: 'en', words: 'They will not ﬁght the ﬁnal oﬀer on CO₂ by the ＦＥＲＲＹ' },
}

const articles = Object.entries(quotes).map(([label, { language, words }], i) => [
  `articles/words-${label}.md`,
  `---
title: Number ${1000 + i}
standfirst: Number ${2000 + i}.
published: 2026-03-02T10:${10 + i}:00Z
language: ${language}
---

“${words}”[^quote-${label}]

[^quote-${label}]:
    - speaker: [Brian O’Neill](../people/brian-oneill.md)
`,
])
const content = {
  ...Object.fromEntries(articles),
  'people/brian-oneill.md': '---\nname: Brian O’Neill\nroles:\n  - role: ferryman\n---\n',
}
const { answer, labels } = testEngine(content)
const quoteCheck = withSearchIndex(openQuoteCheck, content)

/** The matches that the first result marks, of a query for quotes only. */
async function marks(words: string): Promise<string> {
  const { results } = await answer({ words, kind: 'quote' })
  return (results[0]?.words ?? []).flatMap(({ text, found }) => (found ? [text] : [])).join('|')
}

test.each<[query: string, label: string, marked: string]>([
  // Words, parts of compounds, single letters, whole sentences.
  ['签署', 'zh', '签署'],
  ['星期五', 'zh', '星期五'],
  ['期五', 'zh', '期五'],
  ['署', 'zh', '署'],
  ['星期五之前签署安全协议', 'zh', '星期五之前签署安全协议'],
  ['安全协议 签署', 'zh', '签署安全协议'],
  ['签署 NATO', 'zh', '签署'],
  ['“签署安全”', 'zh', '签署安全'],
  ['「安全保障」', 'ja', '安全保障'],
  ['安全保障', 'ja', '安全保障'],
  ['保障協定', 'ja', '保障協定'],
  ['署名', 'ja', '署名'],
  ['サッカー', 'ja', 'サッカー'],
  ['ｻｯｶｰ', 'ja', 'サッカー'],
  ['ข้อตกลง', 'th', 'ข้อตกลง'],
  ['ตกลง', 'th', 'ตกลง'],
  ['ลงนามข้อตกลง', 'th', 'ลงนามข้อตกลง'],
  ['ສັນຍາ', 'lo', 'ສັນຍາ'],
  ['កិច្ចព្រមព្រៀង', 'km', 'កិច្ចព្រមព្រៀង'],
  ['လက်မှတ်', 'my', 'လက်မှတ်'],
  ['협정', 'ko', '협정에'],
  ['금요일까지', 'ko', '금요일까지'],
  // What is before an apostrophe, and what is after it.
  ['alliance', 'fr', 'alliance'],
  ['l’alliance', 'fr', 'L’alliance'],
  ["l'alliance", 'fr', 'L’alliance'],
  ['adhésion', 'fr', 'adhésion'],
  ['adhesion', 'fr', 'adhésion'],
  ['l‘adhesion', 'fr', 'l’adhésion'],
  ['été', 'fr', 'été'],
  ['importe', 'fr', 'importe'],
  ["qu'importe", 'fr', 'qu’importe'],
  ['d’alliance', 'fr', 'alliance'],
  ['oeuvre', 'fr', 'œuvre'],
  ['“alliance d’abord”', 'fr', 'alliance d’abord'],
  ["“L'alliance d'abord, puis l'adhésion”", 'fr', 'L’alliance d’abord|puis l’adhésion'],
  ['accordo', 'it', 'accordo'],
  ['dell’accordo', 'it', "dell'accordo"],
  ['altra', 'it', 'altra'],
  ['acord', 'ca', 'acord'],
  ['avui', 'ca', 'avui'],
  ['Ankara', 'tr', 'Ankara'],
  ['izmir', 'tr', 'İzmir'],
  ['kisin isik', 'tr', 'kışın ışık'],
  ['IŞIK', 'tr', 'ışık'],
  // Apostrophes inside words, points, accents, umlauts.
  ["сім'ю", 'uk', 'сім’ю'],
  ['сімʼю', 'uk', 'сім’ю'],
  ['п’ятницю', 'uk', 'п\u02BCятницю'],
  ['Muehle', 'de', 'Mühle'],
  ['Mühle', 'de', 'Mühle'],
  ['muhle', 'de', 'Mühle'],
  ['GROSSE', 'de', 'große'],
  ['große', 'de', 'große'],
  ['Baeckerstrasse', 'de', 'Bäckerstraße'],
  ['Bäckerstraße', 'de', 'Bäckerstraße'],
  ['schliessen', 'de', 'schließen'],
  ['“grosse Mühle”', 'de', 'große Mühle'],
  ['سنوقع', 'ar', 'سَنُوَقِّعُ'],
  ['الجمعة', 'ar', 'الجمعــة'],
  ['الاتفاق', 'ar', 'الاتفاق'],
  ['اتفاق', 'ar', 'اتفاق'],
  ['נחתום', 'he', ''],
  ['נחתם', 'he', 'נַחְתֹּם'],
  ['הסכם', 'he', 'הסכם'],
  ['ההסכם', 'he', 'ההסכם'],
  ['Sorensen', 'sv', 'Sørensen'],
  ['Soerensen', 'sv', 'Sørensen'],
  ['angstrom', 'sv', 'Ångström'],
  // Letters that only look different.
  ['final', 'pdf', 'ﬁnal'],
  ['final offer', 'pdf', 'ﬁnal oﬀer'],
  ['“final offer”', 'pdf', 'ﬁnal oﬀer'],
  ['“ﬁnal oﬀer”', 'pdf', 'ﬁnal oﬀer'],
  ['CO2', 'pdf', 'CO₂'],
  ['CO₂', 'pdf', 'CO₂'],
  ['ferry', 'pdf', 'ＦＥＲＲＹ'],
  ['ＦＥＲＲＹ', 'pdf', 'ＦＥＲＲＹ'],
])('%s finds %s and marks %s', async (query, label, marked) => {
  const { results, corrections, unknownWords } = await answer({ words: query, kind: 'quote' })
  if (!marked) return
  expect(results.map(({ url }) => url.replace(/^.*#quote-/, ''))).toContain(label)
  expect(await marks(query)).toBe(marked)
  expect(corrections).toEqual([])
  expect(unknownWords).toEqual(query.includes('NATO') ? ['NATO'] : [])
})

test.each(['Neill', 'O’Neill', "o'neill", 'ONeill'])('a name is found by %s', async (name) => {
  expect((await answer({ words: name })).results[0]).toMatchObject({ kind: 'person', title: 'Brian O’Neill' })
})

test.each([
  ['星期五之前签署安全协议'],
  ['私たちは金曜日までに安全保障協定に署名し'],
  ['เราจะลงนามข้อตกลงภายใน'],
  ['ພວກເຮົາຈະເຊັນສັນຍາ'],
  ['L’alliance d’abord, puis l’adhésion'],
  ["L'alliance d'abord, puis l'adhésion"],
  ['They will not fight the final offer'],
  ['Die große Mühle in der Bäckerstraße'],
])('%s is verbatim to the check of quotes', async (words) => {
  expect(await quoteCheck()(questionAbout(words))).toMatchObject({ checks: [{ finding: 'verbatim' }] })
})

describe('words of scripts without spaces', () => {
  test('are not found where their letters are apart', async () => {
    expect(await labels({ words: '“五星”' })).toEqual([])
    expect(await labels({ words: '“签安”' })).toEqual([])
  })

  test('are excluded like others', async () => {
    expect(await labels({ words: '安全 -署名', kind: 'quote' })).toEqual(['quote-zh'])
  })

  test('are found whatever words a browser knows', async () => {
    const { Segmenter } = Intl
    const whole = { segment: (input: string) => [{ segment: input, index: 0, input, isWordLike: true }] }
    const letters = { segment: (input: string) => [...input].map((segment, index) => ({ segment, index, input, isWordLike: true })) }
    for (const words of [whole, letters, undefined]) {
      // Pagefind asks for letters, which browsers agree on.
      const segmenter = (language: string, options: Intl.SegmenterOptions) =>
        options.granularity === 'word' ? words : new Segmenter(language, options)
      Object.assign(Intl, {
        Segmenter: words && new Proxy(Segmenter, { construct: (_, [language, options]) => segmenter(language, options) as object }),
      })
      try {
        for (const [query, label] of [
          ['签署', 'zh'],
          ['签署安全', 'zh'],
          ['安全保障', 'ja'],
          ['ข้อตกลง', 'th'],
        ] as const)
          expect(await labels({ words: query, kind: 'quote' }), query).toContain(`quote-${label}`)
        // A word with a letter more than the text has.
        expect(await labels({ words: '签署了', kind: 'quote' })).toContain('quote-zh')
      } finally {
        Object.assign(Intl, { Segmenter })
      }
    }
  })
})

describe('articles in nine languages', () => {
  const { answer } = testEngine(fixtureFiles('languages'))

  test.each([
    ['十月复航', 'ferry-zh'],
    ['码头', 'ferry-zh'],
    ['十月に再開', 'ferry-ja'],
    ['桟橋', 'ferry-ja'],
    ['เดือนตุลาคม', 'ferry-th'],
    ['ท่าเรือ', 'ferry-th'],
    ['العبارة', 'ferry-ar'],
    ['أكتوبر', 'ferry-ar'],
    ['באוקטובר', 'ferry-he'],
    ['רציף', 'ferry-he'],
    ['été', 'ferry-fr'],
    ['jetée', 'ferry-fr'],
    ['Faehre', 'ferry-de'],
    ['Anleger', 'ferry-de'],
    ['причал', 'ferry-uk'],
    ['жовтні', 'ferry-uk'],
    ['iskele', 'ferry-tr'],
    ['ekimde', 'ferry-tr'],
  ])('%s is found in %s, and nothing is said to be missing', async (words, article) => {
    const { results, corrections, unknownWords } = await answer({ words, article })
    expect(results.length).toBeGreaterThan(0)
    expect([...corrections, ...unknownWords]).toEqual([])
  })
})
