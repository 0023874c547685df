import { describe, expect, it } from 'vitest'
import { fields, messagesFor, readLines, wordsOf } from '../testing/example-article.ts'

const quote = `[^quote-a]:\n${fields.quote}`
const condition = (words: string) => `[^condition-a]: > ${words}\n\n${fields.condition}`

describe('a quote without written words', () => {
  it.for([
    ['between English marks', '“We will sign by Friday,”[^quote-a] the mayor said.', 'We will sign by Friday'],
    ['between straight marks', '"We will sign by Friday,"[^quote-a] the mayor said.', 'We will sign by Friday'],
    ['between straight marks, the second of the block', '"No," he said. "Never!"[^quote-a] And: "Go."', 'Never!'],
    ['between German marks', '„Wir unterzeichnen am Freitag“[^quote-a], sagte sie.', 'Wir unterzeichnen am Freitag'],
    ['between Polish marks', '„Podpiszemy w piątek”[^quote-a] – powiedziała.', 'Podpiszemy w piątek'],
    ['between guillemets', '«Ми підпишемо в п’ятницю»,[^quote-a] — сказала вона.', 'Ми підпишемо в п’ятницю'],
    ['between guillemets that are spaced', '« Nous signerons vendredi »[^quote-a], dit-elle.', 'Nous signerons vendredi'],
    ['between guillemets that point in', '»Wir unterzeichnen«[^quote-a], sagte sie.', 'Wir unterzeichnen'],
    ['between Swedish marks', '”Vi skriver på”[^quote-a], sade hon.', 'Vi skriver på'],
    ['in a script without spaces', '他说"我们将签署协议"[^quote-a]。', '我们将签署协议'],
    ['from right to left', 'وقالت: «سنوقع يوم الجمعة»[^quote-a].', 'سنوقع يوم الجمعة'],
    ['with the marker after the comma of the sentence', '“We will sign”,[^quote-a] she said.', 'We will sign'],
    ['in brackets', 'She agreed (“We will sign.”)[^quote-a] at once.', 'We will sign.'],
    ['with a quotation inside', '“He said “no” to us,”[^quote-a] she said.', 'He said “no” to us'],
    ['that is a quotation inside', '“He said “no”[^quote-a] to us,” she said.', 'no'],
    ['that ends with a quotation inside', '“He said “no””[^quote-a] she said.', 'He said “no”'],
    ['with its own question mark', '“Will you sign?”[^quote-a] she asked.', 'Will you sign?'],
    ['inside emphasis', 'She said *“We **will** sign,”*[^quote-a] loudly.', 'We will sign'],
    ['over a line break', '“We will\nsign,”[^quote-a] she said.', 'We will sign'],
    ['over a hard line break', '“We will\\\nsign,”[^quote-a] she said.', 'We will sign'],
    ['with an emoji', '“We sign 👍🏽!”[^quote-a] she wrote.', 'We sign 👍🏽!'],
    ['with an apostrophe', '“It’s the crews’ boat,”[^quote-a] she said.', 'It’s the crews’ boat'],
  ])('%s', ([, line, words]) => {
    expect(wordsOf(line ?? '', '', quote)).toEqual({ 'quote-a': words })
  })

  it('that is a whole block quote', () => {
    expect(wordsOf('> We will sign by Friday.[^quote-a]', '', quote)).toEqual({ 'quote-a': 'We will sign by Friday.' })
  })

  it('that is a block quote of two paragraphs', () => {
    expect(wordsOf('> We will sign.', '>', '> By Friday.[^quote-a]', '', quote)).toEqual({ 'quote-a': 'We will sign.\nBy Friday.' })
  })

  it('that is a block quote with headings, which are the edition’s own', () => {
    expect(wordsOf('> ## The pledge', '>', '> We will sign.', '>', '> ## When', '>', '> By Friday.[^quote-a]', '', quote)).toEqual({
      'quote-a': 'We will sign.\nBy Friday.',
    })
    expect(wordsOf('> We will sign.[^quote-a]', '>', '> ## More', '', quote)).toEqual({ 'quote-a': 'We will sign.' })
  })

  it('in several places', () => {
    expect(wordsOf('“Yes,”[^quote-a] she said, and “no.”[^quote-a]', '', quote)).toEqual({ 'quote-a': 'Yes', 'quote-a.2': 'no.' })
  })

  it('has none where no quotation mark closes', () => {
    expect(messagesFor('We will sign[^quote-a] by Friday.', '', quote)).toEqual(['words-missing: [^quote-a] by Friday.'])
  })

  it('has none where the marker is in the middle of a block quote', () => {
    expect(messagesFor('> We will sign[^quote-a] by Friday.', '', quote)).toEqual(['words-missing: [^quote-a] by Friday.'])
  })

  it('does not reach into another paragraph for its opening mark', () => {
    expect(messagesFor('“We will', '', 'sign,”[^quote-a] she said.', '', quote)).toEqual(['words-missing: [^quote-a] she said.'])
  })
})

