import { expect, test } from 'vitest'
import { elementAt, itemAround, lettersIn, pageLinks } from './read-page.ts'

const page = `<main><p><span id="quote-a"></span>“We will <em>sign</em>,” she said.</p>
<ul><li>One <ul><li id="quote-b">Now <a href="/articles/talks/?v=x#quote-a">there</a></li></ul></li><li id=quote-c>Gone</li></ul></main>`

test('an element is found by its whole id', () => {
  expect(page.slice(elementAt(page, 'quote-a')).startsWith('<span id="quote-a">')).toBe(true)
  expect(page.slice(elementAt(page, 'quote-c')).startsWith('<li id=quote-c>')).toBe(true)
  expect(elementAt(page, 'quote')).toBeUndefined()
})

test('the item around a place is the innermost that holds it, or the rest of the page', () => {
  expect(itemAround(page, elementAt(page, 'quote-b') ?? 0)).toBe('<li id="quote-b">Now <a href="/articles/talks/?v=x#quote-a">there</a>')
  expect(itemAround(page, elementAt(page, 'quote-c') ?? 0)).toBe('<li id=quote-c>Gone')
  expect(itemAround(page, elementAt(page, 'quote-a') ?? 0)).toContain('she said')
})

test('links are paths with their ids, and only letters of a text count', () => {
  expect(pageLinks(page)).toEqual(['articles/talks/#quote-a'])
  expect(lettersIn('<p>“We’ll <em>sign</em> at 10:30”&#x2019;</p>')).toBe('wellsignat1030')
})
