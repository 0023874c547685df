import { expect, test } from 'vitest'
import { articlePath } from './article-path.ts'

const path = (file: string) => articlePath(file, '/project', ['articles/talks.md', 'articles/harbour.md'])

test.each([
  'talks',
  'talks.md',
  'articles/talks.md',
  'content/articles/talks.md',
  './content/articles/talks.md',
  '../articles/talks.md',
  'content\\articles\\talks.md',
  '/project/content/articles/talks.md',
])('%s is the article', (file) => expect(path(file)).toBe('articles/talks.md'))

test.each([
  ['tlaks', 'There is no article `tlaks` in `content/articles/`.', 'did you mean `talks`?'],
  ['elsewhere', 'There is no article `elsewhere` in `content/articles/`.', 'name a file in that folder.'],
  ['/other/content/articles/talks.md', 'There is no article', 'did you mean `talks`?'],
  [
    'content/people/talks.md',
    '`content/people/talks.md` is not an article, and only articles have notes.',
    'name a file in `content/articles/`.',
  ],
])('%s is refused', (file, what, fix) => {
  expect(() => path(file)).toThrow(what)
  expect(() => path(file)).toThrow(expect.objectContaining({ fix }))
})
