import { describe, expect, test } from 'vitest'
import { applyFixes } from '../editing/apply-fixes.ts'
import type { RuleName } from '../model/rules.ts'
import { contentInMemory, quickReader } from '../testing/content-in-memory.ts'
import { checkContent } from './check-content.ts'

const read = quickReader()

const people = {
  'people/anna-lund.md': '---\nname: Anna Lund\nalso written: [Anna Lundh]\nlabels: [THE MAYOR]\n---\n',
  'people/edda-vossberg.md': '---\nname: Edda Vossberg\n---\n',
  'people/per-ek.md': '---\nname: Per Ek\n---\n',
  'people/karl-lindqvist.md': '---\nname: Karl Lindqvist\n---\n',
  'people/nordhamn-council.md': '---\nname: Nordhamn council\nshort: NHC\n---\n',
  'people/von-der-leyen.md': '---\nname: Ursula von der Leyen\n---\n',
  'people/zoe-mueller.md': '---\nname: Zoë Müller\n---\n',
  'people/seafarer.md': '---\nname: Seafarer\n---\n',
  'people/salt-news.md': '---\nname: Salt News\n---\n',
}

const recordOf = (keys: string) =>
  `---\ntitle: Council briefing\npublisher: Nordhamn council\nkind: speech\ndate: 2026-03-02\nurl: https://council.example/2026\narchived:\n  url: https://archive.example/2026\n  date: 2026-03-03\n${keys}---\n`

const source = `${recordOf('participants: [anna-lund]\n')}
## 00:14:10

> **Anna Lund:** Wages of the ferry crews will rise by two per cent in April. The old harbour bridge cost 40 million crowns.
`

const article = (body: string, keys = '') =>
  `---\ntitle: A date but no deal\nstandfirst: The talks broke off with a date.\npublished: 2026-03-03T09:00:00Z\n${keys}---\n\n${body}\n`

/** The messages of some rules about an article in the middle of the content above, as `rule: the words at the position`. */
function report(names: RuleName | readonly RuleName[], files: Record<string, string>): string[] {
  const all: Record<string, string> = { ...people, 'sources/briefing.md': source, ...files }
  return findings(all)
    .filter(({ rule }) => names.includes(rule))
    .map(({ path, position, rule, what, fix }) => {
      const line = all[path.slice('content/'.length)]?.split('\n')[position.line - 1] ?? ''
      return [rule, line.slice(position.column - 1).trim(), what, fix].join(' | ')
    })
}

function findings(files: Record<string, string>) {
  return checkContent(read(contentInMemory(files), { now: new Date('2026-11-25T10:00:00Z') })).messages
}

/** The content after `--fix`. */
function fixed(path: string, text: string, rule: RuleName): string {
  const edits = findings({ ...people, 'sources/briefing.md': source, [path]: text }).flatMap(({ edit, rule: name }) =>
    name === rule && edit ? [edit] : [],
  )
  return applyFixes(text, edits).text
}

const inArticle = (body: string, keys?: string) => ({ 'articles/talks.md': article(body, keys) })

