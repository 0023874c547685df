import { describe, expect, it } from 'vitest'
import { readLines } from '../testing/example-article.ts'

const anna = '[Anna Lund](../people/anna-lund.md)'
const briefing = '[Briefing](../sources/briefing.md)'
const required = {
  quote: [`speaker: ${anna}`],
  condition: [`set by: ${anna}`, 'for: the crews'],
  observation: ['by: this article'],
  note: [],
}

/** Reads a note of a kind with these fields; required ones are added where they are not among them. */
function read(kind: keyof typeof required, ...given: string[]) {
  const nameOf = (field: string) => field.split(':')[0]
  const all = [...given, ...required[kind].filter((field) => !given.some((one) => nameOf(one) === nameOf(field)))]
  const list = all.map((field) => `    - ${field}`).join('\n')
  return readLines('“They pay.”[^KIND-a]'.replace('KIND', kind), '', `[^${kind}-a]: > They pay\n\n${list}`)
}

const validNote = (kind: keyof typeof required, ...given: string[]) => {
  const { messages, model } = read(kind, ...given)
  expect(messages).toEqual([])
  return model?.annotations[0]
}
const problemsOf = (kind: keyof typeof required, ...given: string[]) =>
  read(kind, ...given).messages.map(({ rule, what }) => `${rule}: ${what.replace(/^The field `[^`]*` of the note `[^`]*`: /, '')}`)

const person = { path: 'people/anna-lund.md', title: 'Anna Lund' }
const source = { path: 'sources/briefing.md', title: 'Briefing' }

describe('of any kind', () => {
  it('`source` is a link and a place in it, several with semicolons', () => {
    expect(validNote('note', `source: ${briefing}`)).toMatchObject({ sources: [{ source }] })
    expect(validNote('note', `source: ${briefing}, 00:14:10`)).toMatchObject({ sources: [{ source, at: '00:14:10' }] })
    expect(validNote('note', `source: ${briefing}, page 3, line 4; [Leaflet](../sources/leaflet.md)`)).toMatchObject({
      sources: [{ source, at: 'page 3, line 4' }, { source: { path: 'sources/leaflet.md' } }],
    })
  })

  it('`source` cannot be anything else', () => {
    expect(problemsOf('note', 'source: the briefing')).toEqual(['field-value: “the briefing” does not begin with a link to a source.'])
    expect(problemsOf('note', `source: ${briefing} 00:14:10`)).toEqual([
      'field-value: there is no comma between the source and the place in it.',
    ])
    expect(problemsOf('note', `source: ${briefing}, ${briefing}`)).toEqual(['field-value: there is no `;` between two sources.'])
    expect(problemsOf('note', `source: ${briefing};`)).toEqual(['field-value: there is nothing on one side of a semicolon.'])
    expect(problemsOf('note', `source: ${anna}`)).toEqual([
      'link-kind: `../people/anna-lund.md` does not lead to a file in `content/sources/`.',
    ])
    expect(problemsOf('note', 'source: [Briefing](https://a.example/)')).toEqual([
      'link-address: `https://a.example/` is not a link to a file of this site.',
    ])
  })

  it('`name` is words without a link', () => {
    for (const kind of ['quote', 'condition', 'observation', 'note'] as const)
      expect(validNote(kind, 'name: A *date*: the first')).toMatchObject({ title: 'A date: the first', name: 'a' })
    expect(validNote('note')).not.toHaveProperty('title')
    expect(problemsOf('note', `name: What ${anna} said`)).toEqual(['field-value: there is a link in it.'])
    expect(problemsOf('note', 'name:')).toEqual(['field-value: the value after the colon is missing.'])
  })

  it('`draft` is `yes` or absent', () => {
    expect(validNote('note', 'draft: yes')).toMatchObject({ draft: true })
    expect(validNote('note')).toMatchObject({ draft: false })
    expect(problemsOf('note', 'draft: true')).toEqual(['field-value: “true” is not one of the words that are allowed here.'])
  })

  it('all problems of a field are reported, each at its position', () => {
    const { messages } = read('condition', 'needs: pace, [x](#quote-x), [y](#somewhere)')
    expect(messages.map(({ position, what }) => [position.column, what.split(': ')[1]])).toEqual([
      ['    - needs: '.length + 1, '“pace” is not a link to a label.'],
      ['    - needs: pace, [x](#quote-x), '.length + 1, '`#somewhere` does not lead to a label.'],
    ])
  })
})

