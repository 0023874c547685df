import { expect, test } from 'vitest'
import { openContent } from '../archive/open-content.ts'
import { exampleFile, fields, folderOf } from '../testing/example-article.ts'
import { linkTarget } from './link-target.ts'

/** What the rule reports of an article with these lines, beside one person’s file. */
function problems(...lines: string[]): string[] {
  const content = openContent(folderOf([exampleFile(...lines)], [{ path: 'people/anna-lund.md', text: '---\nname: Anna Lund\n---\n' }]))
  return linkTarget(content).map(({ what }) => what)
}

test('dead links are reported in a note that has another error too', () => {
  expect(
    problems(
      'They must pay.[^condition-a] So they say.[^condition-b]',
      '',
      `[^condition-a]: > They should pay\n\n${fields.condition}`,
      '    - needs: no link, [b](#condition-c)',
      '',
      '[^condition-b]: > So they say',
      '',
      '    - set by: [Anna](../people/ana-lund.md)',
    ),
  ).toEqual(['There is no `#condition-c` in `content/articles/talks.md`.', 'There is no file `content/people/ana-lund.md`.'])
})

const draft = (label: string, ...text: string[]) => [`[^${label}]:`, '    - draft: yes', '', ...text.map((line) => `    ${line}`), '']

test('a draft may link to another draft, published text may not', () => {
  const notes = [...draft('note-a', 'See [b](#note-b).'), ...draft('note-b', 'So.')]
  expect(problems('Yes.[^note-a] No.[^note-b]', '', ...notes)).toEqual([])
  expect(problems('Yes.[^note-a] [No](#note-a).[^note-b]', '', ...notes)).toEqual([
    'The note `note-a` is a draft: readers would not find it.',
  ])
})

test('the second passage of a note with errors exists, and is a draft when the note is one', () => {
  const lines = (...more: string[]) => [
    '[It](#condition-a.2): first pay,[^condition-a] then sign.[^condition-a]',
    '',
    '[^condition-a]: > first pay',
    '',
    ...more,
  ]
  expect(problems(...lines())).toEqual([])
  expect(problems(...lines('    - draft: yes'))).toEqual(['The note `condition-a.2` is a draft: readers would not find it.'])
})
