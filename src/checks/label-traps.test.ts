import { describe, expect, test } from 'vitest'
import { contentInMemory, quickReader } from '../testing/content-in-memory.ts'
import { checkContent } from './check-content.ts'

const read = quickReader()

/** A quote of a source: whose words it is said to have. */
type Claim = { by?: string; words: string; place?: string }

const people: Record<string, string> = {
  anna: 'Anna Lund',
  per: 'Per Holm',
  hope: 'Hope Page',
  erik: 'Erik Lund',
  neil: 'Maeve O’Neill',
  gaulle: 'Charles de Gaulle',
  bellen: 'Alexander Van der Bellen',
  king: 'Martin Luther King, Jr.',
  olena: 'Олена Коваль',
  ilker: 'İlker Işık',
  mary: 'Mary-Jane Watson',
}

/** Content with one source and an article that quotes it once. Words without a heading are at one place. */
function contentOf(words: string, { by = 'anna', words: quoted, place }: Claim, front: string[] = [], language = 'en') {
  const body = words.startsWith('## ') ? words : `## Minutes\n\n${words}`
  const used = ['anna', 'per', by, ...Object.keys(people).filter((id) => front.join(' ').includes(id))]
  return {
    ...Object.fromEntries(used.map((id) => [`people/${id}.md`, `---\nname: "${people[id]}"\nroles:\n  - role: speaker\n---\n`])),
    'sources/talks.md': [
      ...['---', 'title: Council minutes', 'publisher: Nordhamn council', 'kind: minutes', 'date: 2026-03-02', `language: ${language}`],
      ...['url: https://example.org/minutes', 'archived:', '  url: https://example.org/archived', '  date: 2026-03-02'],
      ...(front.some((line) => line.startsWith('participants')) ? [] : ['participants: [anna, per]']),
      ...[...front, '---', '', body, ''],
    ].join('\n'),
    'articles/talks.md': [
      ...['---', 'title: The talks', 'standfirst: What was said.', 'published: 2026-03-03T09:00:00Z', `language: ${language}`, '---', ''],
      `It was said: “${quoted}”[^quote-words]`,
      '',
      '[^quote-words]:',
      `    - speaker: [${people[by]}](../people/${by}.md)`,
      `    - source: [Council minutes](../sources/talks.md)${place ? `, ${place}` : ''}`,
      '',
    ].join('\n'),
  }
}

function messagesOf(words: string, claim: Claim, front?: string[], language?: string): string[] {
  const { messages } = checkContent(
    read(contentInMemory(contentOf(words, claim, front, language)), { now: new Date('2026-11-25T10:00:00Z') }),
  )
  return messages
    .filter(({ rule }) => !/cut/.test(rule))
    .map(({ path, position, severity, rule, what }) => `${path}:${position.line} ${severity} ${rule}: ${what}`.replace(/\s+/g, ' '))
}

const block = (...paragraphs: string[]): string => paragraphs.map((text) => text.replaceAll(/^/gm, '> ')).join('\n>\n')
const errorsOf = (...given: Parameters<typeof messagesOf>): string[] => messagesOf(...given).filter((line) => line.includes(' error '))