describe('near-name: a name one or two letters from somebody’s', () => {
  test.each([
    ['Mayor Anna Lundt named a date.', 'Anna Lund'],
    ['Nothing was said by Ana Lund on Monday.', 'Anna Lund'],
    ['The mayor, Anna Lnud, named a date.', 'Anna Lund'],
    ['It was Anna Lundt’s offer.', 'Anna Lund'],
    ['It was *Anna* Lundt who named a date.', 'Anna Lund'],
    ['## Anna Lundt speaks\n\nIt was late.', 'Anna Lund'],
    ['- a word from Anna Lundt\n- and no more', 'Anna Lund'],
    ['| who | what |\n|---|---|\n| Anna Lundt | a date |', 'Anna Lund'],
    ['They asked [Anna Lundt](../people/anna-lund.md) for a date.', 'Anna Lund'],
    ['It was late.[^note-late]\n\n[^note-late]: > It was late\n\n    So says Anna Lundt.', 'Anna Lund'],
    ['The historian Edda Vosberg was there.', 'Edda Vossberg'],
    ['The historian Edda Vosbergh was there.', 'Edda Vossberg'],
    ['The historian Eda Vosberg was there.', 'Edda Vossberg'],
    ['The pilot Karl Lindquist was there.', 'Karl Lindqvist'],
    ['The pilot Carl Lindqvist was there.', 'Karl Lindqvist'],
    ['They asked Nordham council for a date.', 'Nordhamn council'],
    ['Anna Lund came early. On Monday Lunt named a date.', 'Lund'],
    ['Anna Lund came early. Lunt said that there was a date.', 'Lund'],
    ['Anna Lund came early. Lunt’s date was Friday.', 'Lund'],
    ['[Anna](../people/anna-lund.md) came early, and Mayor Lunt named a date.', 'Lund'],
    ['Edda Vossberg came early. The story of Vosberg was long.', 'Vossberg'],
    ['They asked Ursula von der Leyden for a date.', 'Ursula von der Leyen'],
    ['Ursula von der Leyen came early. On Monday von der Leyden went home.', 'Leyen'],
    ['The poet Zoe Muller was there.', 'Zoë Müller'],
    ['The poet Zoë Mulleer was there.', 'Zoë Müller'],
    ['The historian Eda Vossberg was there.', 'Edda Vossberg'],
    ['The pilot Kal Lindqvist was there.', 'Karl Lindqvist'],
    ['The pilot Karl Lindkvisst was there.', 'Karl Lindqvist'],
    ['[Seafarer](../people/seafarer.md) printed it. So Seafarar has it.', 'Seafarer'],
    ['Edda Vossberg came early. The story of Vossburgh was long.', 'Vossberg'],
  ])('%s', (body, name) => {
    const messages = report('near-name', inArticle(body))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(`did you mean “${name}”?`)
  })

  test.each(['title: A date from Anna Lundt', 'standfirst: A date from Anna Lundt.'])('%s', (line) => {
    const text = article('It was late.').replace(new RegExp(`^${line.split(':')[0]}:.*$`, 'm'), line)
    expect(report('near-name', { 'articles/talks.md': text })[0]).toMatch(/^near-name \| Anna Lundt/)
  })

  test.each([
    'Anna Lund named a date, and Lund’s date was Friday.',
    'Anna Lundh named a date.',
    'ANNA LUND named a date, and so did Anna  Lund.',
    'THE MAYOR named a date. NHC did not.',
    'The minutes have “Anna Lundt”.',
    '> Anna Lundt named a date.',
    'They read [Anna Lundt at the harbour](https://example.org/lundt).',
    'The file is `Anna Lundt`.',
    'Anna Lund met Karl Lind at noon. Later Lind went home.',
    'Anna Lund came early. Land was dear. The land was flooded.',
    'Anna Lund came early. Lend her an ear.',
    'Anna Lund came early, and in Lunde it rained.',
    'The Lunds came early: Anna Lund, and her son.',
    'Anna Bond named a date, and so did Ann Lunn.',
    'Ida Lund, Ada Lund and Anna Lundgren were there.',
    'Edda Voss and Karl Lind were there.',
    'Hans Lund and Inga Lind were there.',
    'Hanna Lund named a date.',
    'Per Eik was there, and Per Ekh.',
    'Per Ek came. So did Eks and Ekman.',
    'Both Nordhamn councils were there. Nordhamn Council was late.',
    'Salt News printed it in New York. New ferries came.',
    'Anna Lund asked in March, on Sunday and in Lundsberg.',
    'The Lund Bridge and the Lunt Bridge: Anna Lund asked for both.',
  ])('nothing about: %s', (body) => {
    expect(report('near-name', inArticle(body))).toEqual([])
  })

  test('nothing about somebody whom another file names', () => {
    const anne = { 'people/anne-lund.md': '---\nname: Anne Lund\n---\n' }
    expect(report('near-name', { ...anne, ...inArticle('Anne Lund met Anna Lund.') })).toEqual([])
    const named = { 'sources/other.md': recordOf('participants: [Anne Lund]\n').replace('Council briefing', 'Another one') }
    expect(report('near-name', { ...named, ...inArticle('Anne Lund met Anna Lund.') })).toEqual([])
  })

  test('nothing about the endings that names have in other languages', () => {
    expect(report('near-name', inArticle('Das ist Anna Lunds Angebot.', 'language: de\n'))).toEqual([])
    expect(report('near-name', inArticle('Rozmawiano z Eddą Vossbergą i Anną Lund.', 'language: pl\n'))).toEqual([])
  })

  test('nothing about words as they were received', () => {
    const files = {
      'received/talks.txt': 'Anna Lundt named a date.\n',
      ...inArticle('Anna Lundt named a date.', 'received: ../received/talks.txt\n'),
    }
    expect(report('near-name', files)).toEqual([])
  })

  test.each([
    'Anna Lund came. Then Anna Lundt spoke.',
    'Anna Lund came. Her cousin Anna Lind did not.',
    'Ivan Petrov spoke. So did Ivana Petrova.',
  ])('--fix changes no name, because one letter may make another person: %s', (body) => {
    expect(fixed('articles/talks.md', article(body), 'near-name')).toBe(article(body))
  })
})

