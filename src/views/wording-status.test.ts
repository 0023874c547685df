import { expect, test } from 'vitest'
import { makeArchive } from '../archive/archive.ts'
import { readArticle, readPerson, readSource } from '../markdown/read-file.ts'
import { publish } from '../testing/example-article.ts'
import { wordingStatus } from './wording-status.ts'

/** The wording status of a quotation, “We will sign by Friday” by default, against words of a source that are cited at a place, if one is given. */
function statusOf(
  words: string,
  { at = '', fields = '', frontMatter = 'words: as published\nspoken by: [anna-lund]', quote: printed = 'We will sign by Friday,' } = {},
) {
  const source = `---\ntitle: Briefing\npublisher: Nordhamn council\nkind: speech\ndate: 2026-03-02\n${frontMatter}\n---\n\n${words}\n`
  const article = `---\ntitle: A\nstandfirst: B.\npublished: 2026-03-03T09:00:00Z\n---\n\n“${printed}”[^quote-a] she said.\n\n[^quote-a]:\n    - speaker: [Anna Lund](../people/anna-lund.md)\n    - source: [Briefing](../sources/briefing.md)${at && `, ${at}`}\n${fields}`
  const one = publish(readArticle({ path: 'articles/a.md', text: article }))
  const archive = makeArchive({
    articles: [one],
    people: [publish(readPerson({ path: 'people/anna-lund.md', text: '---\nname: Anna Lund\nalso written: [Anna Lundh]\n---\n' }))],
    sources: [publish(readSource({ path: 'sources/briefing.md', text: source }))],
    provenance: [],
  })
  const quote = one.model.annotations[0]
  if (quote?.kind !== 'quote') throw new Error('no quote')
  return wordingStatus(archive, quote)
}

test('words that are in the source are word for word the same', () => {
  const { is, badge, says, compared } = statusOf('> And so: we will sign by Friday!')
  expect({ is, badge, says }).toEqual({
    is: 'verbatim',
    badge: 'Word for word',
    says: 'Word for word the same as the words that Nordhamn council published',
  })
  expect(compared.map((one) => one.says)).toEqual(['The printed words are word for word those that Nordhamn council published'])
})

test('words that are not there in this order differ, whatever the note says', () => {
  const { is, says, compared } = statusOf('> We will not sign by Friday.', { fields: '    - wording: verbatim\n' })
  expect({ is, says }).toEqual({ is: 'differs', says: 'Differs from the words that Nordhamn council published' })
  expect(compared.map((one) => one.says)).toEqual([
    'The printed words differ from those that Nordhamn council published: “not” is left out',
  ])
})

test('words that are only written otherwise are cleaned up, with each difference', () => {
  const { is, badge, says, compared } = statusOf('> Well, uh, we’ll, um, sign by Friday.', { quote: 'We will sign by Friday,' })
  expect({ is, badge, says }).toEqual({
    is: 'cleaned',
    badge: 'Cleaned up',
    says: 'Cleaned up from the words that Nordhamn council published',
  })
  expect(compared).toMatchObject([
    {
      is: 'cleaned',
      says: 'The printed words are those that Nordhamn council published, cleaned up: “We will” replaces “we’ll”; “um” is left out',
    },
  ])
})

test('a cleaned-up quote may declare gaps and additions too', () => {
  const words = '> We’ll surely sign it by Friday, you know, at noon.'
  expect(statusOf(words, { quote: 'We will … sign [the deal] by Friday at noon' }).compared[0]).toMatchObject({
    is: 'cleaned',
    says: expect.stringContaining('at “…” it leaves out “surely”; [the deal] replaces “it”'),
  })
})

test('what is declared to be left out is reported', () => {
  expect(statusOf('> We will surely sign by Friday.', { quote: 'We will … sign by Friday' }).compared[0]?.says).toBe(
    'The printed words are word for word those that Nordhamn council published: at “…” it leaves out “surely”',
  )
})

test('words that were cut off are shown if they can turn the meaning', () => {
  const cutsOf = (words: string, quote?: string) => statusOf(words, quote ? { quote } : {}).compared.flatMap(({ cuts }) => cuts)
  expect(cutsOf('> We will sign by Friday, but only if they leave.')).toEqual([
    { says: 'The source goes on:', words: 'but only if they leave' },
  ])
  expect(cutsOf('> Nobody can say that we will sign by Friday.')).toEqual([
    { says: 'Before these words, the source has:', words: 'Nobody can say that' },
  ])
  expect(cutsOf('> We will sign by Friday, and the crews will be home by Easter.')).toEqual([])
  // Where the print marks the cut, the comparison itself shows what is left out.
  expect(cutsOf('> We will sign by Friday, but only if they leave.', 'We will sign by Friday …')).toEqual([])
})