describe('words with a colon, or a name in front, that are no label', () => {
  const speech = (text: string): string => block('**Per Holm:** No ferry will sail.', '**Anna Lund:** The sea is calm.', text)
  test.each([
    'One thing: we sign by Friday.',
    'Two things: the pay and the date.',
    'At 10:30 we stopped.',
    '10:30 was too late.',
    '10:30: the doors opened.',
    '3:2 was the vote.',
    'John 3:16 is on the wall of the hall.',
    'Genesis 1:1 begins with the sea.',
    'Ladies and gentlemen: welcome to Nordhamn.',
    'Ladies and Gentlemen: welcome to Nordhamn.',
    'Dear friends: the sea is calm.',
    'Friends: the sea is calm.',
    'My fellow citizens: the sea is calm.',
    'Remember this: we signed.',
    'Let me say this: we signed.',
    'My answer: never.',
    'The truth: nobody counted.',
    'Bottom line: there is no deal.',
    'Fact: nobody counted.',
    'But: not today.',
    'First: the pay. Second: the date.',
    'Yes: we sign.',
    'No: we never signed.',
    'The harbour of Nordhamn: forty berths.',
    'A ferry will sail at noon.',
    'A deal is a deal.',
    'I, Anna Lund, sign.',
    'Anna Lund is my name.',
    'Per Holm is wrong.',
    'Per Holm, you are wrong.',
    'Per, sit down.',
    'Article 5: the crews are paid monthly.',
    'Article I: the crews are paid monthly.',
    'Section 2: the crews are paid monthly.',
    'Clause 3: the crews are paid monthly.',
    'Monday: talks. Tuesday: talks again.',
    'https://example.org is where it stands.',
    'He said it: Per Holm signed.',
    'I told him: “Per Holm: sign!”',
    'The offer — ours, not theirs — is fair.',
    'Never. Not in my harbour.',
    'Well. We signed.',
    'Yes — we signed.',
    'Minister, we signed.',
    'The Mayor. The crews. The sea.',
  ])('%s', (text) => {
    const quoted = text.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))
    expect(messagesOf(speech(text), { words: quoted })).toEqual([])
  })

  test('articles of a treaty, one after the other', () => {
    const treaty = block(
      'Article 1: The ferries sail daily.',
      'Article 2: The crews are paid monthly.',
      'Article 3: The harbour is closed at night.',
    )
    expect(errorsOf(treaty, { words: 'The crews are paid monthly.' }, ['spoken by: [anna]'])).toEqual([])
  })

  test('days of a diary, one after the other', () => {
    const diary = block('Monday: We talked.', 'Tuesday: We talked again.', 'Wednesday: We signed.')
    expect(errorsOf(diary, { words: 'We talked again.' }, ['spoken by: [anna]'])).toEqual([])
  })

  test('a colon with a backslash in front', () => {
    const words = block(
      '**Per Holm:** We sail.',
      '**Anna Lund:** We pay.',
      'Nordhamn Harbour\\: forty berths.',
      'Nordhamn Harbour\\: fifty berths.',
      'Per Holm\\: that is my answer.',
    )
    expect(errorsOf(words, { words: 'Nordhamn Harbour: fifty berths.' })).toEqual([])
    expect(errorsOf(words, { words: 'Per Holm: that is my answer.' })).toEqual([])
  })

  test('the same speaker is named again', () => {
    const words = block('**Anna Lund:** We sign on Friday.', '(Applause.)', '**Anna Lund:** We sail on Monday.')
    expect(errorsOf(words, { words: 'We sign on Friday. We sail on Monday.' })).toEqual([])
  })
})