describe('person-twice: two files for one person', () => {
  test.each([
    'name: Anna Lundh',
    'name: Anna Lund',
    'name: ANNA LUND',
    'name: Lund, Anna',
    'name: The Mayor',
    'name: NHC',
    'name: the Nordhamn Council',
    'name: Dr Anna Lund',
    'name: Mayor Anna Lund',
    'name: Ánna Lund',
    'name: Anna Berg\nalso written: [Anna Lund]',
    'name: Anna Berg\nalso written: [Anna Lundh]',
  ])('%s', (keys) => {
    expect(report('person-twice', { 'people/second.md': `---\n${keys}\n---\n` })).toHaveLength(1)
  })

  test.each([
    'name: Anne Lund',
    'name: Lund',
    'name: Anna Lund (shipbuilder)',
    'name: Karin Berg\nlabels: [THE MAYOR]',
    'name: North Harbour Company\nshort: NHC',
    'name: Karin Lund\nalso written: [Lund]',
  ])('nothing about: %s', (keys) => {
    expect(report('person-twice', { 'people/second.md': `---\n${keys}\n---\n` })).toEqual([])
  })

  test('nothing about one file that has its name in several lists', () => {
    const text = '---\nname: Mira Holm\nalso written: [mira holm]\nshort: Mira Holm\nlabels: [MIRA HOLM]\n---\n'
    expect(report('person-twice', { 'people/mira-holm.md': text })).toEqual([])
  })
})

describe('topics', () => {
  const two = (one: string, other: string) => ({
    'articles/a.md': article('It is late.', `topics: [${one}]\n`).replace('A date but no deal', 'First'),
    'articles/b.md': article('It is early.', `topics: [${other}]\n`).replace('A date but no deal', 'Second'),
  })

  test.each([
    ['C++', 'C#'],
    ['C', 'C++'],
    ['Pier A', 'Pier A+'],
    ['9/11', '911'],
    ['3.5', '35'],
    ['R&D', 'RD'],
  ])('topic-address: “%s” and “%s” are two topics with one address', (one, other) => {
    expect(report(['topic-address', 'topic-twice'], two(`"${one}"`, `"${other}"`)).map((line) => line.split(' | ')[0])).toEqual([
      'topic-address',
    ])
  })

  test.each([
    ['the council', 'council'],
    ['The Council', 'council'],
    ['Roads', 'roads'],
    ['road', 'roads'],
    ['ferry talks', 'Ferry-talks'],
    ['ferries', 'ferry'],
    ['office', 'o\uFB03ce'],
    ['E.U.', 'EU'],
    ['pay (crews)', 'pay crews!'],
    ['St. John’s', 'St Johns'],
    ['café', 'cafe'],
    ['l’Europe', 'europe'],
  ])('topic-twice: “%s” and “%s” are one topic', (one, other) => {
    expect(report(['topic-address', 'topic-twice'], two(`"${one}"`, `"${other}"`)).map((line) => line.split(' | ')[0])).toEqual([
      'topic-twice',
    ])
  })

  test('topic-twice: one topic twice in an article', () => {
    expect(report('topic-twice', inArticle('It is late.', 'topics: [roads, roads]\n'))).toHaveLength(1)
  })

  test.each([
    ['roads', 'roads'],
    ['caf\u00E9', 'cafe\u0301'],
    ['roads', 'rods'],
    ['new', 'news'],
    ['C', 'D'],
    ['pay', 'pays'],
  ])('nothing about “%s” and “%s”', (one, other) => {
    expect(report(['topic-address', 'topic-twice'], two(`"${one}"`, `"${other}"`))).toEqual([])
  })
})

