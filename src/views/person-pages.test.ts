import { expect, test } from 'vitest'
import { searchArchive, searchContent } from '../testing/search-content.ts'
import { personPages } from './person-pages.ts'

/** The sections of a person's page. */
const sections = (id: string) =>
  personPages(searchArchive({ ...searchContent, 'people/nobody.md': '---\nname: Nobody\n---\n' })).find(({ params }) => params.id === id)
    ?.props.sections

test('a page says how much of what is in its sections', () => {
  expect(sections('anna-lund')).toMatchObject([{ id: 'site-said', holds: '25 quotes' }])
  expect(sections('nordhamn-council')).toMatchObject([{ id: 'site-conditions-set', holds: '1 condition set' }])
  expect(sections('nobody')).toEqual([])
})