describe('of a quote', () => {
  it('`speaker` is a link to a person’s or body’s file', () => {
    expect(validNote('quote')).toMatchObject({ kind: 'quote', who: [person] })
    expect(problemsOf('quote', 'speaker: Anna Lund')).toEqual(['field-value: “Anna Lund” is not a link.'])
    expect(problemsOf('quote', `speaker: mayor ${anna}`)).toEqual(['field-value: there is something beside the link.'])
    expect(problemsOf('quote', `speaker: ${briefing}`)).toEqual([
      'link-kind: `../sources/briefing.md` does not lead to a file in `content/people/`.',
    ])
    expect(problemsOf('quote', 'speaker:')).toEqual(['field-value: the value after the colon is missing.'])
  })

  it('`to` is a link or words', () => {
    expect(validNote('quote', `to: ${anna}`)).toMatchObject({ to: person })
    expect(validNote('quote', 'to: reporters: all of them')).toMatchObject({ to: { words: 'reporters: all of them' } })
  })

  it('`said on` is a date that exists', () => {
    expect(validNote('quote', 'said on: 2028-02-29')).toMatchObject({ saidOn: '2028-02-29' })
    expect(problemsOf('quote', 'said on: 2026-02-29')).toEqual(['field-value: “2026-02-29” is not a date.'])
    expect(problemsOf('quote', 'said on: 2 March 2026')).toEqual(['field-value: “2 March 2026” is not a date.'])
  })

  it('`wording` is one of three words', () => {
    for (const wording of ['verbatim', 'differs', 'unchecked']) expect(validNote('quote', `wording: ${wording}`)).toMatchObject({ wording })
    expect(validNote('quote')).not.toHaveProperty('wording')
    expect(problemsOf('quote', 'wording: exact')).toEqual(['field-value: “exact” is not one of the words that are allowed here.'])
  })

  it('`original` is a language code and words', () => {
    expect(validNote('quote', 'original: uk: Ми підпишемо: у п’ятницю')).toMatchObject({
      original: { language: 'uk', words: 'Ми підпишемо: у п’ятницю' },
    })
    expect(validNote('quote', 'original: zh-Hant: 我們')).toMatchObject({ original: { language: 'zh-Hant', words: '我們' } })
    for (const value of ['Ми підпишемо', 'uk:', 'ukrainian: Ми'])
      expect(problemsOf('quote', `original: ${value}`)).toEqual([
        'field-value: the language code, the colon after it, or the words are missing.',
      ])
  })
})

describe('of a condition', () => {
  it('`set by` is a link, `for` a link, words or `not said`', () => {
    expect(validNote('condition')).toMatchObject({ who: [person], for: [{ words: 'the crews' }] })
    expect(validNote('condition', `for: ${anna}`)).toMatchObject({ for: [person] })
    expect(validNote('condition', 'for: not said')).toMatchObject({ for: [] })
  })

  it('`status` is open, or another with its date and source', () => {
    expect(validNote('condition')).toMatchObject({ status: { state: 'open' } })
    expect(validNote('condition', 'status: open')).toMatchObject({ status: { state: 'open' } })
    for (const written of [`refused, 2026-03-06, ${briefing}`, `refused 2026-03-06 ${briefing}`, `refused, 2026-03-06 ${briefing}`])
      expect(validNote('condition', `status: ${written}`)).toMatchObject({ status: { state: 'refused', on: '2026-03-06', source } })
  })

  it('`status` needs all of its parts', () => {
    for (const value of ['met', 'met, 2026-03-06', `met, ${briefing}`, `done, 2026-03-06, ${briefing}`, `open, 2026-03-06, ${briefing}`])
      expect(problemsOf('condition', `status: ${value}`)).toHaveLength(1)
    expect(problemsOf('condition', `status: met, 2026-02-30, ${briefing}`)).toEqual(['field-value: “2026-02-30” is not a date.'])
  })

  it('relations are links to labels, here or in another article', () => {
    const relations = (field: string) => validNote('condition', field)?.relations
    expect(relations('restates: [pace](#condition-pace)')).toMatchObject([
      { name: 'restates', to: { path: 'articles/talks.md', fragment: 'condition-pace', title: 'pace' } },
    ])
    expect(relations('needs: [a](other.md#condition-a), [b](../articles/other.md#observation-b)')).toMatchObject([
      { name: 'needs', to: { path: 'articles/other.md', fragment: 'condition-a' } },
      { name: 'needs', to: { path: 'articles/other.md', fragment: 'observation-b' } },
    ])
    expect(relations('in tension with: [a](#quote-a)')).toHaveLength(1)
    expect(relations('supported by: [a](#note-a)')).toHaveLength(1)
  })

  it('relations cannot be anything else', () => {
    expect(problemsOf('condition', 'needs: condition-pace')).toEqual(['field-value: “condition-pace” is not a link to a label.'])
    expect(problemsOf('condition', 'needs: [the offer](#the-offer)')).toEqual(['field-value: `#the-offer` does not lead to a label.'])
    expect(problemsOf('condition', 'needs: [other](other.md)')).toEqual(['field-value: `other.md` does not lead to a label.'])
    expect(problemsOf('condition', `needs: ${anna}`)).toEqual([
      'link-kind: `../people/anna-lund.md` does not lead to a file in `content/articles/`.',
    ])
    expect(problemsOf('condition', 'needs: [a](#note-a),')).toEqual(['field-value: there is nothing on one side of a comma.'])
  })
})