describe('title-twice', () => {
  test('articles with one title', () => {
    const other = { 'articles/a.md': article('It is late.').replace('A date but no deal', 'A Date, but no deal') }
    expect(report('title-twice', { ...other, ...inArticle('It is early.') })).toHaveLength(1)
    const another = { 'articles/a.md': article('It is late.').replace('A date but no deal', 'A date and a deal') }
    expect(report('title-twice', { ...another, ...inArticle('It is early.') })).toEqual([])
  })

  test('sources with one title, publisher and date', () => {
    expect(report('title-twice', { 'sources/second.md': source })).toHaveLength(1)
    for (const [was, now] of [
      ['date: 2026-03-02', 'date: 2026-03-01'],
      ['Council briefing', 'Council briefing, afternoon'],
      ['publisher: Nordhamn council', 'publisher: Salt News'],
    ] as const)
      expect(report('title-twice', { 'sources/second.md': source.replace(was, now) })).toEqual([])
  })
})

describe('paragraph-twice', () => {
  const paragraph = 'The crews have waited nine winters for a new bow door.'

  test.each([
    `${paragraph}\n\nIt was late.\n\n${paragraph}`,
    `${paragraph}\n\n${paragraph.replace('nine winters', 'nine\nwinters')}`,
    `${paragraph}\n\nThe *crews* have waited nine winters for a new bow door!`,
    `- ${paragraph}\n- ${paragraph}`,
    `${paragraph}\n\n${paragraph}[^note-a]\n\n[^note-a]:\n    So it was.`,
  ])('%s', (body) => {
    expect(report('paragraph-twice', inArticle(body))).toHaveLength(1)
  })

  test.each([
    'It was late.\n\nIt was late.',
    `${paragraph}\n\n${paragraph.replace('nine', 'ten')}`,
    `## ${paragraph}\n\n${paragraph}`,
    `| ${paragraph} |\n|---|\n| ${paragraph} |`,
    `\`\`\`\n${paragraph}\n\`\`\`\n\n\`\`\`\n${paragraph}\n\`\`\``,
  ])('nothing about: %s', (body) => {
    expect(report('paragraph-twice', inArticle(body))).toEqual([])
  })
})