/** Per’s words are credited to Anna; whatever the label, that is not silent. */
const labelled: [string, string, string[]?, string?][] = [
  ['two bold labels in one line', '**Anna Lund:** We sign. **Per Holm:** We never sign here.'],
  ['two plain labels in one line', 'Anna Lund: We sign. Per Holm: We never sign here.'],
  ['two labels in capitals in one line', 'ANNA LUND: We sign. PER HOLM: We never sign here.'],
  ['Q and A in one line', 'Q: Do you sign? A: We never sign here.', ['speakers:', '  Q: anna', '  A: per']],
  ['a hard line break with a backslash', '**Anna Lund:** We sign.\\\n**Per Holm:** We never sign here.'],
  ['a hard line break with two spaces', '**Anna Lund:** We sign.  \n**Per Holm:** We never sign here.'],
  ['a French space before the colon', '**Anna Lund :** We sign.\n>\n> **Per Holm :** We never sign here.'],
  ['a plain label with a French space', 'Anna Lund : We sign.\n>\n> Per Holm : We never sign here.'],
  ['a no-break space in the name', '**Anna Lund:** We sign.\n>\n> **Per\u00A0Holm:** We never sign here.'],
  ['a soft hyphen in the name', '**Anna Lund:** We sign.\n>\n> **Per Ho\u00ADlm:** We never sign here.'],
  ['a zero-width space before the label', '**Anna Lund:** We sign.\n>\n> \u200B**Per Holm:** We never sign here.'],
  ['a look-alike letter in the name', '**Anna Lund:** We sign.\n>\n> **Реr Holm:** We never sign here.'],
  ['a misspelt name', '**Anna Lund:** We sign.\n>\n> **Per Holme:** We never sign here.'],
  ['a misspelt plain name', 'Anna Lund: We sign.\n>\n> Per Holme: We never sign here.'],
  ['somebody without a file', '**Anna Lund:** We sign.\n>\n> **Olof Berg:** We never sign here.'],
  ['somebody without a file, plain', '**Anna Lund:** We sign.\n>\n> Olof Berg: We never sign here.'],
  ['the chair', '**Anna Lund:** We sign.\n>\n> THE CHAIRMAN: We never sign here.'],
  ['a voice', '**Anna Lund:** We sign.\n>\n> UNIDENTIFIED SPEAKER: We never sign here.'],
  ['a voice in brackets', '**Anna Lund:** We sign.\n>\n> [A voice: We never sign here.]'],
  ['the moderator', '**Anna Lund:** We sign.\n>\n> Moderator: We never sign here.'],
  ['the moderator in bold', '**Anna Lund:** We sign.\n>\n> **Moderator:** We never sign here.'],
  ['a reporter in italics', '**Anna Lund:** We sign.\n>\n> *Reporter:* We never sign here.'],
  ['a title and a surname', '**Anna Lund:** We sign.\n>\n> **Dr Holm:** We never sign here.'],
  ['a plain title and surname', '**Anna Lund:** We sign.\n>\n> Deputy mayor Holm: We never sign here.'],
  ['a surname in capitals', '**Anna Lund:** We sign.\n>\n> HOLM: We never sign here.'],
  ['a given name', '**Anna Lund:** We sign.\n>\n> **Per:** We never sign here.'],
  ['a given name, plain', 'Anna: We sign.\n>\n> Per: We never sign here.'],
  ['initials', '**AL:** We sign.\n>\n> **PH:** We never sign here.'],
  ['initials, plain', 'AL: We sign.\n>\n> PH: We never sign here.'],
  ['an em dash after Q and A', 'Q — Do you sign?\n>\n> A — We never sign here.', ['speakers:', '  Q: anna', '  A: per']],
  ['numbered questions', 'Q1: Do you sign?\n>\n> A1: We never sign here.', ['speakers:', '  Q: anna', '  A: per']],
  ['question and answer in words', 'Question: Do you sign?\n>\n> Answer: We never sign here.'],
  ['a remark behind the name', '**Anna Lund:** We sign.\n>\n> **Per Holm (laughing):** We never sign here.'],
  ['an interpreter', '**Anna Lund:** We sign.\n>\n> **Per Holm (through an interpreter):** We never sign here.'],
  ['continuing', '**Anna Lund:** We sign.\n>\n> PER HOLM (continuing): We never sign here.'],
  ['a party and a place', '**Anna Lund:** We sign.\n>\n> Per Holm (Nordhamn, S): We never sign here.'],
  ['a time behind the name', '**Anna Lund** 00:01:02: We sign.\n>\n> **Per Holm** 00:01:10: We never sign here.'],
  ['a time line as of a recording', 'Anna Lund  00:01\n> We sign.\n>\n> Per Holm  00:02\n> We never sign here.'],
  ['chevrons', '>> ANNA LUND: We sign.\n>\n> >> PER HOLM: We never sign here.'],
  ['escaped chevrons', '\\>\\> ANNA LUND: We sign.\n>\n> \\>\\> PER HOLM: We never sign here.'],
  ['subtitles', '<v Anna Lund>We sign.</v>\n>\n> <v Per Holm>We never sign here.</v>'],
  ['subtitles with a class', '<v.loud Anna Lund>We sign.\n>\n> <v.loud Per Holm>We never sign here.'],
  ['underlined by HTML', '<u>Anna Lund:</u> We sign.\n>\n> <u>Per Holm:</u> We never sign here.'],
  ['a break by HTML', '**Anna Lund:** We sign.<br>**Per Holm:** We never sign here.'],
  ['code', '`Anna Lund:` We sign.\n>\n> `Per Holm:` We never sign here.'],
  ['struck through', '~~Anna Lund:~~ We sign.\n>\n> ~~Per Holm:~~ We never sign here.'],
  ['a reference link', '[Anna Lund][a]: We sign.\n>\n> [Per Holm][p]: We never sign here.'],
  ['a link in a label', '[Anna Lund](../people/anna.md): We sign.\n>\n> [Per Holm](../people/per.md): We never sign here.'],
  ['square brackets in bold', '**[Anna Lund]** We sign.\n>\n> **[Per Holm]** We never sign here.'],
  ['braces', '{Anna Lund} We sign.\n>\n> {Per Holm} We never sign here.'],
  ['an equals sign', 'Anna Lund = We sign.\n>\n> Per Holm = We never sign here.'],
  ['a bar', 'Anna Lund | We sign.\n>\n> Per Holm | We never sign here.'],
  ['a semicolon', '**Anna Lund:** We sign.\n>\n> Per Holm; We never sign here.'],
  ['said, in brackets', '**Anna Lund:** We sign.\n>\n> (Per Holm:) We never sign here.'],
  ['a nested block quote', '**Anna Lund:** We sign.\n>\n> > **Per Holm:** We never sign here.'],
  ['a bullet', '**Anna Lund:** We sign.\n>\n> - **Per Holm:** We never sign here.'],
  ['an asterisk as a bullet', '* Anna Lund: We sign.\n> * Per Holm: We never sign here.'],
  ['a bullet sign', '• Anna Lund: We sign.\n>\n> • Per Holm: We never sign here.'],
  ['a definition list', 'Anna Lund\n> : We sign.\n>\n> Per Holm\n> : We never sign here.'],
  ['a label without words', '**Anna Lund:** We sign.\n>\n> **Per Holm:**\n>\n> We never sign here.'],
  ['a plain label without words', 'Anna Lund:\n>\n> We sign.\n>\n> Per Holm:\n>\n> We never sign here.'],
  ['German', '**Frau Lund:** We sign.\n>\n> **Herr Holm:** We never sign here.', [], 'de'],
  ['German, plain', 'Frau Lund: We sign.\n>\n> Herr Holm: We never sign here.', [], 'de'],
  ['German questions', 'Frage: We sign?\n>\n> Antwort: We never sign here.', [], 'de'],
  ['French', '**Mme Lund :** We sign.\n>\n> **M. Holm :** We never sign here.', [], 'fr'],
  ['French, plain, with a no-break space', 'Mme Lund\u00A0: We sign.\n>\n> M. Holm\u00A0: We never sign here.', [], 'fr'],
  ['French, as its parliament prints it', '**Mme Anna Lund**. We sign.\n>\n> **M. Per Holm**. We never sign here.', [], 'fr'],
  ['Spanish', 'Sra. Lund: We sign.\n>\n> Sr. Holm: We never sign here.', [], 'es'],
  ['Spanish, as its parliament prints it', 'La señora LUND: We sign.\n>\n> El señor HOLM: We never sign here.', [], 'es'],
  ['Swedish', 'Statsminister Lund: We sign.\n>\n> Talman Holm: We never sign here.', [], 'sv'],
  ['Ukrainian', '**Анна Лунд:** We sign.\n>\n> **Пер Гольм:** We never sign here.', [], 'uk'],
  ['Ukrainian, plain', 'Анна Лунд: We sign.\n>\n> Пер Гольм: We never sign here.', [], 'uk'],
  ['Russian, capitals', 'АННА ЛУНД: We sign.\n>\n> ПЕР ХОЛЬМ: We never sign here.', [], 'ru'],
  ['Chinese', '隆德：We sign.\n>\n> 记者：We never sign here.', [], 'zh'],
  ['Japanese', '記者：We sign.\n>\n> 市長：We never sign here.', [], 'ja'],
  ['small form of the colon', '**Anna Lund:** We sign.\n>\n> **Per Holm﹕** We never sign here.'],
  ['ratio sign for a colon', '**Anna Lund:** We sign.\n>\n> **Per Holm∶** We never sign here.'],
  ['a table', '| Anna Lund | We sign. |\n> |---|---|\n> | Per Holm | We never sign here. |'],
  ['a heading inside the block quote', '**Anna Lund:** We sign.\n>\n> #### Per Holm\n>\n> We never sign here.'],
  ['a line under the name', '**Anna Lund:** We sign.\n>\n> Per Holm\n> --------\n>\n> We never sign here.'],
  ['a footnote', '**Anna Lund:** We sign.[^1]\n>\n> [^1]: **Per Holm:** We never sign here.'],
  ['a comment', '**Anna Lund:** We sign.\n>\n> <!-- Per Holm: -->\n>\n> We never sign here.'],
]

