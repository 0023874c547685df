import { describe, expect, it } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { readArticle } from '../markdown/read-file.ts'
import { contentInMemory, fixtureFiles } from '../testing/content-in-memory.ts'
import { checkContent } from './check-content.ts'

const files = fixtureFiles('languages')
const check = (content: Record<string, string>) =>
  checkContent(openContent(contentInMemory(content), { now: new Date('2026-11-25T10:00:00Z') })).messages.map(
    ({ path, rule, what }) => `${path} ${rule}: ${what}`,
  )

describe('articles in nine languages', () => {
  it('pass the check', () => {
    expect(check(files)).toEqual([])
  })

  it.each([
    ['zh', '渡轮将在十月复航', '渡轮将在九月复航'],
    ['ja', '十月に再開します', '九月に再開します'],
    ['th', 'วิ่งในเดือนตุลาคม”[', 'วิ่งในเดือนกันยายน”['],
    ['ar', 'في أكتوبر، ولن', 'في سبتمبر، ولن'],
    ['he', 'באוקטובר, והמחיר', 'בספטמבר, והמחיר'],
    ['fr', 'en octobre, et', 'en septembre, et'],
    ['de', 'ab Oktober wieder, und', 'ab September wieder, und'],
    ['uk', 'в жовтні, і', 'у вересні, і'],
    ['tr', 'ekimde yeniden başlıyor, ücretler', 'eylülde yeniden başlıyor, ücretler'],
  ])('read about a quote that differs from its source: %s', (language, was, now) => {
    const path = `articles/ferry-${language}.md`
    const text = files[path] ?? ''
    expect(text).toContain(was)
    expect(check({ ...files, [path]: text.replace(was, now) }).join('\n')).toContain('quote-wording')
  })
})

describe('the words of a quote', () => {
  const quoteOf = (before: string, language: string) => {
    const text = `---\ntitle: T\nstandfirst: S\npublished: 2026-03-03T09:00:00Z\nlanguage: ${language}\n---\n\n${before}\n\n[^quote-x]:\n    - speaker: unnamed clerk\n`
    return readArticle({ path: 'articles/a.md', text }).model?.annotations[0]?.passages[0]?.words
  }
  it.each([
    ['zh', '经理说：“十月复航，票价不涨。”[^quote-x]她走了。', '十月复航，票价不涨。'],
    ['zh', '經理說：「十月復航」，[^quote-x]她走了。', '十月復航'],
    ['zh', '經理說：「她說過『十月』。」[^quote-x]她走了。', '她說過『十月』。'],
    ['ja', '社長は「十月に再開します。」[^quote-x]と語った。', '十月に再開します。'],
    ['ja', '「なぜですか？」[^quote-x]と聞いた。', 'なぜですか？'],
    ['th', 'เธอบอกว่า “เรือจะกลับมา”[^quote-x] เมื่อวาน', 'เรือจะกลับมา'],
    ['ar', 'قالت: «ستعود العبّارة»،[^quote-x] ثم مضت.', 'ستعود العبّارة'],
    ['ar', 'سألت: «متى تعود؟»[^quote-x] ثم مضت.', 'متى تعود؟'],
    ['he', 'לדבריה, ”המעבורת תחזור”,[^quote-x] והלכה.', 'המעבורת תחזור'],
    ['he', 'היא אמרה: "צה״ל יחזור".[^quote-x] והלכה.', 'צה״ל יחזור'],
    ['he', 'היא אמרה: "צה"ל יחזור".[^quote-x] והלכה.', 'צה"ל יחזור'],
    ['fr', '«\u202fLe bac reprendra\u202f!\u202f»[^quote-x] dit-elle.', 'Le bac reprendra\u202f!'],
    ['de', '„Sie sagte ‚ab Oktober‘“,[^quote-x] schrieb er.', 'Sie sagte ‚ab Oktober‘'],
    ['uk', '«Пором повернеться»,[^quote-x] — сказала вона.', 'Пором повернеться'],
    ['tr', '“İstanbul’a dönüyoruz,”[^quote-x] dedi.', 'İstanbul’a dönüyoruz'],
  ])('are those between the marks of its language: %s, %s', (language, before, words) => {
    expect(quoteOf(before, language)).toBe(words)
  })
})

describe('a line break in the file', () => {
  const articleOf = (prose: string) =>
    readArticle({
      path: 'articles/a.md',
      text: `---\ntitle: T\nstandfirst: S\npublished: 2026-03-03T09:00:00Z\nlanguage: zh\n---\n\n${prose}\n`,
    })
  it('is nothing between characters of a script without spaces, also around markup, and a space elsewhere', () => {
    const text = articleOf('渡轮将在十月复航，\n但票价**不会**\n上涨。他说：\n“十月”。\nNordhamn\n的渡轮').model?.text
    expect(text).toBe('渡轮将在十月复航，但票价不会上涨。他说：“十月”。 Nordhamn 的渡轮')
  })
  it('leaves every message at its place', () => {
    const text = (files['articles/ferry-zh.md'] ?? '').replace('但她没有说是哪一天。', '但“她没有说是哪一天。')
    const { messages } = checkContent(
      openContent(contentInMemory({ ...files, 'articles/ferry-zh.md': text }), { now: new Date('2026-11-25') }),
    )
    const places = messages.map(({ rule, position: { line, column } }) => [rule, text.split('\n')[line - 1]?.slice(column - 1, column + 2)])
    expect(places).toContainEqual(['marks-paired', '“她没'])
  })
})