describe('unfinished: words that are left to be written or checked', () => {
  test.each([
    ['The bridge costs TK million.', 'TK'],
    ['The bridge costs TKTK.', 'TKTK'],
    ['The bridge (TK) is old.', 'TK'],
    ['The bridge costs XXX crowns.', 'XXX'],
    ['The bridge costs XX million crowns.', 'XX'],
    ['They met XX per cent of the terms.', 'XX'],
    ['The bridge [CHECK] is old.', '[CHECK]'],
    ['The bridge [check date] is old.', '[check date]'],
    ['The bridge [TODO: name] is old.', '[TODO: name]'],
    ['TODO: name the bridge.', 'TODO'],
    ['FIXME name the bridge.', 'FIXME'],
    ['The bridge [TBC] is old.', '[TBC]'],
    ['The bridge [citation needed] is old.', '[citation needed]'],
    ['The bridge is ?? years old.', '??'],
    ['The bridge opened on ??? March.', '???'],
    ['The bridge was built by Anna Lund??', '??'],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
    ['The bridge [add source] is old.', '[add source]'],
    ['The bridge opened on DD/MM/YYYY.', 'DD/MM'],
    ['CHECK: the bridge is old.', 'CHECK'],
    ['## TK\n\nIt was late.', 'TK'],
    ['It was late.[^note-a]\n\n[^note-a]:\n    TK from the minutes.', 'TK'],
  ])('%s', (body, words) => {
    const messages = report('unfinished', inArticle(body))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(`“${words}”`)
  })

  test.each(['title: A date TK', 'standfirst: The talks broke off at TK.'])('%s', (line) => {
    const text = article('It was late.').replace(new RegExp(`^${line.split(':')[0]}:.*$`, 'm'), line)
    expect(report('unfinished', { 'articles/talks.md': text })).toHaveLength(1)
  })

  test('in a role, in the words of a change and in a source’s title', () => {
    expect(report('unfinished', { 'people/x.md': '---\nname: Ole Ruud\nroles:\n  - role: TK of Nordhamn\n---\n' })).toHaveLength(1)
    expect(report('unfinished', { 'sources/x.md': recordOf('').replace('Council briefing', 'TK') })).toHaveLength(1)
    expect(report('unfinished', { 'sources/x.md': recordOf('').replace('Council briefing', 'Who pays??') })).toEqual([])
    const changes = 'changes:\n  - date: 2026-03-04\n    kind: typo\n    what: TK\n    why: It was wrong.\n'
    expect(report('unfinished', inArticle('It was late.', changes))).toHaveLength(1)
  })

  test('in the remarks of a person’s or source’s file, but not in a source’s words', () => {
    expect(report('unfinished', { 'people/x.md': '---\nname: Ole Ruud\n---\n\nTK\n' })).toHaveLength(1)
    expect(report('unfinished', { 'sources/x.md': `${recordOf('spoken by: anna-lund\n')}\n## A\n\n> We paid XXX and ??.\n` })).toEqual([])
  })

  test.each([
    'She flew with TK 1980 and read about the TK-421.',
    'The XXX Olympic Games and Super Bowl XXX were long ago; so was Chapter XXX.',
    'The minutes say “XXX” and “[check]” and “TK”.',
    '> TK said [CHECK] and ??',
    'The code is `XXX` and `??`.',
    'They check the bridge [and its name] every year, and the XXL net.',
    'What was it? Nobody knew. XX and XY are chromosomes.',
    'The [check list](https://example.org/list) was long.',
  ])('nothing about: %s', (body) => {
    expect(report('unfinished', inArticle(body))).toEqual([])
  })
})

