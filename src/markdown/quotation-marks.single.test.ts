import { describe, expect, it } from 'vitest'
import { pairMarks } from './quotation-marks.ts'

/** What is between each pair of marks, by where it begins. */
function between(text: string): string[] {
  const { pairs } = pairMarks(text, 'single')
  return pairs.toSorted((a, b) => a.open - b.open).map(({ open, close }) => text.slice(open + 1, close))
}

/** Texts in which single marks enclose quotations, each with what is between its pairs, outer pairs first. */
const cases: Record<string, [text: string, ...pairs: string[]][]> = {
  'a plain quotation': [
    ['‘We will sign by Friday,’ said Ada Quill.', 'We will sign by Friday,'],
    ['She called it ‘a farce from start to end’.', 'a farce from start to end'],
    ['‘We sign,’ she said. ‘Soon.’', 'We sign,', 'Soon.'],
    ['Said she: ‘No!’ Said he: ‘Why?’', 'No!', 'Why?'],
    ['She said ‘yes’ and left.', 'yes'],
    ['(‘a’) —‘b’— and: ‘c’', 'a', 'b', 'c'],
    ['the ‘pro-ferry’ party and its ‘anti’-ferry rival', 'pro-ferry', 'anti'],
    ['by ‘2028’ at the latest', '2028'],
    ['‘👍’ and ‘👍’', '👍', '👍'],
    ['他说‘我们’和‘他们’。', '我们', '他们'],
  ],
  'straight marks': [
    ["'We will sign,' said Ada Quill.", 'We will sign,'],
    ["She called it 'a farce' and left.", 'a farce'],
    ["'We don't know what the crews' offer is,' he said.", "We don't know what the crews' offer is,"],
    ["He's sure it isn't O'Brien's.", ...[]],
    ["'Tis late, and the '90s were long.", ...[]],
    ["rock 'n' roll on the pier", ...[]],
    ["'It's the '90s again,' she said, 'isn't it?'", "It's the '90s again,", "isn't it?"],
    ["a board of 6' by 4', she says", ...[]],
    ['\'He said "no" to me,\' she wrote.', 'He said "no" to me,', 'no'],
  ],
  'apostrophes within words': [
    ['‘We don’t know, and we won’t guess,’ he said.', 'We don’t know, and we won’t guess,'],
    ['Captain O’Brien’s ‘last word’ was Friday’s.', 'last word'],
    ['the fo’c’s’le and the ha’p’orth of tar', ...[]],
    ['At five o’clock she’d said ‘not yet’, he’d heard.', 'not yet'],
    ['She wrote fo‘c’sle and Hawai‘i, then ‘done’.', 'done'],
  ],
  'possessive plurals': [
    ['the dogs’ lead and the crews’ offer', ...[]],
    ['‘The crews’ offer stands,’ she said.', 'The crews’ offer stands,'],
    ['‘the worst of all offers’ and left', 'the worst of all offers'],
    ['‘the crews’ offers’ and no more', 'the crews’ offers'],
    ['‘the offers’ are the crews’ own', 'the offers'],
    ['‘We heard the crews’, said the mayor.', 'We heard the crews'],
    ['The crews’ union said ‘no’ to the owners’ offer.', 'no'],
    ['The boats are the crews’. ‘We know,’ he said.', 'We know,'],
    ['‘Descartes’ view,’ he wrote, ‘is not Jesus’ words.’', 'Descartes’ view,', 'is not Jesus’ words.'],
    ['for conscience’ sake, and Marx’ sake, he said ‘stop’', 'stop'],
    ['‘The boys’ and girls’ boats are out,’ she said.', 'The boys’ and girls’ boats are out,'],
    ['‘Hands off the crews’ boats!’ they sang.', 'Hands off the crews’ boats!'],
  ],
  'letters left out at the beginning of a word': [
    ['’Tis the season, and ’twas the year of ’98.', ...[]],
    ['‘’Tis late,’ he said.', '’Tis late,'],
    ['‘’90s boats are back,’ she said.', '’90s boats are back,'],
    ['‘The ’90s were good to us,’ she said.', 'The ’90s were good to us,'],
    ['He waited ‘til Friday. ‘We sign,’ she said.', 'We sign,'],
    ['Tell ‘em so. ‘No,’ he said.', 'No,'],
    ['rock ’n’ roll, fish ‘n’ chips and salt-’n’-vinegar', ...[]],
    ['‘Rock ’n’ roll will never sink,’ he said.', 'Rock ’n’ roll will never sink,'],
    ['‘I ’ad me ’at in ’is ’ouse,’ he said.', 'I ’ad me ’at in ’is ’ouse,'],
    ['‘Cause for concern,’ she said, ‘is what we have.’', 'Cause for concern,', 'is what we have.'],
    ['the class of ‘68 and the boats of the ‘70s', ...[]],
  ],
  'letters left out at the end of a word': [
    ['‘We’re goin’ home,’ he said.', 'We’re goin’ home,'],
    ['goin’ home o’ Friday wi’ th’ crews', ...[]],
    ['‘Th’ boats an’ th’ nets,’ said owd Tom, ‘is gone.’', 'Th’ boats an’ th’ nets,', 'is gone.'],
    ['‘Never again’ and ‘no more’ were the words.', 'Never again', 'no more'],
    ['the will-o’-the-wisp said ‘come’', 'come'],
    ['‘Good ol’ Tom,’ she said.', 'Good ol’ Tom,'],
  ],
  'one pair in another': [
    ['‘He said “no” to me,’ she wrote.', 'He said “no” to me,', 'no'],
    ['“He said ‘no’ to me,” she wrote.', 'He said ‘no’ to me,', 'no'],
    ['‘He said “I heard ‘stop’ twice” and left,’ she wrote.', 'He said “I heard ‘stop’ twice” and left,', 'I heard ‘stop’ twice', 'stop'],
    ['‘She told me “the crews’ offer stands”,’ he said.', 'She told me “the crews’ offer stands”,', 'the crews’ offer stands'],
    ['“The crews’ offer,” she said, “isn’t ‘final’.”', 'The crews’ offer,', 'isn’t ‘final’.', 'final'],
  ],
  'a possessive after a closing mark': [
    ['‘The Heron’’s crew and ‘The Gull’’s', 'The Heron', 'The Gull'],
    ['the U.S.’s boats and the (CoE)’s ‘first two’', 'first two'],
    ["the Code for 'X' boats and the crews' own", 'X'],
  ],
  'several paragraphs': [
    ['‘We sign.\n‘By Friday.’\n‘No.’', 'We sign.\n‘By Friday.', 'No.'],
    ['‘The crews’ offer stands.\n‘It’s final.’', 'The crews’ offer stands.\n‘It’s final.'],
    ["'We sign.\n'By Friday,' she said.", "We sign.\n'By Friday,"],
    ['‘“We sign.\n‘“By Friday.”’', '“We sign.\n‘“By Friday.”', 'We sign.\n‘“By Friday.'],
    ['“‘We sign.\n“‘By Friday.’”', '‘We sign.\n“‘By Friday.’', 'We sign.\n“‘By Friday.'],
    ['‘We sign.\n‘“No,” he said.\n‘By Friday.’', 'We sign.\n‘“No,” he said.\n‘By Friday.', 'No,'],
  ],
  German: [
    ['‚Wir unterzeichnen‘, sagte sie, ‚am Freitag‘.', 'Wir unterzeichnen', 'am Freitag'],
    ['‚So geht’s nicht‘, sagte Hans’ Bruder.', 'So geht’s nicht'],
    ['‚Ich hab’ „nein“ gehört‘, schrieb sie.', 'Ich hab’ „nein“ gehört', 'nein'],
  ],
  French: [
    ['Il a dit ‘nous l’avons signé aujourd’hui’.', 'nous l’avons signé aujourd’hui'],
    ['Il parle de l’‘urgence’ qu’‘on’ invoque.', 'urgence', 'on'],
  ],
  Dutch: [
    ['’s Ochtends in ’s-Gravenhage zei hij ‘nee’.', 'nee'],
    ['‘Het was ’t einde van ’t jaar,’ zei ze.', 'Het was ’t einde van ’t jaar,'],
    ["In 's-Hertogenbosch zei ze 'ja'.", 'ja'],
  ],
  Afrikaans: [
    ['Dit is ’n boot, sê hy: ‘Dit is ’n groot boot.’', 'Dit is ’n groot boot.'],
    ['‘’n Man en ’n boot,’ sê sy.', '’n Man en ’n boot,'],
  ],
  Swedish: [['’Vi skriver på’, sade hon. ’På fredag.’', 'Vi skriver på', 'På fredag.']],
  Welsh: [['‘Mae’r cwch a’i griw i’r gogledd,’ meddai.', 'Mae’r cwch a’i griw i’r gogledd,']],
}