test('what somebody else said in the next line is not cut off', () => {
  const words = '> **Anna Lund:** We will sign by Friday,\n>\n> **Reporter:** but only if they leave?'
  expect(statusOf(words).compared[0]?.cuts).toEqual([])
})

test('what somebody else said in the source is not compared', () => {
  const words = '> **Reporter:** We will sign by Friday?\n>\n> **Anna Lundh:** We will sign later.'
  const { is, compared } = statusOf(words)
  expect(is).toBe('differs')
  expect(compared[0]?.stretches).toEqual([
    { is: 'same', text: 'We will sign ' },
    { is: 'left out', text: 'later ' },
    { is: 'added', text: 'by Friday' },
  ])
})

test('words before and after somebody else’s words are not together', () => {
  const words = '> **Anna Lund:** We will sign.\n>\n> **Reporter:** When?\n>\n> **Anna Lund:** By Friday.'
  expect(statusOf(words).is).toBe('differs')
  expect(statusOf(words, { quote: 'We will sign […] by Friday' }).is).toBe('verbatim')
})

test('a paragraph without a name goes on with the one before it', () => {
  expect(statusOf('> **Anna Lund:** Well.\n>\n> We will sign by Friday.').is).toBe('verbatim')
  expect(statusOf('> **Anna Lund:** We will sign\n>\n> by Friday.').is).toBe('verbatim')
  expect(statusOf('> **Reporter:** Well.\n>\n> We will sign by Friday.').is).toBe('differs')
})

test('a name counts whatever its capitals and the shape of its apostrophes', () => {
  expect(statusOf('> **ANNA LUND:** We will sign by Friday.').is).toBe('verbatim')
})

test('without a place all places count; with one, only that', () => {
  const words = '## Morning\n\n> We will talk.\n\n## Night\n\n> We will sign by Friday.'
  expect(statusOf(words).is).toBe('verbatim')
  expect(statusOf(words, { at: 'Night' }).is).toBe('verbatim')
  expect(statusOf(words, { at: 'Morning' }).is).toBe('differs')
  expect(statusOf(words, { at: 'Noon' }).says).toBe(
    'Not checked against the words that Nordhamn council published: no words at the place named are on file',
  )
})

test('a file whose words have no heading is one place, whatever place is named', () => {
  expect(statusOf('> We will sign by Friday.', { at: 'page 3' }).is).toBe('verbatim')
})

test('a place may hold several block quotes', () => {
  expect(statusOf('## Morning\n\n> We will talk.\n\nLater:\n\n> We will sign by Friday.', { at: 'Morning' }).is).toBe('verbatim')
})

test('the sentence says no more than the source’s file does', () => {
  expect(statusOf('> We sign.', { frontMatter: 'words: recording\nspoken by: anna-lund' })).toMatchObject({
    says: 'Differs from the full record of Nordhamn council',
    compared: [{ source: { text: 'As the full record of Nordhamn council has it', path: 'sources/briefing/' } }],
  })
  expect(statusOf('> We sign.', { frontMatter: 'words: translation\nspoken by: anna-lund' }).compared[0]?.says).toMatch(
    /^The printed words differ from those of the translation that Nordhamn council published: /,
  )
  expect(statusOf('> We sign.', { frontMatter: 'spoken by: anna-lund' }).says).toBe('Differs from the words on file from Nordhamn council')
  expect(statusOf('', { frontMatter: 'language: en' }).says).toBe('Not checked: no words of its source are on file')
})

test('a translation is compared by the words that were spoken, and its printed words are never called word for word', () => {
  const fields = '    - original: sv: Vi skriver på senast på fredag.\n'
  const translated = (words: string, frontMatter: string) => statusOf(words, { fields, frontMatter })
  expect(translated('> Vi skriver på senast på fredag.', 'language: sv\nwords: as published\nspoken by: anna-lund')).toMatchObject({
    is: 'translated',
    badge: 'Translated',
    says: 'A translation; the words in Swedish are word for word those that Nordhamn council published',
  })
  expect(
    translated('> Vi skriver inte på senast på fredag.', 'language: sv\nwords: as published\nspoken by: anna-lund').compared[0]?.says,
  ).toBe('The printed words are a translation; the words in Swedish differ from those that Nordhamn council published: “inte” is left out')
  expect(translated('> We will sign by Friday.', 'language: en').says).toBe('A translation: no words in Swedish are on file to compare')
})