describe('other-markup: signs of another program', () => {
  test.each([
    ['They asked [[Anna Lund]] for a date.', '[[Anna Lund]]'],
    ['They asked [[anna-lund|the mayor]] for a date.', '[[anna-lund|the mayor]]'],
    ['![[bridge.jpg]]', '![[bridge.jpg]]'],
    ['{{< figure src="bridge.jpg" >}}', '{{< figure src="bridge.jpg" >}}'],
    ['{{% notice %}}', '{{% notice %}}'],
    ['It costs {{ site.price }} crowns.', '{{ site.price }}'],
    ['{% include map.html %}', '{% include map.html %}'],
    ['It was late. {: .lead}', '{: .lead}'],
    ['It was late. {#late}', '{#late}'],
    ['It was late. {.lead}', '{.lead}'],
    ['It was %%ask again%% late.', '%%ask again%%'],
    ['It was ==very late== then.', '==very late=='],
    ['== The night ==', '== The night =='],
    ['It was late.^[So they say.]', '^[So they say.]'],
    ['::: note\nIt was late.', '::: note'],
    ['> [!NOTE]\n> It was late.', '[!NOTE]'],
    ["It was '''very''' late.", "'''very'''"],
    ['[caption id="1"]It was late.', '[caption id="1"]'],
    ['It was [b]very[/b] late.', '[/b]'],
    ['[TOC]', '[TOC]'],
    ['- [ ] Ask the mayor.', '[ ] '],
    ['The area is $a^2 + b$ at most.', '$a^2 + b$'],
    ['Let $x$ be the fare.', '$x$'],
    ['$$fare = 14$$', '$$fare = 14$$'],
    ['It was ++very++ late.', '++very++'],
    ['It was ||very|| late.', '||very||'],
    ['They drank H~2~O.', '~2~'],
    ['{quote} It was late.', '{quote}'],
    ['It was&nbsp late.', '&nbsp'],
    ['It was late &amp;amp; dark.', '&amp;'],
    ['::video[The ferry]{id=1}', '::video[The ferry]{id=1}'],
    ['It was :abbr[late]{title=later} then.', ':abbr[late]{title=later}'],
    ['So it was [@lund2020, p. 3].', '[@lund2020, p. 3]'],
    ['See [https://example.org the minutes] for it.', '[https://example.org the minutes]'],
    ['It was \\\\emph{very} late.', '\\emph{very}'],
    ['.. note:: It was late.', '.. note::'],
    ['h2. The night', 'h2. '],
    ['It was late :rocket: then.', ':rocket:'],
    ['!!! note\n\nIt was late.', '!!! note'],
  ])('%s', (body, words) => {
    const messages = report('other-markup', inArticle(body))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(`“${words}”`)
  })

  test.each([
    'The code is `{{ site.price }}` and `[[x]]`.',
    '```\n{% include map.html %}\n```',
    'The sum is a == b, and c == d.',
    'It rose by 5 % and by 10 %%.',
    'A set {a, b} and [[1]](https://example.org/1).',
    'It was late [as ever], said she: [i]t was. It was 10:30::',
    'The braces \\{x\\} and { x } are no markup.',
    'Wait!!! Not so fast.',
    'From 10:30:15 to 11:00, at a ratio of 2:1: so it was.',
    'The offer: [as it was], and the terms:both.',
    "The dogs' '90s and ''.",
    'It costs $5 or $6, US$5^ at most; C++ and G++ are names; R&D and AT&T; the register &c.',
  ])('nothing about: %s', (body) => {
    expect(report('other-markup', inArticle(body))).toEqual([])
  })
})

describe('place-twice: two places of a source with one name', () => {
  const words = (...places: string[]) =>
    `${recordOf('spoken by: anna-lund\n')}${places.map((place) => `\n## ${place}\n\n> We wait at ${places.indexOf(place)}.\n`).join('')}`

  test.each([
    ['00:14:10', '00:14:10'],
    ['Article 5', 'Article 5.'],
    ['Article 5', 'article  5'],
    ['00:14:10', '0:14:10'],
    ['Caf\u00E9', 'Cafe\u0301'],
  ])('%s and %s', (one, other) => {
    expect(report('place-twice', { 'sources/minutes.md': words(one, other).replace('Council briefing', 'Minutes') })).toHaveLength(1)
  })

  test('nothing about places with names of their own, or headings without words', () => {
    const minutes = (text: string) => report('place-twice', { 'sources/minutes.md': text.replace('Council briefing', 'Minutes') })
    expect(minutes(words('00:14:10', '00:14:11', 'Article 5', 'Article 6'))).toEqual([])
    expect(minutes(`${words('Notes')}\n## Remarks\n\nOurs.\n\n## Remarks\n\nOurs too.\n`)).toEqual([])
  })
})

describe('participant: a file’s name that is no file’s', () => {
  const of = (participants: string) =>
    report('participant', { 'sources/minutes.md': recordOf(`participants: [${participants}]\n`).replace('Council briefing', 'Minutes') })

  test.each([
    ['anna-lnud', 'did you mean `anna-lund`?'],
    ['ana-lund', 'did you mean `anna-lund`?'],
    ['anna-lund.md', 'did you mean `anna-lund`?'],
    ['../people/anna-lund.md', 'did you mean `anna-lund`?'],
    ['Anna-Lund', 'did you mean `anna-lund`?'],
    ['ole-ruud', 'write the name in words'],
    ['Anna Lundt', 'nearly, but not exactly, the name in `content/people/anna-lund.md`'],
  ])('%s', (participant, fix) => {
    const messages = of(participant)
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(fix)
  })

  test.each(['anna-lund', 'Anna Lund', 'Ole Ruud', 'a reporter', 'reporters', 'callers', 'Jean-Luc Ruud', 'Nordea', 'the vice-mayor'])(
    'nothing about: %s',
    (participant) => {
      expect(of(participant)).toEqual([])
    },
  )
})

