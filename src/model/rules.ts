/**
 * Every rule that a content file can break: its permanent name, whether it stops a build, and why it is there.
 * Names are never changed or used again for something else: editors, `allow` in front matter and other tools know them.
 */
export const rules = {
  'file-name': { severity: 'error', why: 'A file’s name is its address.' },
  'file-text': { severity: 'error', why: 'A file that cannot be read as text cannot be published.' },
  'front-matter': { severity: 'error', why: 'The lines between `---` at the head of a file say what it is.' },
  'front-matter-key': { severity: 'error', why: 'A key that nobody reads is most often a slip of the pen.' },
  'front-matter-value': { severity: 'error', why: 'A value in another form than expected would be shown wrongly or not at all.' },
  'no-html': { severity: 'error', why: 'Articles are Markdown: HTML cannot be checked, and it can carry scripts.' },
  label: { severity: 'error', why: 'A label becomes an address, so its form is fixed.' },
  'label-unique': { severity: 'error', why: 'An address leads to one place.' },
  'marker-note': { severity: 'error', why: 'A marker without a note explains nothing.' },
  'note-marker': { severity: 'error', why: 'A note without a marker would never be seen.' },
  'marker-place': { severity: 'error', why: 'A marker stands directly behind words of the text that it is about.' },
  'marker-space': { severity: 'error', why: 'A marker is set close to the words that it belongs to.' },
  'notes-last': { severity: 'error', why: 'Text without indentation after the first note is lost from its note, or swallowed by it.' },
  'note-order': { severity: 'error', why: 'A note is its words, then its fields, then its text.' },
  'words-block': { severity: 'error', why: 'Each marker has its own words.' },
  'words-missing': { severity: 'error', why: 'What is annotated must be known to the letter.' },
  'words-agree': { severity: 'error', why: 'Note and article are checked against each other, so that neither drifts.' },
  field: { severity: 'error', why: 'Fields are `name: value`, each name once.' },
  'field-name': { severity: 'error', why: 'A field that nobody reads is most often a slip of the pen.' },
  'field-value': { severity: 'error', why: 'A value in another form than expected would be shown wrongly or not at all.' },
  'field-required': { severity: 'error', why: 'Readers must be able to see who said, demanded or observed it.' },
  'field-wording': { severity: 'error', why: 'A quote can only be called checked where there are words to check it with.' },
  'section-id': { severity: 'error', why: 'A section’s address must not look like an annotation’s.' },
  'link-address': { severity: 'error', why: 'A link must work on the site and in the editor’s preview alike.' },
  'link-target': { severity: 'error', why: 'A link must lead somewhere.' },
  'link-kind': { severity: 'error', why: 'A field’s link must lead to the kind of file that the field is about.' },
  'received-words': { severity: 'error', why: 'The published words are the received ones and the declared departures, to the letter.' },
  departure: { severity: 'error', why: 'A departure from the received text must be clear about what it replaces.' },
  'source-words': { severity: 'error', why: 'The words of a source must be told apart from what is said about them.' },
} as const satisfies Record<string, { severity: 'error' | 'warning'; why: string }>

export type RuleName = keyof typeof rules
export type Severity = 'error' | 'warning'
