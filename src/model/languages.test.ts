import { describe, expect, it } from 'vitest'
import { directionOf, inLanguage, languageRuns, quoted } from './languages.ts'

describe('the attributes of words in another language', () => {
  it.each([
    ['en', 'Words', {}],
    [undefined, 'Words', {}],
    ['fr', 'Le bac', { lang: 'fr' }],
    ['uk', 'Пором', { lang: 'uk' }],
    ['he', 'המעבורת', { lang: 'he', dir: 'rtl' }],
    ['ar', 'العبّارة (Nordhamn Ferries)', { lang: 'ar', dir: 'rtl' }],
    ['ar', '12', { lang: 'ar', dir: 'rtl' }],
    ['sr-Latn', 'brod', { lang: 'sr-Latn' }],
    ['az-Arab', 'گمی', { lang: 'az-Arab', dir: 'rtl' }],
    ['ja', 'フェリー', { lang: 'ja' }],
    ['ko', '나루', { lang: 'ko' }],
  ])('say which it is, and which way it runs: %s, %s', (language, text, attributes) => {
    expect(inLanguage(language, text)).toEqual(attributes)
  })

  it('are none for words that its letters cannot write', () => {
    expect(inLanguage('he', 'Interview with Noa Levi')).toEqual({})
    expect(inLanguage('zh', 'reporters')).toEqual({})
  })

  it('go by the letters where the language is not known', () => {
    expect(inLanguage(undefined, 'נועה לוי')).toEqual({ lang: 'und-Hebr', dir: 'rtl' })
    expect(inLanguage('en', '林月')).toEqual({ lang: 'und-Hani' })
    expect(inLanguage('fr', 'Оксана')).toEqual({ lang: 'und-Cyrl' })
  })

  it('turn the page’s own words round again inside of others', () => {
    expect(inLanguage('en', undefined, 'ar')).toEqual({ lang: 'en', dir: 'ltr' })
    expect(inLanguage(undefined, 'Q1, quote', 'ja')).toEqual({ lang: 'en' })
    expect(inLanguage('ar', 'العبّارة', 'ar')).toEqual({})
  })
})

describe('a sentence with words in other letters', () => {
  const shown = (text: string, language?: string) =>
    languageRuns(text, language).map(({ text, lang, dir }) => (lang ? `<${lang}${dir ? ` ${dir}` : ''}|${text}>` : text))
  it.each([
    ['Quote by Anna Lund', undefined, ['Quote by Anna Lund']],
    ['Quote by נועה לוי, to reporters', 'he', ['Quote by ', '<he rtl|נועה לוי>', ', to reporters']],
    ['Set by סלמה, Anna Lund and 林月', undefined, ['Set by ', '<und-Hebr rtl|סלמה>', ', Anna Lund and ', '<und-Hani|林月>']],
    ['By נועה לוי, סלמה', undefined, ['By ', '<und-Hebr rtl|נועה לוי>', ', ', '<und-Hebr rtl|סלמה>']],
    ['By フェリー', undefined, ['By ', '<und-Hrkt|フェリー>']],
    [
      'It says “נחתום עם NATO ביום שישי, ולא לפני כן” there',
      'he',
      ['It says “', '<he rtl|נחתום עם NATO ביום שישי, ולא לפני כן>', '” there'],
    ],
    ['“十月” replaces “九月”', 'zh', ['“', '<zh|十月>', '” replaces “', '<zh|九月>', '”']],
    ['C1 شرط الرصيف', 'ar', ['C1 ', '<ar rtl|شرط الرصيف>']],
    ['סוף. התחלה?', 'he', ['<he rtl|סוף. התחלה?>']],
    [': 是七年，不是六年。', 'zh', [': ', '<zh|是七年，不是六年。>']],
    ['נועה לוי, سلمى', undefined, ['<und-Hebr rtl|נועה לוי>', ', ', '<und-Arab rtl|سلمى>']],
    ['フェリーは十月', 'ja', ['<ja|フェリーは十月>']],
    ['5 μm and Ω', undefined, ['5 ', '<und-Grek|μ>', 'm and ', '<und-Grek|Ω>']],
  ])('is cut at them: %s', (text, language, runs) => {
    expect(shown(text, language)).toEqual(runs)
    expect(
      languageRuns(text, language)
        .map((run) => run.text)
        .join(''),
    ).toBe(text)
  })
})

describe('quotation marks', () => {
  it('are those of the language', () => {
    const words = ['en', 'de', 'fr', 'uk', 'ar', 'he', 'ja', 'zh', 'zh-Hant', 'zh-TW', 'tr', 'th', 'pt-BR'].map((language) =>
      quoted('x', language),
    )
    expect(words).toEqual(['“x”', '„x“', '«\u202fx\u202f»', '«x»', '«x»', '”x”', '「x」', '“x”', '「x」', '「x」', '“x”', '“x”', '«x»'])
  })
  it('are those of English where no language is given', () => {
    expect(quoted('x')).toBe('“x”')
    expect(directionOf('en')).toBe('ltr')
  })
})
