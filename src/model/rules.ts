/** What defines a rule. */
interface RuleFacts {
  /** An error stops a build; a warning does not. */
  severity: 'error' | 'warning'
  why: string
  /** Whether an article may overrule it under `allow`, with a reason that readers see. */
  judgement?: true
  /** Whether it compares the content with what was released before; it then stops a build but not an editor’s preview. */
  published?: true
}

/**
 * Every rule that a content file can break, by its permanent name. Names are never changed or reused: editors, `allow` in front matter and
 * other tools rely on them.
 */
export const rules = {
  'file-name': { severity: 'error', why: 'A file’s name becomes its address.' },
  'file-text': { severity: 'error', why: 'A file that cannot be read as text cannot be published.' },
  'front-matter': { severity: 'error', why: 'The lines between `---` at the top of a file describe it.' },
  'front-matter-key': { severity: 'error', why: 'A key that the site does not use is usually a typing error.' },
  'front-matter-value': { severity: 'error', why: 'A value in an unexpected form would be shown wrongly or not at all.' },
  'no-html': { severity: 'error', why: 'Articles are Markdown: HTML cannot be checked, and it can carry scripts.' },
  label: { severity: 'error', why: 'A label becomes an address, so its form is fixed.' },
  'label-unique': { severity: 'error', why: 'Each address leads to one place only.' },
  'marker-note': { severity: 'error', why: 'A marker without a note explains nothing.' },
  'note-marker': { severity: 'error', why: 'Readers would never see a note without a marker.' },
  'marker-place': { severity: 'error', why: 'A marker comes directly after the words that it is about.' },
  'marker-space': { severity: 'error', why: 'There is no space between a marker and its words.' },
  'notes-last': { severity: 'error', why: 'After the first note, text that is not indented ends up outside its note or in the wrong one.' },
  'note-order': { severity: 'error', why: 'A note begins with its words; then come its fields, then its text.' },
  'words-block': { severity: 'error', why: 'Each marker needs its own words.' },
  'words-missing': { severity: 'error', why: 'It must be clear exactly which words a note is about.' },
  'words-agree': { severity: 'error', why: 'A note repeats the article’s words, so that a slip in either of them is noticed.' },
  field: { severity: 'error', why: 'Fields are written `name: value`, each name once.' },
  'field-name': { severity: 'error', why: 'A field that the site does not use is usually a typing error.' },
  'field-value': { severity: 'error', why: 'A value in an unexpected form would be shown wrongly or not at all.' },
  'field-required': { severity: 'error', why: 'Readers must be able to see who said, demanded or observed something.' },
  'field-wording': { severity: 'error', why: 'A quote can only be called checked if there are words to check it against.' },
  'section-id': { severity: 'error', why: 'A section’s address must not look like that of an annotation.' },
  'link-address': { severity: 'error', why: 'A link must work both on the site and in the editor’s preview.' },
  'link-target': { severity: 'error', why: 'A link must lead somewhere.' },
  'link-kind': { severity: 'error', why: 'A field’s link must lead to the kind of file that the field is about.' },
  'received-words': { severity: 'error', why: 'Apart from the declared departures, the published words are exactly the received ones.' },
  departure: { severity: 'error', why: 'It must be clear which words of the received text a departure replaces.' },
  'source-words': { severity: 'error', why: 'A source’s words must be kept apart from remarks about them.' },
  'quote-wording': {
    severity: 'error',
    why: 'A quote that is called word for word must be exactly that, and readers must see where it is not.',
  },
  'source-place': {
    severity: 'error',
    why: 'A quote is compared with the place that its note names, so the source’s file must have that place.',
  },
  'quote-omission': {
    severity: 'warning',
    why: 'Leaving out or adding a “not”, a number or an “if” can change what was said.',
    judgement: true,
  },
  'quote-source': { severity: 'warning', why: 'Without a source, nobody can look up what was said.', judgement: true },
  'marks-paired': { severity: 'error', why: 'When a quotation mark is missing, it is unclear who is speaking.', judgement: true },
  'marks-declared': {
    severity: 'error',
    why: 'Words in quotation marks are a quote, or the article declares that they are not.',
    judgement: true,
  },
  'speaker-role': { severity: 'warning', why: 'Readers should be able to see in what role somebody spoke.', judgement: true },
  'unnamed-analysts': {
    severity: 'warning',
    why: 'An observation carries as much weight as the name behind it, and here there is none.',
    judgement: true,
  },
  'name-spelling': {
    severity: 'warning',
    why: 'A name is always spelt the same way, so that readers know it is the same person.',
    judgement: true,
  },
  'relation-contradiction': {
    severity: 'error',
    why: 'Relations that contradict each other or form a circle explain nothing.',
    judgement: true,
  },
  'skeleton-words': { severity: 'warning', why: 'The placeholder text of a new file is not meant for readers.' },
  'source-record': { severity: 'warning', why: 'Web pages disappear: an address and an archived copy let readers look the words up.' },
  'heading-order': {
    severity: 'error',
    why: 'Screen readers navigate by heading levels; a missing level misleads.',
    judgement: true,
  },
  'image-text': { severity: 'error', why: 'People who cannot see a picture read its alternative text.', judgement: true },
  'link-words': {
    severity: 'warning',
    why: 'The words of a link say where it leads, even when they are read on their own.',
    judgement: true,
  },
  'future-date': {
    severity: 'error',
    why: 'What has not happened yet cannot be reported; a date in the future is usually a mistake.',
    judgement: true,
  },
  ledger: { severity: 'error', why: 'The ledger keeps published links working, so nothing is published while it is damaged.' },
  'address-lost': {
    severity: 'error',
    why: 'A link still works in ten years: it leads to its words, to where they went, or to when and why they were removed.',
    published: true,
  },
  'address-reused': {
    severity: 'error',
    why: 'A link to an address that was given up would lead to other words.',
    published: true,
  },
  'changes-missing': {
    severity: 'error',
    why: 'Anyone who read or quoted the words can see that they were changed, when, and why.',
    published: true,
  },
  'changes-entry': {
    severity: 'error',
    why: 'The list of changes contains every change and nothing else, and a released entry is never altered.',
    published: true,
  },
  moved: { severity: 'error', why: 'An entry of `moved.yaml` is about a published address and leads to an existing one.', published: true },
} as const satisfies Record<string, RuleFacts>

/** Whether an article may overrule a rule under `allow`. */
export function canBeOverruled(name: RuleName): boolean {
  const facts: RuleFacts = rules[name]
  return facts.judgement === true
}

/** Whether breaking a rule stops a preview too. */
export function stopsPreview(name: RuleName): boolean {
  const facts: RuleFacts = rules[name]
  return facts.severity === 'error' && facts.published !== true
}

export type RuleName = keyof typeof rules
export type Severity = 'error' | 'warning'