describe('another speaker’s words are not silent', () => {
  test.each(labelled)('%s', (_, words, front, language) => {
    expect(errorsOf(`> ${words}`, { words: 'We never sign here.' }, front, language)).not.toEqual([])
  })

  test('one surname for two people', () => {
    const words = block('**Anna Lund:** We sign.', '**Lund:** We never sign here.')
    expect(errorsOf(words, { words: 'We never sign here.' }, ['participants: [anna, erik]'])).not.toEqual([])
  })

  test.each([
    ['of somebody else', 'Per Holm', ''],
    ['of the last speaker, when other text is between', 'Anna Lund', 'The hall was cleared.\n\n'],
  ])('words at a second place that begins without a label, %s', (_, last, between) => {
    const words = `## 1\n\n> **Anna Lund:** We sign.\n>\n> **${last}:** We wait.\n\n## 2\n\n${between}> We never sign here.`
    expect(messagesOf(words, { words: 'We never sign here.', place: '2' })).not.toEqual([])
  })

  test.each([
    '[Laughter and applause]',
    '(Laughter and applause.)',
    '*(Laughter and applause.)*',
    '_[Laughter and applause]_',
    '[*Laughter and applause*]',
    '**[Laughter and applause]**',
    '<i>(Laughter and applause)</i>',
    '((Laughter and applause))',
    '[Laughter and applause].',
  ])('a note of the transcriber: %s', (note) => {
    expect(errorsOf(block('**Per Holm:** No.', '**Anna Lund:** We sign.', note), { words: 'Laughter and applause' })).not.toEqual([])
  })

  test.each([
    ['We sign. (Laughter.) We sail.', 'en'],
    ['We sign. [Applause] We sail.', 'en'],
    ['We sign. *[laughter]* We sail.', 'en'],
    ['We sign. (Laughter and applause.) We sail.', 'en'],
    ['We sign. [inaudible] We sail.', 'en'],
    ['We sign. [crosstalk 00:12:04] We sail.', 'en'],
    ['We sign. [00:12:04] We sail.', 'en'],
    ['We sign. [Beifall] We sail.', 'de'],
    ['We sign. (Rires) We sail.', 'fr'],
  ])('a quote may run over a note: %s', (text, language) =>
    expect(errorsOf(block('**Per Holm:** No.', `**Anna Lund:** ${text}`), { words: 'We sign. We sail.' }, [], language)).toEqual([]),
  )
})