describe('written words', () => {
  it.for([
    ['the clock time', 'Talks broke up at 10:30[^condition-a] on Monday.', 'broke up at 10:30'],
    [
      'across markup',
      'They *are **still** reading* `the offer` and [more](https://a.example/)[^condition-a].',
      'are still reading the offer and more',
    ],
    ['in Ukrainian', 'Вони **підпишуть** договір[^condition-a] у п’ятницю.', 'підпишуть договір'],
    ['in Hangul of single letters', `${'협상이 결렬됐다'.normalize('NFD')}[^condition-a].`, '협상이 결렬됐다'],
    ['with a letter of several marks', 'at the ta\u0302\u0323y bank[^condition-a] today', 'the t\u1EADy bank'],
    ['with soft hyphens in the article', 'they co\u00ADoperate[^condition-a] now', 'they cooperate'],
    ['with a soft hyphen in the note', 'they cooperate[^condition-a] now', 'they co\u00ADoperate'],
    ['with unbreakable spaces', 'by 2\u00A0March[^condition-a] at the latest', 'by 2 March'],
    ['with curly marks in one place only', 'the “offer” of the crews’[^condition-a] union', `the "offer" of the crews'`],
    ['over a line break', 'until the\nend of March[^condition-a].', 'until the end of March'],
    ['in a list item', '- sign\n- pay the crews[^condition-a]', 'pay the crews'],
    ['in a nested list', '- sign\n  1. pay the crews[^condition-a]', 'pay the crews'],
    ['in a list of tasks', '- [ ] pay the crews[^condition-a]', 'pay the crews'],
    ['in a block quote', '> pay the crews[^condition-a] now', 'pay the crews'],
    ['in a table', '| who | what |\n|---|---|\n| they | pay the crews[^condition-a] |', 'pay the crews'],
    ['with an address in them', 'see <https://a.example/x>[^condition-a] for it', 'see https://a.example/x'],
    ['with a reference-style link', 'see [the offer][o][^condition-a] now\n\n[o]: https://a.example/', 'see the offer'],
    ['with an image between', 'pay ![a boat](../../public/boat.jpg)the crews[^condition-a]', 'pay the crews'],
    ['with characters that are escaped', 'pay 3\\*4 \\[five\\][^condition-a] &amp; more', 'pay 3*4 [five]'],
  ])('%s', ([, line, words]) => {
    const written = (words ?? '').replace(/[*[\]]/g, '\\$&')
    const { messages, model } = readLines(line ?? '', '', condition(written))
    expect(messages).toEqual([])
    expect(
      model?.annotations[0]?.passages[0]?.words
        .normalize('NFC')
        .replace(/\u00AD/g, '')
        .replace(/\s/g, ' ')
        .replace(/[“”]/g, '"')
        .replace('’', "'"),
    ).toBe((words ?? '').replace(/\u00AD/g, ''))
  })

  it('are given as the article prints them, not as the note does', () => {
    expect(wordsOf('the “cafe\u0301”[^condition-a]', '', condition('the "café"'))).toEqual({ 'condition-a': 'the “cafe\u0301”' })
  })

  it('may end with the closing punctuation or before it', () => {
    expect(wordsOf('They must pay.[^condition-a]', '', condition('They must pay'))).toEqual({ 'condition-a': 'They must pay' })
    expect(wordsOf('They must pay.[^condition-a]', '', condition('They must pay.'))).toEqual({ 'condition-a': 'They must pay.' })
  })

  it('may be followed by other markers', () => {
    expect(
      wordsOf(
        'They must pay[^condition-a][^observation-b].',
        '',
        condition('must pay'),
        '',
        `[^observation-b]: > They must pay\n\n${fields.observation}`,
      ),
    ).toEqual({ 'condition-a': 'must pay', 'observation-b': 'They must pay' })
  })

  it('of a quote lose the quotation marks that the note copied with them', () => {
    const written = (words: string) => wordsOf('“We will sign,”[^quote-a] she said.', '', `[^quote-a]: > ${words}\n\n${fields.quote}`)
    expect(written('“We will sign,”')).toEqual({ 'quote-a': 'We will sign' })
    expect(written('We will sign,”')).toEqual({ 'quote-a': 'We will sign' })
    expect(written('“We will sign')).toEqual({ 'quote-a': 'We will sign' })
    expect(written('We will sign')).toEqual({ 'quote-a': 'We will sign' })
  })

  it('of a quote in two pieces are two pieces, with the marks or without', () => {
    const written = (words: string) =>
      wordsOf('“We will sign,” she said, “by Friday.”[^quote-a]', '', `[^quote-a]: > ${words}\n\n${fields.quote}`)
    expect(written('We will sign, […] by Friday')).toEqual({ 'quote-a': 'We will sign, […] by Friday' })
    expect(written('“We will sign, […] by Friday.”')).toEqual({ 'quote-a': 'We will sign, […] by Friday.' })
    expect(written('“We will sign,” […] “by Friday.”')).toEqual({ 'quote-a': 'We will sign […] by Friday.' })
  })

  it('of a quote may be copied with the marks but without the comma inside them', () => {
    const written = (prose: string, words: string) =>
      wordsOf(`${prose}[^quote-a] she said.`, '', `[^quote-a]: > ${words}\n\n${fields.quote}`)
    expect(written('“We will sign by Friday,”', '“We will sign by Friday”')).toEqual({ 'quote-a': 'We will sign by Friday' })
    expect(written('“We will sign, we hope, by Friday,”', '“We will sign […] by Friday”')).toEqual({
      'quote-a': 'We will sign […] by Friday',
    })
    expect(written('« Nous signerons vendredi, »', '« Nous signerons vendredi »')).toEqual({ 'quote-a': 'Nous signerons vendredi' })
  })

  it('of a quote keep marks around some of the words', () => {
    expect(wordsOf('> He called it “a farce”[^quote-a]', '', `[^quote-a]: > He called it “a farce”\n\n${fields.quote}`)).toEqual({
      'quote-a': 'He called it “a farce”',
    })
  })

  it('of a quote may run over the paragraphs of a block quote', () => {
    const note = `[^quote-a]: > sign.\n    >\n    > By Friday\n\n${fields.quote}`
    expect(wordsOf('> We will sign.', '>', '> By Friday.[^quote-a]', '', note)).toEqual({ 'quote-a': 'sign.\nBy Friday' })
  })

  it('of a condition are in one block', () => {
    expect(messagesFor('> We will sign.', '>', '> By Friday.[^condition-a]', '', condition('sign. By Friday'))).toEqual([
      'words-agree: sign. By Friday',
    ])
  })

  it('that contain one another or overlap are each found', () => {
    expect(
      wordsOf(
        'the crews must pay[^condition-a] the fare by Friday[^condition-b] at ten[^condition-c].',
        '',
        condition('crews must pay'),
        '',
        `[^condition-b]: > pay … Friday\n\n${fields.condition}`,
        '',
        `[^condition-c]: > the crews … at ten\n\n${fields.condition}`,
      ),
    ).toEqual({
      'condition-a': 'crews must pay',
      'condition-b': 'pay the fare by Friday',
      'condition-c': 'the crews must pay the fare by Friday at ten',
    })
  })

  it('of two markers are two blocks', () => {
    expect(
      wordsOf(
        'First pay[^condition-a], then sign.[^condition-a]',
        '',
        `[^condition-a]: > First pay\n\n    > then sign\n\n${fields.condition}`,
      ),
    ).toEqual({
      'condition-a': 'First pay',
      'condition-a.2': 'then sign',
    })
  })

  it('that differ are reported at the note’s own words, with both readings', () => {
    const { messages } = readLines('It ties the pay rise to a clause.[^condition-a]', '', condition('ties the pay raise to a clause'))
    expect(messages).toMatchObject([
      {
        rule: 'words-agree',
        position: { line: 8, column: '[^condition-a]: > '.length + 1 },
        what: 'The note `condition-a` says “ties the pay raise to a clause”;\nthe article reads “ties the pay rise to a clause”.',
      },
    ])
  })

  it('that end before the marker are reported with what is between', () => {
    const { messages } = readLines('They pay the crews by Friday.[^condition-a]', '', condition('pay the crews'))
    expect(messages[0]?.what).toContain('between “pay the crews” and the marker there is “by Friday.”')
  })

  it('are reported even where another marker of the note is misplaced', () => {
    expect(
      messagesFor(
        'First pay [^condition-a] and then sign.[^condition-a]',
        '',
        `[^condition-a]: > First pay\n\n    > then sing\n\n${fields.condition}`,
      ),
    ).toEqual(['marker-space: [^condition-a] and then sign.[^condition-a]', 'words-agree: then sing'])
  })

  it('are required for a condition and an observation', () => {
    expect(messagesFor('They pay.[^condition-a]', '', `[^condition-a]:\n${fields.condition}`)).toEqual(['words-missing: [^condition-a]:'])
    expect(messagesFor('They pay.[^observation-a]', '', `[^observation-a]:\n${fields.observation}`)).toEqual([
      'words-missing: [^observation-a]:',
    ])
  })

  it('are optional for a note, which is then about a point in the text', () => {
    const { messages, model } = readLines('They pay.[^note-a]', '', '[^note-a]: Nobody saw it.')
    expect(messages).toEqual([])
    expect(model?.annotations[0]).toMatchObject({ text: 'Nobody saw it.', passages: [{ words: '', pieces: [], marker: 9 }] })
  })
})

it('offsets count UTF-16 units, so that they slice the text', () => {
  const { model } = readLines('👍🏽 договір cafe\u0301 now[^condition-a]', '', condition('договір café now'))
  expect(model?.annotations[0]?.passages[0]?.pieces).toEqual([{ start: 5, end: 22 }])
  expect(model?.text.slice(5, 22)).toBe('договір cafe\u0301 now')
})
