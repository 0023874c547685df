import { describe, expect, it } from 'vitest'
import { fields, messagesFor, readLines } from '../testing/example-article.ts'

const pay = 'They must pay.[^condition-a]'

describe('a trap of Markdown is reported where it is to be fixed:', () => {
  it('two `>` blocks that run together', () => {
    expect(
      messagesFor(
        'First pay,[^condition-a] then sign.[^condition-a]',
        '',
        '[^condition-a]: > First pay',
        '    > then sign',
        '',
        fields.condition,
      ),
    ).toEqual(['words-block: First pay'])
  })

  it('a text that continues the words', () => {
    expect(messagesFor(pay, '', '[^condition-a]: > They must pay', '    So the council says.', '', fields.condition)).toEqual([
      'words-block: So the council says.',
    ])
    expect(messagesFor(pay, '', '[^condition-a]: > They must pay', fields.condition.replaceAll('    -', '        -'))).toEqual([
      'words-block: - set by: [Anna Lund](../people/anna-lund.md)',
    ])
  })

  it('prose that the note above it would swallow', () => {
    expect(messagesFor(pay, '', '[^condition-a]: > They must pay', '', fields.condition, 'The talks go on.')).toEqual([
      'notes-last: The talks go on.',
    ])
  })

  it('prose after the notes', () => {
    expect(messagesFor(pay, '', '[^condition-a]: > They must pay', '', fields.condition, '', 'The talks go on.')).toEqual([
      'notes-last: The talks go on.',
    ])
  })

  it('a text that lost its indentation, once for all its lines', () => {
    expect(
      messagesFor(
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
      messagesFor(pay, '', '[^condition-a]: > They must pay', '', '- set by: [Anna Lund](../people/anna-lund.md)', '- for: the crews'),
    ).toEqual(['notes-last: - set by: [Anna Lund](../people/anna-lund.md)'])
  })

  it('words or a text that lost their indentation', () => {
    expect(messagesFor(pay, '', '[^condition-a]:', '> They must pay', '', fields.condition)).toEqual(['notes-last: > They must pay'])
    expect(messagesFor('Yes.[^note-a]', '', '[^note-a]:', 'So.')).toEqual(['notes-last: So.'])
  })

  it('a heading or a definition after the first note', () => {
    expect(messagesFor('Yes.[^note-a]', '', '[^note-a]: So.', '', '## More', '', '[x]: https://a.example/')).toEqual([
      'notes-last: ## More',
      'notes-last: [x]: https://a.example/',
    ])
  })

  it('a note that is indented and so is inside the one above it', () => {
    expect(messagesFor('Yes.[^note-a] No.[^note-b]', '', '[^note-a]: So.', '', '    [^note-b]: And so.')).toEqual([
      'notes-last: [^note-b]: And so.',
    ])
  })

  it('a note in a list or a block quote', () => {
    expect(messagesFor('- Yes.[^note-a]', '', '  [^note-a]: So.')).toEqual(['notes-last: [^note-a]: So.'])
    expect(messagesFor('> Yes.[^note-a]', '>', '> [^note-a]: So.')).toEqual(['notes-last: [^note-a]: So.'])
  })

  it('a text that begins with a list', () => {
    expect(messagesFor('Yes.[^note-a]', '', '[^note-a]:', '    - one thing', '    - another')).toEqual(['note-order: - one thing'])
  })

  it('a list of the text that runs together with the fields', () => {
    expect(messagesFor(pay, '', '[^condition-a]: > They must pay', '', fields.condition, '', '    - and another thing')).toEqual([
      'field: and another thing',
    ])
  })

  it('fields below the text', () => {
    expect(messagesFor('Yes.[^note-a]', '', '[^note-a]: So.', '', '    - source: [Briefing](../sources/briefing.md)')).toEqual([
      'note-order: - source: [Briefing](../sources/briefing.md)',
    ])
  })

  it('required fields below the text, which are not reported as missing too', () => {
    expect(messagesFor(pay, '', '[^condition-a]: > They must pay', '', '    Text.', '', fields.condition)).toEqual([
      'note-order: - set by: [Anna Lund](../people/anna-lund.md)',
    ])
  })

  it('fields that are indented into a block of code', () => {
    expect(messagesFor(pay, '', '[^condition-a]: > They must pay', '', fields.condition.replaceAll('    -', '        -'))).toEqual([
      'note-order: - set by: [Anna Lund](../people/anna-lund.md)',
    ])
    expect(messagesFor('“Yes,”[^quote-a] she said.', '', '[^quote-a]:', `    ${fields.quote}`)).toEqual([
      'note-order: - speaker: [Anna Lund](../people/anna-lund.md)',
    ])
  })

  it('words below the fields', () => {
    expect(messagesFor(pay, '', '[^condition-a]:', fields.condition, '', '    > They must pay')).toEqual(['note-order: > They must pay'])
    expect(messagesFor('We will sign[^quote-a] now.', '', '[^quote-a]:', fields.quote, '', '    > We will sign')).toEqual([
      'note-order: > We will sign',
    ])
  })

  it('a required field whose name is misspelt', () => {
    const lines = [
      pay,
      '',
      '[^condition-a]: > They must pay',
      '',
      '    - setby: [Anna Lund](../people/anna-lund.md)',
      '    - fro: the crews',
    ]
    expect(messagesFor(...lines)).toEqual(['field-name: setby: [Anna Lund](../people/anna-lund.md)', 'field-name: fro: the crews'])
  })

  it('a note that is empty', () => {
    expect(messagesFor('Yes.[^note-a]', '', '[^note-a]:')).toEqual(['words-missing: [^note-a]:'])
    expect(readLines('Yes.[^condition-a]', '', '[^condition-a]:').messages.map(({ what }) => what)).toEqual([
      'The note `condition-a` is empty.',
    ])
  })

  it('words that contain more than a paragraph', () => {
    expect(messagesFor(pay, '', '[^condition-a]: > They must pay', '    >', '    > - a list', '', fields.condition)).toEqual([
      'words-block: - a list',
    ])
  })

  it('words that are empty', () => {
    expect(messagesFor(pay, '', '[^condition-a]: >', '', fields.condition)).toEqual(['words-missing: >'])
  })
})

describe('is not a trap:', () => {
  it('a note of words, fields and a text of several blocks', () => {
    const { messages, model, render } = readLines(
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
    expect(render().notes['condition-a']).toContain('<em>wants</em>')
  })

  it('indentation by a tab', () => {
    expect(
      messagesFor(
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
    expect(messagesFor('Yes.[^note-a]', '', '[^note-a]: Two things:', '', '    - of note: nothing')).toEqual([])
  })

  it('code in the text that only looks like fields', () => {
    expect(messagesFor('Yes.[^note-a]', '', '[^note-a]: So:', '', '    ```', '    - source: x', '    ```')).toEqual([])
    // Code without fences is refused everywhere, as what it is.
    expect(messagesFor('Yes.[^note-a]', '', '[^note-a]: So:', '', '        - a: b')).toEqual(['line-form: - a: b'])
  })

  it('a block quote in the text', () => {
    expect(messagesFor('Yes.[^note-a]', '', '[^note-a]:', '    - draft: yes', '', '    > Some words.')).toEqual([])
  })
})

describe('a label', () => {
  it('is of one kind, lower-case letters, digits and hyphens', () => {
    expect(messagesFor('Yes.[^note-2-b]', '', '[^note-2-b]: So.')).toEqual([])
  })

  it.for([
    ['with capital letters', 'Note-a', 'write `[^note-a]` at the note and at each of its markers.'],
    ['of no kind', '1', 'a label is `quote-`'],
    ['of a kind that is spelt wrongly', 'qoute-a', 'did you mean `quote-…`?'],
    ['with an underscore', 'note-a_b', 'write `[^note-a-b]`'],
    ['with a backslash', 'note\\-a', 'write `[^note-a]`'],
    ['without a name', 'note-', 'a label is'],
  ])('%s is refused, at the note and at its marker', ([, label, fix]) => {
    expect(messagesFor(`Yes.[^${label}]`, '', `[^${label}]: So.`)).toEqual([`label: [^${label}]`, `label: [^${label}]: So.`])
    expect(readLines(`Yes.[^${label}]`, '', `[^${label}]: So.`).messages[0]?.fix).toContain(fix)
  })

  it('of two notes is reported at the second', () => {
    expect(messagesFor('Yes.[^note-a]', '', '[^note-a]: So.', '', '[^note-a]: And so.')).toEqual(['label-unique: [^note-a]: And so.'])
  })

  it('that differs from its note’s in capitals is reported once, at the marker', () => {
    expect(messagesFor('Yes.[^Note-a]', '', '[^note-a]: So.')).toEqual(['label: [^Note-a]'])
  })
})
