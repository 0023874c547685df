/** What there is to know of a rule. */
interface RuleFacts {
  /** An error stops a build, a warning does not. */
  severity: 'error' | 'warning'
  why: string
  /** Whether an article may overrule it under `allow`, with a reason that readers see: a matter of judgement, not of grammar. */
  judgement?: true
  /** Whether it is about what readers were told before, so that it stops what is published and not an editor’s preview. */
  published?: true
}

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
  'quote-wording': { severity: 'error', why: 'What is called word for word must be, and readers must be told where it is not.' },
  'source-place': { severity: 'error', why: 'A quote is compared with the place that its note names, so the source’s file must have it.' },
  'quote-omission': {
    severity: 'warning',
    why: 'Leaving out a “not”, a number or an “if”, or putting one in, can turn what was said.',
    judgement: true,
  },
  'quote-source': { severity: 'warning', why: 'Without a source nobody can look up what was said.', judgement: true },
  'marks-paired': { severity: 'error', why: 'A quotation mark without its partner leaves open who is speaking.', judgement: true },
  'marks-declared': {
    severity: 'error',
    why: 'What stands in quotation marks was said by somebody, or the article says that it was not.',
    judgement: true,
  },
  'speaker-role': { severity: 'warning', why: 'Readers must be able to see as what somebody spoke.', judgement: true },
  'unnamed-analysts': {
    severity: 'warning',
    why: 'An observation weighs as much as the name behind it, and here there is none.',
    judgement: true,
  },
  'name-spelling': {
    severity: 'warning',
    why: 'One name is spelt in one way, so that readers know that it is one person.',
    judgement: true,
  },
  'relation-contradiction': {
    severity: 'error',
    why: 'Relations that contradict each other, or go round in a circle, explain nothing.',
    judgement: true,
  },
  'skeleton-words': { severity: 'warning', why: 'What a new file says for a start is not meant for readers.' },
  'source-record': { severity: 'warning', why: 'Pages vanish: an address and an archived copy let readers look words up.' },
  'heading-order': {
    severity: 'error',
    why: 'Screen readers go by the levels of headings; a level that is missing misleads.',
    judgement: true,
  },
  'image-text': { severity: 'error', why: 'Who cannot see a picture reads the words that stand for it.', judgement: true },
  'link-words': {
    severity: 'warning',
    why: 'The words of a link say where it leads, also when they are read by themselves.',
    judgement: true,
  },
  'future-date': {
    severity: 'error',
    why: 'What has not happened yet cannot be reported; such a date is most often a slip.',
    judgement: true,
  },
  ledger: { severity: 'error', why: 'The ledger is what keeps links alive, so nothing goes on while it is not whole.' },
  'address-lost': {
    severity: 'error',
    why: 'A link made today works in ten years: to its words, to where they went, or to the day they were taken out.',
    published: true,
  },
  'address-reused': {
    severity: 'error',
    why: 'An address that was given up would lead to other words than those that were linked to.',
    published: true,
  },
  'changes-missing': {
    severity: 'error',
    why: 'Whoever read or quoted the words can see that they were changed, when, and why.',
    published: true,
  },
  'changes-entry': {
    severity: 'error',
    why: 'The record of changes tells all changes and nothing else, and is never changed itself.',
    published: true,
  },
  moved: { severity: 'error', why: 'What is said of an address must lead somewhere.', published: true },
} as const satisfies Record<string, RuleFacts>

/** Whether an article may overrule a rule under `allow`. */
export function canBeOverruled(name: RuleName): boolean {
  const facts: RuleFacts = rules[name]
  return facts.judgement === true
}

/** Whether what a rule tells stops a preview too: what is still to be said of published words and addresses does not. */
export function stopsPreview(name: RuleName): boolean {
  const facts: RuleFacts = rules[name]
  return facts.severity === 'error' && facts.published !== true
}

export type RuleName = keyof typeof rules
export type Severity = 'error' | 'warning'