describe('of an observation', () => {
  it('`by` is a link or one of two phrases', () => {
    expect(validNote('observation', `by: ${anna}`)).toMatchObject({ who: [person] })
    expect(validNote('observation', 'by: unnamed analysts')).toMatchObject({ who: [{ words: 'unnamed analysts' }] })
    expect(validNote('observation', 'by: this article')).toMatchObject({ who: [{ words: 'this article' }] })
    expect(problemsOf('observation', 'by: analysts')).toEqual(['field-value: “analysts” is not a link.'])
  })

  it('`about` is labels and `confidence` one of three words', () => {
    expect(validNote('observation', 'about: [a](#condition-a)')?.relations).toMatchObject([{ name: 'about' }])
    expect(validNote('observation', 'confidence: moderate')).toMatchObject({ confidence: 'moderate' })
    expect(problemsOf('observation', 'confidence: 80 %')).toHaveLength(1)
  })
})

describe('the list of fields', () => {
  it('is read as such when its first name is one or two letters from a field’s name', () => {
    expect(read('quote', 'speeker: x').messages).toMatchObject([{ rule: 'field-name', fix: 'did you mean `speaker`?' }])
    expect(read('quote', 'Speaker: x').messages).toMatchObject([{ rule: 'field-name', fix: 'did you mean `speaker`?' }])
  })

  it('has no name of another kind, nor one that every object has', () => {
    expect(problemsOf('note', 'draft: yes', `speaker: ${anna}`)).toEqual(['field-name: `speaker` is not a field of a note.'])
    expect(problemsOf('observation', 'draft: yes', `speaker: ${anna}`)).toEqual(['field-name: `speaker` is not a field of an observation.'])
    expect(problemsOf('note', 'draft: yes', 'constructor: x', '__proto__: x')).toHaveLength(2)
  })

  it('has each name once', () => {
    expect(problemsOf('note', 'draft: yes', 'draft: yes')).toEqual(['field: The field `draft` appears twice.'])
  })

  it('has a name and a value on each line', () => {
    expect(problemsOf('note', 'draft: yes', 'and more')).toEqual(['field: This line of the list is not a field.'])
    expect(problemsOf('note', 'draft: yes\n\n      and more')).toEqual(['field: There is something below the field `draft`.'])
  })

  it('has the required ones', () => {
    const { messages } = readLines('“They pay.”[^quote-a]', '', '[^quote-a]: She said so.')
    expect(messages).toMatchObject([
      { rule: 'field-required', what: 'The note `quote-a` has no `speaker`.', position: { line: 8, column: 1 } },
    ])
  })

  it('may have marks of its own: another list sign, a value over two lines, markup', () => {
    const { messages, model } = readLines(
      '“They pay.”[^quote-a]',
      '',
      `[^quote-a]:\n    * speaker: ${anna}\n    * to: *all*\n      reporters`,
    )
    expect(messages).toEqual([])
    expect(model?.annotations[0]).toMatchObject({ to: { words: 'all reporters' } })
  })
})