describe('original-language: spoken words in another language than their source', () => {
  const german = `${recordOf('language: de\nspoken by: anna-lund\n').replace('Council briefing', 'Rede')}\n## A\n\n> Wir unterschreiben am Freitag.\n`
  const quote = (sources: string, original: string) =>
    article(
      `“We will sign on Friday,”[^quote-sign] she said.\n\n[^quote-sign]:\n    - speaker: [Anna Lund](../people/anna-lund.md)\n    - source: ${sources}\n    - original: ${original}`,
    )
  const check = (text: string) => report('original-language', { 'sources/rede.md': german, 'articles/talks.md': text })

  test('is reported where no cited source is in it', () => {
    expect(check(quote('[Briefing](../sources/briefing.md)', 'de: Wir unterschreiben am Freitag'))).toHaveLength(1)
    expect(check(quote('[Rede](../sources/rede.md)', 'sv: Vi skriver på fredag'))).toHaveLength(1)
  })

  test('is right where one of them is', () => {
    expect(check(quote('[Rede](../sources/rede.md)', 'de: Wir unterschreiben am Freitag'))).toEqual([])
    expect(check(quote('[Rede](../sources/rede.md)', 'de-AT: Wir unterschreiben am Freitag'))).toEqual([])
    expect(check(quote('[Briefing](../sources/briefing.md); [Rede](../sources/rede.md)', 'de: Wir unterschreiben am Freitag'))).toEqual([])
  })
})

describe('source-figure: another figure than the source has for the same words', () => {
  const note = (text: string) =>
    `The offer is on the table.[^note-offer]\n\n[^note-offer]: > The offer is on the table\n\n    - source: [Council briefing](../sources/briefing.md), 00:14:10\n\n    ${text}`

  test.each([
    [note('Wages of the ferry crews will rise by 3 % in April.'), 'two per cent', '3 %'],
    [note('The ferry crews’ wages will rise by three per cent in April.'), 'two per cent', 'three per cent'],
    [note('The old harbour bridge cost 14 million crowns.'), '40 million', '14 million'],
    [note('The old harbour bridge cost 40.5 million crowns.'), '40 million', '40.5 million'],
    [note('The old harbour bridge cost 40 billion crowns.'), '40 million', '40 billion'],
    ['As [the briefing](../sources/briefing.md) says, the old harbour bridge cost 45 million crowns.', '40 million', '45 million'],
    ['In [the briefing](../sources/briefing.md), harbour bridge cost is 45 million crowns.', '40 million', '45 million'],
    ['[The briefing](../sources/briefing.md): the old harbour bridge cost 45 million crowns.', '40 million', '45 million'],
    [
      'The ferry crews will rise by 3 per cent in April.[^condition-rise]\n\n[^condition-rise]: > ferry crews will rise by 3 per cent in April\n\n    - set by: [Anna Lund](../people/anna-lund.md)\n    - for: not said\n    - source: [Council briefing](../sources/briefing.md)',
      'two per cent',
      '3 per cent',
    ],
  ])('%s', (body, onFile, written) => {
    const messages = report('source-figure', inArticle(body))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(`“${onFile}”`)
    expect(messages[0]).toContain(`“${written}”`)
  })

  test.each([
    note('Wages of the ferry crews will rise by 2 % in April.'),
    note('Wages of the ferry crews will rise by two percent in April.'),
    note('The old harbour bridge cost 40,000,000 crowns.'),
    note('The new bridge cost 45 million crowns.'),
    note('Wages rose by 3 % in 2019.'),
    note('Twelve people heard that wages will rise in April.'),
    'The old harbour bridge cost 45 million crowns.',
    '“The old harbour bridge cost 45 million crowns”, says [the briefing](../sources/briefing.md).',
  ])('nothing about: %s', (body) => {
    expect(report('source-figure', inArticle(body))).toEqual([])
  })
})

