import { inLanguage, type LanguageAttributes, quoted } from '../../model/languages.ts'
import type { ResultFields, ResultLanguages } from '../record-format.ts'
import type { SearchRecord } from './records.ts'

/**
 * The languages of what a result shows, where these are not the page’s, and the quotation marks of its words. They are worked out when the index is built,
 * so that no script has to know languages.
 */
export function resultLanguages({ passages, note, shown }: SearchRecord): Pick<ResultFields, 'languages' | 'marks'> {
  const { language } = shown.in
  const ofPassages = passages.map((words) => inLanguage(language, words))
  const isSame = new Set(ofPassages.map((one) => JSON.stringify(one))).size < 2
  const found: [keyof ResultLanguages, LanguageAttributes][] = [
    ['who', inLanguage(undefined, shown.who)],
    ['role', inLanguage(undefined, shown.role ?? '')],
    ['title', inLanguage(language, shown.title ?? '')],
    ['place', inLanguage(language, shown.in.title)],
    ['note', inLanguage(language, note)],
  ]
  const others = found.filter(([name, attributes]) => attributes.lang && shownText(shown, name) !== '')
  const [first = {}] = ofPassages
  const languages: ResultLanguages = {
    ...(isSame ? first.lang && { words: [first] } : { words: ofPassages }),
    ...Object.fromEntries(others),
  }
  const marks = shown.kind === 'quote' || shown.kind === 'wording' ? quoted('\n', first.lang).split('\n') : ['“', '”']
  return {
    ...(Object.keys(languages).length && { languages }),
    ...(marks.join() !== '“,”' && { marks: [marks[0] ?? '', marks[1] ?? ''] }),
  }
}

function shownText(shown: ResultFields, name: keyof ResultLanguages): string {
  if (name === 'who' || name === 'role' || name === 'title') return shown[name] ?? ''
  return name === 'place' ? shown.in.title : name
}