/** The status of a quote that names several sources, each with its words. */
function statusOfSources(...sources: [title: string, words: string, frontMatter?: string][]) {
  const cited = sources.map(([title]) => `[${title}](../sources/${title.toLowerCase()}.md)`).join('; ')
  const article = `---\ntitle: A\nstandfirst: B.\npublished: 2026-03-03T09:00:00Z\n---\n\n“We will sign by Friday,”[^quote-a] she said.\n\n[^quote-a]:\n    - speaker: [Anna Lund](../people/anna-lund.md)\n    - source: ${cited}\n`
  const one = publish(readArticle({ path: 'articles/a.md', text: article }))
  const archive = makeArchive({
    articles: [one],
    people: [publish(readPerson({ path: 'people/anna-lund.md', text: '---\nname: Anna Lund\n---\n' }))],
    sources: sources.map(([title, words, frontMatter = 'spoken by: anna-lund']) =>
      publish(
        readSource({
          path: `sources/${title.toLowerCase()}.md`,
          text: `---\ntitle: ${title}\npublisher: Radio\nkind: speech\ndate: 2026-03-02\n${frontMatter}\n---\n\n${words}\n`,
        }),
      ),
    ),
    provenance: [],
  })
  const quote = one.model.annotations[0]
  if (quote?.kind !== 'quote') throw new Error('no quote')
  return wordingStatus(archive, quote)
}

test('a source that does not name the speaker is said to be one, wherever the status is', () => {
  const status = statusOfSources(['Tape', '> We will sign by Friday.', 'language: en'])
  expect(status).toMatchObject({ is: 'verbatim', bySource: [] })
  expect(status.badge).toBe('Word for word in “Radio: Tape”, which does not name the speaker')
  expect(status.says).toBe(status.badge)
  expect(status.compared.map(({ says }) => says)).toEqual([
    'The printed words are word for word those on file from Radio; the source does not name the speaker',
  ])
  expect(statusOfSources(['Tape', '> We will not sign by Friday.', 'language: en']).badge).toBe(
    'Differs from “Radio: Tape”, which does not name the speaker',
  )
})

test('a source that names the speaker is preferred to one that does not', () => {
  const words = '> We will sign by Friday.'
  expect(statusOfSources(['Tape', words, 'language: en'], ['Speech', words]).badge).toBe('Word for word')
})

test('sources that disagree are named in the badge, and listed with what each has', () => {
  const status = statusOfSources(
    ['Speech', '> We will sign by Friday.'],
    ['Report', '> The town has a new ferry, painted green.'],
    ['Leaflet', '> We shall sign by Friday.'],
    ['Letter', 'No words.'],
  )
  expect(status.badge).toBe('Word for word in “Radio: Speech”; differs from “Radio: Leaflet”; not in “Radio: Report”')
  expect(status.bySource).toEqual([
    { source: { text: 'Radio: Speech', path: 'sources/speech/' }, says: 'has these words' },
    { source: { text: 'Radio: Report', path: 'sources/report/' }, says: 'does not have them' },
    { source: { text: 'Radio: Leaflet', path: 'sources/leaflet/' }, says: 'has other words' },
    { source: { text: 'Radio: Letter', path: 'sources/letter/' }, says: 'has no words on file' },
  ])
})

test('sources that agree need no list', () => {
  const words = '> We will sign by Friday.'
  expect(statusOfSources(['Speech', words], ['Report', words])).toMatchObject({ badge: 'Word for word', bySource: [] })
})

test('words that only somebody else says in a second source are not in it', () => {
  const reporter = '> **Reporter:** We will sign by Friday?\n>\n> **Anna Lund:** We will see.'
  expect(statusOfSources(['Speech', '> We will sign by Friday.'], ['Hearing', reporter, 'speakers:\n  Reporter: a reporter']).badge).toBe(
    'Word for word in “Radio: Speech”; not in “Radio: Hearing”',
  )
})

test('readers see the transcriber’s notes that a quote runs over', () => {
  const words = '> **Anna Lund:** We will sign [laughter] by\n>\n> (She looks at the clock)\n>\n> Friday.'
  const { is, compared } = statusOf(words)
  expect(is).toBe('verbatim')
  expect(compared[0]?.says).toBe(
    'The printed words are word for word those that Nordhamn council published: it runs over [laughter] in the source; it runs over (She looks at the clock) in the source',
  )
})

test('a source that names the speaker otherwise says how', () => {
  const says = (label: string) =>
    statusOf(`> **${label}:** We will sign by Friday.`, { frontMatter: `speakers:\n  ${label}: anna-lund` }).compared[0]?.says
  expect(says('The mayor')).toBe(
    'The printed words are word for word those on file from Nordhamn council; the source names the speaker “The mayor”',
  )
  expect(says('Ms ANNA LUND')).toBe('The printed words are word for word those on file from Nordhamn council')
})
