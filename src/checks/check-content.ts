import { type Content, readings } from '../archive/open-content.ts'
import { inOrder, type Message } from '../model/message.ts'
import { canBeOverruled } from '../model/rules.ts'
import { addressLost, addressReused } from './addresses.ts'
import { allowedRules } from './allowed-rules.ts'
import { articleLead } from './article-lead.ts'
import { changesEntry, changesMissing } from './changes.ts'
import { controlCharacter } from './control-character.ts'
import { dateOrder } from './date-order.ts'
import { paragraphTwice, personTwice, placeTwice, titleTwice } from './duplicates.ts'
import { fieldWording } from './field-wording.ts'
import { fileName, fileText, symbolicLink } from './files.ts'
import { futureDate } from './future-date.ts'
import { headingOrder } from './heading-order.ts'
import { imageFile } from './image-file.ts'
import { imageName, imageText } from './image-text.ts'
import { ledgerRule, moved } from './ledger.ts'
import { linkTarget } from './link-target.ts'
import { linkWords } from './link-words.ts'
import { nameSpelling } from './name-spelling.ts'
import { nearName } from './near-name.ts'
import { originalLanguage } from './original-language.ts'
import { participantRule } from './participant.ts'
import { marksDeclared, marksPaired, marksUnread } from './quotation-marks.ts'
import { quoteCut } from './quote-cut.ts'
import { quoteEmphasis } from './quote-emphasis.ts'
import { quoteOmission } from './quote-omission.ts'
import { quoteSource } from './quote-source.ts'
import { quoteWording } from './quote-wording.ts'
import { departure, receivedWordsRule } from './received-words.ts'
import { relationContradiction } from './relation-contradiction.ts'
import type { Rule } from './rule.ts'
import { skeletonWordsRule } from './skeleton-words.ts'
import { sourceFigure } from './source-figure.ts'
import { sourcePlace } from './source-place.ts'
import { sourceRecord } from './source-record.ts'
import { sourceSpeaker } from './source-speaker.ts'
import { speakerLabel } from './speaker-label.ts'
import { speakerRole } from './speaker-role.ts'
import { speakerUnknown } from './speaker-unknown.ts'
import { topicAddress, topicTwice } from './topics.ts'
import { otherMarkup, unfinished } from './unfinished.ts'
import { unnamedAnalysts, unnamedSpeaker } from './unnamed.ts'
import { wordTwice } from './word-twice.ts'

/** The rules about all content together, in alphabetical order. Rules that one file alone can break are checked when it is read. */
const crossFileRules: readonly Rule[] = [
  addressLost,
  addressReused,
  allowedRules,
  articleLead,
  changesEntry,
  changesMissing,
  controlCharacter,
  dateOrder,
  departure,
  fieldWording,
  fileName,
  fileText,
  futureDate,
  headingOrder,
  imageFile,
  imageName,
  imageText,
  ledgerRule,
  linkTarget,
  linkWords,
  marksDeclared,
  marksPaired,
  marksUnread,
  moved,
  nameSpelling,
  nearName,
  originalLanguage,
  otherMarkup,
  paragraphTwice,
  participantRule,
  personTwice,
  placeTwice,
  quoteCut,
  quoteEmphasis,
  quoteOmission,
  quoteSource,
  quoteWording,
  receivedWordsRule,
  relationContradiction,
  skeletonWordsRule,
  sourceFigure,
  sourcePlace,
  sourceRecord,
  sourceSpeaker,
  speakerLabel,
  speakerRole,
  speakerUnknown,
  symbolicLink,
  titleTwice,
  topicAddress,
  topicTwice,
  unfinished,
  unnamedAnalysts,
  unnamedSpeaker,
  wordTwice,
]

/** The result of a check. */
export interface Findings {
  /** By file, line and column. */
  messages: Message[]
  errors: number
  warnings: number
  /** How many content files were read. */
  files: number
}

/**
 * Checks all content by all rules, except those that an article overrules under `allow`.
 *
 * @param only the files to report on, by their paths below `content/`; by default all
 */
export function checkContent(content: Content, only?: ReadonlySet<string>): Findings {
  const overruled = new Map(content.articles.map(({ path, given }) => [`content/${path}`, new Set(Object.keys(given.allow ?? {}))]))
  const messages = inOrder([
    ...readings(content).flatMap((reading) => reading.messages),
    ...crossFileRules.flatMap((check) => check(content)),
  ])
    .filter(({ path, rule }) => !(canBeOverruled(rule) && overruled.get(path)?.has(rule)))
    .filter(({ path }) => !only || only.has(path.replace(/^content\//, '')))
  const errors = messages.filter((message) => message.severity === 'error').length
  const files = only?.size ?? readings(content).length + content.folder.received.size
  return { messages, errors, warnings: messages.length - errors, files }
}
