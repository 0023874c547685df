import { describe, expect, it } from 'vitest'
import { fields, readLines, toldOf } from './example-article.ts'

const pay = 'They must pay.[^condition-a]'

describe('a trap of Markdown is told where it is mended:', () => {
  it('two `>` blocks that run together', () => {
    expect(
      toldOf(
        'First pay,[^condition-a] then sign.[^condition-a]',
        '',
        '[^condition-a]: > First pay',
        '    > then sign',
        '',
        fields.condition,
      ),
    ).toEqual(['words-block: First pay'])
  })

  it('a text that runs on into the words', () => {
    expect(toldOf(pay, '', '[^condition-a]: > They must pay', '    So the council says.', '', fields.condition)).toEqual([
      'words-agree: They must pay',
      'words-block: So the council says.',
    ])
  })

  it('prose that the note above it would swallow', () => {
    expect(toldOf(pay, '', '[^condition-a]: > They must pay', '', fields.condition, 'The talks go on.')).toEqual([
      'notes-last: The talks go on.',
    ])
  })

  it('prose behind the notes', () => {
    expect(toldOf(pay, '', '[^condition-a]: > They must pay', '', fields.condition, '', 'The talks go on.')).toEqual([
      'notes-last: The talks go on.',
    ])
  })

  it('a text that lost its indentation, once for all its lines', () => {
    expect(
      toldOf(
        pay,
        '',
        '[^condition-a]: > They must pay',
        '',
        fields.condition,
        '',
        'One line',
        'and another',
        '',
        '    and one that kept it.',
      ),
    ).toEqual(['notes-last: One line'])
  })

  it('fields that lost their indentation', () => {
    expect(
      toldOf(pay, '', '[^condition-a]: > They must pay', '', '- set by: [Anna Lund](../people/anna-lund.md)', '- for: the crews'),
    ).toEqual([
      'field-required: [^condition-a]: > They must pay',
      'field-required: [^condition-a]: > They must pay',
      'notes-last: - set by: [Anna Lund](../people/anna-lund.md)',
    ])
  })

  it('a heading or a definition behind the first note', () => {
    expect(toldOf('Yes.[^note-a]', '', '[^note-a]: So.', '', '## More', '', '[x]: https://a.example/')).toEqual([
      'notes-last: ## More',
      'notes-last: [x]: https://a.example/',
    ])
  })

  it('a note that is indented and so stands inside the one above it', () => {
    expect(toldOf('Yes.[^note-a] No.[^note-b]', '', '[^note-a]: So.', '', '    [^note-b]: And so.')).toEqual([
      'notes-last: [^note-b]: And so.',
    ])
  })

  it('a note that stands in a list or a block quote', () => {
    expect(toldOf('- Yes.[^note-a]', '', '  [^note-a]: So.')).toEqual(['notes-last: [^note-a]: So.'])
    expect(toldOf('> Yes.[^note-a]', '>', '> [^note-a]: So.')).toEqual(['notes-last: [^note-a]: So.'])
  })

  it('a text that begins with a list', () => {
    expect(toldOf('Yes.[^note-a]', '', '[^note-a]:', '    - one thing', '    - another')).toEqual(['note-order: - one thing'])
  })

  it('a list of the text that runs together with the fields', () => {
    expect(toldOf(pay, '', '[^condition-a]: > They must pay', '', fields.condition, '', '    - and another thing')).toEqual([
      'field: and another thing',
    ])
  })

  it('fields below the text', () => {
    expect(toldOf('Yes.[^note-a]', '', '[^note-a]: So.', '', '    - source: [Briefing](../sources/briefing.md)')).toEqual([
      'note-order: - source: [Briefing](../sources/briefing.md)',
    ])
  })

  it('words that hold more than a paragraph', () => {
    expect(toldOf(pay, '', '[^condition-a]: > They must pay', '    >', '    > - a list', '', fields.condition)).toEqual([
      'words-block: - a list',
    ])
  })

  it('words that are empty', () => {
    expect(toldOf(pay, '', '[^condition-a]: >', '', fields.condition)).toEqual(['words-missing: >'])
  })
})

describe('is no trap:', () => {
  it('a note of words, fields and a text of several blocks', () => {
    const { messages, model, rendered } = readLines(
      pay,
      '',
      '[^condition-a]: > They must pay',
      '',
      fields.condition,
      '',
      '    The council *wants* it:',
      '',
      '    - soon',
      '    - whole',
      '',
      '    ```',
      '    code',
      '    ```',
    )
    expect(messages).toEqual([])
    expect(model?.annotations[0]?.text).toBe('The council wants it:\nsoon\nwhole\ncode')
    expect(rendered.notes['condition-a']).toContain('<em>wants</em>')
  })

  it('indentation by a tab', () => {
    expect(
      toldOf(
        pay,
        '',
        '[^condition-a]: > They must pay',
        '',
        '\t- set by: [Anna Lund](../people/anna-lund.md)',
        '\t- for: the crews',
        '',
        '\tText.',
      ),
    ).toEqual([])
  })

  it('a list below a sentence that begins with the name of a field', () => {
    expect(toldOf('Yes.[^note-a]', '', '[^note-a]: Two things:', '', '    - of note: nothing')).toEqual([])
  })

  it('a block quote in the text', () => {
    expect(toldOf('Yes.[^note-a]', '', '[^note-a]:', '    - draft: yes', '', '    > Some words.')).toEqual([])
  })
})

describe('a label', () => {
  it('is of one kind, lower-case letters, digits and hyphens', () => {
    expect(toldOf('Yes.[^note-2-b]', '', '[^note-2-b]: So.')).toEqual([])
  })

  it.for([
    ['with capital letters', 'Note-a', 'write `[^note-a]` at the note and at each of its markers.'],
    ['of no kind', '1', 'a label is `quote-`'],
    ['of a kind that is spelt wrongly', 'qoute-a', 'did you mean `quote-…`?'],
    ['with an underscore', 'note-a_b', 'write `[^note-a-b]`'],
    ['with a backslash', 'note\\-a', 'write `[^note-a]`'],
    ['without a name', 'note-', 'a label is'],
  ])('%s is none, at the note and at its marker', ([, label, mend]) => {
    expect(toldOf(`Yes.[^${label}]`, '', `[^${label}]: So.`)).toEqual([`label: [^${label}]`, `label: [^${label}]: So.`])
    expect(readLines(`Yes.[^${label}]`, '', `[^${label}]: So.`).messages[0]?.mend).toContain(mend)
  })

  it('that stands at two notes is told at the second', () => {
    expect(toldOf('Yes.[^note-a]', '', '[^note-a]: So.', '', '[^note-a]: And so.')).toEqual(['label-unique: [^note-a]: And so.'])
  })

  it('that differs from its note’s in capitals is told once, at the marker', () => {
    expect(toldOf('Yes.[^Note-a]', '', '[^note-a]: So.')).toEqual(['label: [^Note-a]'])
  })
})
