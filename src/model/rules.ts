/** A rule: whether breaking it stops a build, why it exists, and its nature. */
interface RuleFacts {
  /** An error stops a build; a warning does not. */
  severity: Severity
  /** The reason, for editors. */
  why: string
  /**
   * - `judgement`: an article may overrule it under `allow`, with a reason that readers see;
   * - `release`: it compares the content with the last release, so it stops a build but not an editor’s preview.
   */
  nature?: 'judgement' | 'release' | undefined
}

const error = (why: string, nature?: RuleFacts['nature']): RuleFacts => ({ severity: 'error', why, nature })
const warning = (why: string, nature?: RuleFacts['nature']): RuleFacts => ({ severity: 'warning', why, nature })

/**
 * Every rule that a content file can break, by its permanent name. Names are never changed or reused: editors, `allow` in front matter and
 * other tools rely on them.
 */
export const rules = {
  'file-name': error('A file’s name becomes its address.'),
  'symbolic-link': error('Nothing behind a symbolic link is read, so that nothing outside of the project is ever published.'),
  'file-text': error('A file that cannot be read as text cannot be published.'),
  'front-matter': error('The lines between `---` at the top of a file describe it.'),
  'front-matter-key': error('A key that the site does not use is usually a typing error.'),
  'front-matter-value': error('A value in an unexpected form would be shown wrongly or not at all.'),
  'no-html': error('Articles are Markdown: HTML cannot be checked, and it can carry scripts.'),
  'line-form': error('A line is a list, a quotation, a heading or code only if that is meant, not because of how it happens to begin.'),
  'text-lost': error('What is typed is what is published: no sign, number or line vanishes.'),
  'unclosed-markup': error('Signs that are meant as markup and are none would be printed.', 'judgement'),
  label: error('A label becomes an address, so its form is fixed.'),
  'label-unique': error('Each address leads to one place only.'),
  'marker-note': error('A marker without a note explains nothing.'),
  'note-marker': error('Readers would never see a note without a marker.'),
  'marker-place': error('A marker comes directly after the words that it is about.'),
  'marker-space': error('There is no space between a marker and its words.'),
  'notes-last': error('After the first note, text that is not indented ends up outside its note or in the wrong one.'),
  'note-order': error('A note begins with its words; then come its fields, then its text.'),
  'words-block': error('Each marker needs its own words.'),
  'words-missing': error('It must be clear exactly which words a note is about.'),
  'words-agree': error('A note repeats the article’s words, so that a slip in either of them is noticed.'),
  field: error('Fields are written `name: value`, each name once.'),
  'field-name': error('A field that the site does not use is usually a typing error.'),
  'field-value': error('A value in an unexpected form would be shown wrongly or not at all.'),
  'field-required': error('Readers must be able to see who said, demanded or observed something.'),
  'field-wording': error('A quote can only be called checked if there are words to check it against.'),
  'section-id': error('A section’s address must not look like that of an annotation.'),
  'link-address': error('A link must work both on the site and in the editor’s preview.'),
  'link-target': error('A link must lead somewhere.'),
  'image-file': error('A picture must be a file that browsers can show.'),
  'link-kind': error('A field’s link must lead to the kind of file that the field is about.'),
  'received-words': error('Apart from the declared departures, the published words are exactly the received ones.'),
  departure: error('It must be clear which words of the received text a departure replaces.'),
  'speaker-label': error('Whose words they are must not be a guess: who speaks is written in one of the forms that are read.'),
  'speaker-unknown': error('A quote is compared with the words of its speaker, so it must be known who each speaker is.'),
  'source-words': error('A source’s words must be kept apart from remarks about them.'),
  'quote-wording': error('A quote that is called word for word must be exactly that; if it differs, readers must see it.'),
  'source-place': error('A quote is compared with the place that its note names, so the source’s file must have that place.'),
  'control-character': error('Readers must see the words that are written and compared, in their order.'),
  'struck-words': error('Words that are struck through look as if they were not there, but they are compared like all others.'),
  'source-speaker': warning('Words count as somebody’s only if their source says who speaks.'),
  'quote-cut': warning('Cut off after a “not” or before an “only if”, words can say the opposite of what was said.', 'judgement'),
  'quote-omission': warning('Leaving out or adding a “not”, a number or an “if” can change what was said.', 'judgement'),
  'quote-emphasis': warning('Emphasis can change what somebody seems to have meant; readers must know whose it is.', 'judgement'),
  'quote-source': warning('Without a source, nobody can look up what was said.', 'judgement'),
  'marks-paired': error('When a quotation mark is missing, it is unclear who is speaking.', 'judgement'),
  'marks-declared': error('Words in quotation marks are a quote, or the article declares that they are not.', 'judgement'),
  'marks-unread': warning(
    'Words that somebody said are in marks that the check reads, so that they are compared with their source.',
    'judgement',
  ),
  'speaker-role': warning('Readers should be able to see in what role somebody spoke.', 'judgement'),
  'unnamed-speaker': warning('Words carry as much weight as the name behind them, and here there is none.', 'judgement'),
  'unnamed-analysts': warning('An observation carries as much weight as the name behind it, and here there is none.', 'judgement'),
  'name-spelling': warning('A name is always spelt the same way, so that readers know it is the same person.', 'judgement'),
  'near-name': warning('A name one or two letters from that of somebody with a file is usually theirs, misspelt.', 'judgement'),
  'person-twice': error('Two files for one person are two pages, each with half of what they said.'),
  participant: warning('Readers would see the name of a file in place of a person’s.'),
  'relation-contradiction': error('Relations that contradict each other or form a circle explain nothing.', 'judgement'),
  'topic-address': error('Two topics with one address would share one page.'),
  'topic-twice': warning('Readers of one topic would miss the articles of the other.'),
  'title-twice': warning('Readers cannot distinguish two pages with one title in lists and results.', 'judgement'),
  'place-twice': warning('A quote from a place must lead to one place only.'),
  'paragraph-twice': warning('A paragraph that appears twice is usually one pasted twice.', 'judgement'),
  'word-twice': warning('A word that appears twice in a row is usually a slip.', 'judgement'),
  unfinished: warning('What is still to be written or checked is not meant for readers.', 'judgement'),
  'other-markup': error('Signs of another program have no effect here: readers see them as they are.', 'judgement'),
  'original-language': warning('Spoken words can only be compared with a source in their language.', 'judgement'),
  'source-figure': warning('A figure that differs from the source in the same words is usually a slip.', 'judgement'),
  'skeleton-words': warning('The placeholder text of a new file is not meant for readers.'),
  'source-record': warning('Web pages disappear: an address and an archived copy let readers look the words up.'),
  'heading-order': error('Screen readers navigate by heading levels; a missing level misleads.', 'judgement'),
  'image-text': error('People who cannot see a picture read its alternative text.', 'judgement'),
  'image-name': warning('The name of a file, or words that readers see anyway, describe no picture.', 'judgement'),
  'link-words': warning('The words of a link say where it leads, even when they are read on their own.', 'judgement'),
  'future-date': error('What has not happened yet cannot be reported; a date in the future is usually a mistake.', 'judgement'),
  'date-order': error('An article cannot be older than its news or its sources, nor a copy older than what it copies.', 'judgement'),
  ledger: error('The ledger keeps published links working, so nothing is published while it is damaged.'),
  'address-lost': error(
    'A link still works in ten years: it leads to its words, to where they went, or to when and why they were removed.',
    'release',
  ),
  'address-reused': error('A link to an address that was given up would lead to other words.', 'release'),
  'changes-missing': error('Anyone who read or quoted the words can see that they were changed, when, and why.', 'release'),
  'changes-entry': error('The list of changes contains every change and nothing else, and a released entry is never altered.', 'release'),
  moved: error('An entry of `moved.yaml` is about a published address and leads to an existing one.', 'release'),
}

/** Whether an article may overrule a rule under `allow`. */
export function canBeOverruled(name: RuleName): boolean {
  return rules[name].nature === 'judgement'
}

/** Whether breaking a rule stops a preview too. */
export function stopsPreview(name: RuleName): boolean {
  return rules[name].severity === 'error' && rules[name].nature !== 'release'
}

export type RuleName = keyof typeof rules
export type Severity = 'error' | 'warning'
