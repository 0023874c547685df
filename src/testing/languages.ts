import { fixtureFiles, releasedSite } from './content-in-memory.ts'

/** Articles in nine languages, each with its source and people, and one in English about them. */
export function nineLanguages(): Record<string, string> {
  return fixtureFiles('languages')
}

/** The same after two releases: words in Arabic and Chinese were changed, an article was renamed, and a note in Hebrew was removed. */
export function nineLanguagesChanged(): Record<string, string> {
  const site = releasedSite(nineLanguages())
  site.release('2026-03-06')
  const change = (what: string, why: string) =>
    `language: $&\nchanges:\n  - {date: 2026-03-07, kind: correction, what: "${what}", why: "${why}"}`
  const edit = (name: string, was: string, now: string, what: string, why: string) => {
    const path = `articles/ferry-${name}.md`
    site.edit(path, was, now)
    site.files[path] = (site.files[path] ?? '').replace(/(?<=\nlanguage: )\w+/, change(what, why).replace('language: ', ''))
  }
  edit('ar', 'منذ ست سنوات', 'منذ سبع سنوات', 'سبع سنوات لا ست.', 'كتب إلينا قارئ.')
  edit('zh', '六年了', '七年了', '是七年，不是六年。', 'A reader wrote to us about “六年”.')
  edit('he', '”האונייה הישנה”[^note-old-ferry] עומדת', 'האונייה עומדת', 'המשפט קוצר.', 'הכינוי לא היה שלה.')
  site.files['articles/ferry-he.md'] = (site.files['articles/ferry-he.md'] ?? '')
    .replace(/\n\[\^note-old-ferry\]:[\s\S]*$/, '')
    .replace(/not quoted:\n.*\n/, '')
  site.files['articles/boat-ja.md'] = site.files['articles/ferry-ja.md'] ?? ''
  delete site.files['articles/ferry-ja.md']
  site.edit('articles/nine-harbours.md', 'ferry-ja.md', 'boat-ja.md')
  site.files['moved.yaml'] = [
    '- was: articles/ferry-ja/',
    '  now: articles/boat-ja/',
    '- was: articles/ferry-he/#note-old-ferry',
    '  gone: 2026-03-07',
    '  why: הכינוי לא היה שלה.',
    '',
  ].join('\n')
  site.release('2026-03-08')
  return site.files
}