describe('source-figure: in the prose', () => {
  const body = (figure: string) =>
    `The briefing is out.[^note-out] The old harbour bridge cost ${figure} crowns.\n\n[^note-out]:\n    - source: [Council briefing](../sources/briefing.md), 00:14:10\n`

  test('a paragraph whose marker leads to a source cites it', () => {
    expect(report('source-figure', inArticle(body('45 million')))).toHaveLength(1)
    expect(report('source-figure', inArticle(body('40 million')))).toEqual([])
  })
})

describe('image-name: alternative text that describes nothing', () => {
  test.each([
    '![IMG_2034.jpg](../../public/images/a.jpg)',
    '![bridge.jpg](../../public/images/a.jpg)',
    '![the old bridge.PNG](../../public/images/a.jpg)',
    '![image1](../../public/images/a.jpg)',
    '![DSC 00412](../../public/images/a.jpg)',
    '![IMG_2034](../../public/images/a.jpg)',
    '![kestrel-ford-bridge-2](../../public/images/kestrel-ford-bridge-2.jpg)',
    '![kestrel_ford](../../public/images/a.jpg)',
    '![image](../../public/images/a.jpg)',
    '![Photo](../../public/images/a.jpg)',
    '![A picture.](../../public/images/a.jpg)',
    '![alt text](../../public/images/a.jpg)',
    '![TK](../../public/images/a.jpg)',
    '![Screenshot 2026-03-02 at 10.30.11](../../public/images/a.jpg)',
    '![The ferry at the quay](../../public/images/a.jpg "The ferry at the quay")',
    '![The ferry at the quay](../../public/images/a.jpg)\n\nThe ferry at the quay.',
    '![The ferry at the quay](../../public/images/a.jpg)\n*The ferry at the quay*',
    '*The ferry at the quay*\n\n![The ferry at the quay](../../public/images/a.jpg)',
  ])('%s', (body) => {
    expect(report('image-name', inArticle(body))).toHaveLength(1)
  })

  test.each([
    '![The ferry at the quay](../../public/images/ferry-quay.jpg)\n\nThe ferry was late.',
    '![A photo of the ferry](../../public/images/a.jpg)',
    '![Nordhamn](../../public/images/nordhamn.jpg)',
    '![Kestrel Ford bridge](../../public/images/kestrel-ford-bridge.jpg)',
    '![Figure 2: wages since 2019](../../public/images/a.jpg)',
    '![Flight TK-1980](../../public/images/a.jpg)',
    '![well-known](../../public/images/a.jpg)',
  ])('nothing about: %s', (body) => {
    expect(report('image-name', inArticle(body))).toEqual([])
  })
})

describe('word-twice', () => {
  test.each([
    'They asked for the the date.',
    'They asked for\nfor a date.',
    'The the date was late.',
    'It was was late.',
    'They met *in* in the hall.',
  ])('%s', (body) => {
    expect(report('word-twice', inArticle(body))).toHaveLength(1)
  })

  test.each([
    'They had had enough, and said that that was all.',
    'It was very very late, and New New Harbour slept.',
    'They came in. In the hall it was late.',
    'She said “the the”.',
    'Whatever it is is late. The crew they gave her her boat.',
    'Duran Duran played; the clock went tick tick.',
  ])('nothing about: %s', (body) => {
    expect(report('word-twice', inArticle(body))).toEqual([])
  })

  test('nothing in other languages, in which words are repeated otherwise', () => {
    expect(report('word-twice', inArticle('Das ist die die See liebende Frau.', 'language: de\n'))).toEqual([])
  })

  test('--fix removes one of the two', () => {
    expect(fixed('articles/talks.md', article('They asked for the the date.'), 'word-twice')).toBe(article('They asked for the date.'))
  })
})
