import { describe, expect, test } from 'vitest'
import { readArticle } from '../markdown/read-file.ts'
import { isFullSentence, leadQuote } from './lead-quote.ts'

/** An article of one paragraph or more; each pair of quotation marks gets the marker of a note, in order. */
function articleWith(text: string, front = '') {
  let notes = 0
  const marked = text.replace(/[”»][,.]?/g, (mark) => `${mark}[^quote-q${++notes}]`)
  return articleFrom(marked, notes, front)
}

function articleFrom(prose: string, notes: number, front = '') {
  const list = Array.from({ length: notes }, (_, i) => `[^quote-q${i + 1}]:\n    - speaker: unnamed official\n`).join('\n')
  const text = `---\ntitle: Talks\nstandfirst: They talk.\npublished: 2026-03-03T09:00:00Z\n${front}---\n\n${prose}\n\n${list}`
  const { model, messages } = readArticle({ path: 'articles/talks.md', text })
  if (!model) throw new Error(JSON.stringify(messages))
  return model
}

const isFull = (text: string) => {
  const article = articleWith(text)
  return article.annotations.flatMap((quote) => (quote.kind === 'quote' ? isFullSentence(article, quote) : []))
}

describe('a full sentence', () => {
  test.each([
    ['before a comma of the sentence around it', '“We will sign by Friday,” the mayor said.'],
    ['with the comma outside, as in Britain', '“We will sign by Friday”, the mayor said.'],
    ['with its own full stop', 'The mayor said: “We will sign by Friday.”'],
    ['with the full stop outside', 'The mayor said: “We will sign by Friday”.'],
    ['that is a question', '“Who pays for the ferry?” the mayor asked.'],
    ['after another', 'The ferry is late. “It will come on Monday.” They wait.'],
    ['by itself in its paragraph', '“It will come on Monday”'],
    ['that begins with a number', 'She said, “Nine boats are too many.”'],
    ['that begins in brackets', 'She said, “[The crews] will come on Monday.”'],
    ['of two sentences', 'She said: “It will come. We know that.”'],
    ['in German', '„Wir unterschreiben am Freitag”, sagte sie.'],
    ['in French', 'Elle a dit : « Nous signons vendredi. »'],
    ['in Ukrainian, before a dash', '«Ми підпишемо в п’ятницю», — сказала вона.'],
    ['in Chinese', '她说：“我们星期五签字。”'],
    ['in Arabic', 'قالت: «سنوقع يوم الجمعة».'],
    ['in Hebrew', 'היא אמרה: “נחתום ביום שישי.”'],
    ['in Hindi, which ends sentences with a bar', 'उसने कहा: “हम शुक्रवार को हस्ताक्षर करेंगे।”'],
  ])('is one %s', (_, text) => expect(isFull(text)).toEqual([true]))
})

describe('a fragment', () => {
  test.each([
    ['with a small letter', 'They were “still reading the offer,” she said.'],
    ['with a name first, within a sentence', 'He called it “Ukraine’s only credible path to peace.”'],
    ['with a noun first, in German', 'Sie spricht von „Angst vor dem langen Winter”, sagt sie.'],
    ['after “that”', 'She said that “Nordhamn will sign by Friday.”'],
    ['that runs on into the sentence', '“The whole of the fleet” sailed on Monday.'],
    ['of two words', '“Not yet,” she said.'],
    ['that leaves words out', 'She said: “We will sign … by Friday.”'],
    ['that breaks off', 'She said: “We will sign by…”'],
    ['in Chinese, within a sentence', '她称之为“通往和平的唯一道路”。'],
    ['in Thai, of which the marks say nothing', 'เธอกล่าวว่า “เราจะลงนามในวันศุกร์”'],
  ])('is one %s', (_, text) => expect(isFull(text)).toEqual([false]))
})

describe('the quote that stands for an article', () => {
  const label = (text: string, front = '') => leadQuote(articleWith(text, front))?.label
  const short = '“We sign on Friday,” she said.'
  const longer = '“We sign on Friday or on Monday,” she said.'
  const endless = `“We sign ${'and sign '.repeat(40)}on Friday,” she said.`
  const fragment = 'They spoke of “a long night in the hall of the harbour office with nothing to eat.”'

  test('is the longest full sentence', () => expect(label(`${short} ${longer} ${fragment}`)).toBe('quote-q2'))
  test('is no endless one, if there is another', () => expect(label(`${endless} ${short}`)).toBe('quote-q2'))
  test('is the shortest of endless ones', () =>
    expect(label(`${endless} ${endless.replace('Friday', 'Friday or Monday')}`)).toBe('quote-q1'))
  test('is the one that the editor chose, whatever it is', () =>
    expect(label(`${longer} ${fragment}`, 'lead: quote-q2\n')).toBe('quote-q2'))
  test('is none if there are only fragments', () => expect(label(fragment)).toBeUndefined())
  test('is none that is unfit', () =>
    expect(leadQuote(articleWith(`${short} ${longer}`), ({ label }) => label !== 'quote-q2')?.label).toBe('quote-q1'))
})