describe.each(Object.entries(cases))('single marks: %s', (_name, texts) => {
  it.each(texts)('%s', (text, ...pairs) => {
    expect(between(text)).toEqual(pairs)
  })
})

const texts = Object.values(cases).flatMap((all) => all.map(([text]) => text))

describe('single marks, whatever the text', () => {
  it('are sixty cases or more', () => expect(texts.length).toBeGreaterThanOrEqual(60))

  it('make pairs that never cross', () => {
    for (const one of texts)
      for (const other of texts) {
        const { pairs } = pairMarks(`${one} ${other}`.slice(0, 120), 'single')
        for (const a of pairs) for (const b of pairs) expect(a.open < b.open && b.open < a.close && a.close < b.close).toBe(false)
      }
  })

  const words = [
    'don’t',
    'O’Brien',
    '’tis so',
    'the dogs’ lead',
    'rock ’n’ roll',
    'the ’90s boats',
    "isn't",
    'the crews’ offer',
    '’em',
    'goin’ home',
  ]

  it.each(words)('make the same pairs with %s among the words', (word) => {
    for (const text of texts) {
      // In other languages these words are not words.
      if (!/^[\p{ASCII}‘’“”—👍]*$/u.test(text)) continue
      const before = between(text)
      for (const { index } of text.matchAll(/(?<=[a-z]) (?=[a-z])/g)) {
        // A plural before the word would take it for its noun.
        if (/[s’']$/.test(text.slice(0, index))) continue
        const changed = `${text.slice(0, index)} ${word}${text.slice(index)}`
        const without = (all: string[]) => all.map((one) => one.replaceAll(` ${word}`, ''))
        expect(without(between(changed))).toEqual(without(before))
      }
    }
  })

  it('are each in one pair at most, or without a counterpart', () => {
    for (const text of texts) {
      const { pairs, unpaired } = pairMarks(text, 'single')
      const used = [...pairs.flatMap(({ open, close }) => [open, close]), ...unpaired]
      expect(new Set(used).size).toBe(used.length)
    }
  })

  it('are apostrophes or marks without a counterpart when nothing closes them', () => {
    expect(pairMarks('The night was long.’ Then came the morning.', 'single')).toEqual({ pairs: [], unpaired: [19] })
    expect(pairMarks('A word that ‘nobody had expected.', 'single')).toEqual({ pairs: [], unpaired: [12] })
    expect(pairMarks('The crews’. The dogs’ lead. ’Tis so.', 'single')).toEqual({ pairs: [], unpaired: [] })
  })

  it('are left alone in a text in double marks', () => {
    expect(pairMarks('‘We sign,’ she said.')).toEqual({ pairs: [], unpaired: [] })
    for (const text of texts)
      for (const { open, close } of pairMarks(text).pairs) expect(text.charAt(open) + text.charAt(close)).not.toMatch(/[‘’'‚]/)
  })

  it('finishes for very many marks', () => {
    expect(pairMarks('‘a '.repeat(20_000), 'single').pairs).toEqual([])
    expect(pairMarks("'a ".repeat(20_000), 'single').pairs.length).toBeLessThan(20_000)
    expect(pairMarks('‘a’ '.repeat(20_000), 'single').pairs.length).toBe(20_000)
  })
})