describe('labels are read as the names of people', () => {
  test.each([
    ['neil', '**O’NEILL:**'],
    ['neil', "**O'Neill:**"],
    ['neil', 'MS. O’NEILL:'],
    ['neil', "MAEVE O'NEILL:"],
    ['gaulle', 'GENERAL DE GAULLE:'],
    ['gaulle', '**de Gaulle:**'],
    ['gaulle', '**De Gaulle:**'],
    ['gaulle', '**President de Gaulle:**'],
    ['bellen', '**Van der Bellen:**'],
    ['bellen', '**Bundespräsident Van der Bellen:**'],
    ['king', '**Martin Luther King, Jr.:**'],
    ['king', '**Dr. King:**'],
    ['king', 'DR. KING:'],
    ['olena', '**Олена Коваль:**'],
    ['olena', 'ОЛЕНА КОВАЛЬ:'],
    ['olena', '**Коваль:**'],
    ['ilker', '**İLKER IŞIK:**'],
    ['mary', 'MARY-JANE WATSON:'],
    ['mary', '**Ms Watson:**'],
    ['anna', '**Mayor Lund:**'],
    ['anna', '**Mayor Anna Lund:**'],
    ['anna', '**Anna Lund, mayor of Nordhamn:**'],
    ['anna', '**Anna Lund (Mayor of Nordhamn):**'],
    ['anna', 'MAYOR LUND:'],
    ['anna', '**Rt Hon Anna Lund MP:**'],
    ['anna', '**Sen. Lund:**'],
    ['anna', '**Frau Lund:**'],
    ['anna', '**Madam Mayor Lund:**'],
  ])('%s: %s', (id, label) => {
    const words = block('**Per Holm:** No.', `${label} We sail at noon.`)
    expect(errorsOf(words, { by: id, words: 'We sail at noon.' }, [`participants: [${id}, per]`])).toEqual([])
  })
})
