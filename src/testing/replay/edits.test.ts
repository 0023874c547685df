import { describe, expect, test } from 'vitest'
import type { Content } from '../../archive/open-content.ts'
import { checkContent } from '../../checks/check-content.ts'
import { paragraphsOf } from '../../model/paragraphs.ts'
import { contentInMemory } from '../content-in-memory.ts'
import { quickReader } from '../read-quickly.ts'
import { authorOf } from './author.ts'
import { beginSite } from './begin-site.ts'
import { differences } from './differences.ts'
import { wordPlacesOf } from './places.ts'
import type { ReplaySite } from './replay-site.ts'
import { edits, someEdit } from './some-edit.ts'
import { writeFiles } from './write-files.ts'

/** More edits than these for who wants to be surer: `REPLAY_EDITS=1000`. */
const editsPerSeed = Number(process.env['REPLAY_EDITS'] ?? 50)
const now = new Date('2026-04-01T09:00:00Z')

describe.each([1, 2, 3, 4])('with seed %i', (seed) => {
  test('after every edit the check finds no error, the files say what is known, and what an edit keeps is kept', () => {
    const author = authorOf(seed)
    const read = quickReader()
    const story: string[] = []
    let site = beginSite(author)
    let content = read(contentInMemory(writeFiles(site)), { now })
    for (let i = 0; i < editsPerSeed; i++) {
      const { edit, what, site: next } = someEdit(site, author)
      story.push(`${edit.name}: ${what}`)
      const nextContent = read(contentInMemory(writeFiles(next)), { now })
      const errors = checkContent(nextContent).messages.filter(({ severity }) => severity === 'error')
      expect(errors, story.join('\n')).toEqual([])
      expect(asRead(nextContent), story.join('\n')).toEqual(asKnown(next))
      const { dying, words } = differences(site, next)
      expect([...dying.keys()].toSorted(), story.join('\n')).toEqual(dyingAsRead(content, nextContent))
      if (edit.keeps !== 'nothing') expect([...dying.keys()], story.join('\n')).toEqual([])
      const became = new Set([...words.values()].flat().map((one) => one.became))
      if (edit.keeps === 'everything')
        expect(
          [...became].filter((one) => one !== 'regrouped'),
          story.join('\n'),
        ).toEqual([])
      site = next
      content = nextContent
    }
  })
})

test('every edit comes, and the sites neither grow nor shrink for ever', () => {
  const names = new Set<string>()
  for (const seed of [1, 2, 3]) {
    const author = authorOf(seed)
    let site = beginSite(author)
    for (let i = 0; i < 300; i++) {
      const edited = someEdit(site, author)
      names.add(edited.edit.name)
      site = edited.site
    }
    const size = Object.values(writeFiles(site)).join('').length
    expect(size).toBeGreaterThan(8000)
    expect(size).toBeLessThan(60_000)
  }
  expect([...names].toSorted()).toEqual(edits.map(({ name }) => name).toSorted())
})

test('the same seed makes the same site and the same edits', () => {
  const told = () => {
    const author = authorOf(5)
    let site = beginSite(author)
    for (let i = 0; i < 30; i++) site = someEdit(site, author).site
    return writeFiles(site)
  }
  expect(told()).toEqual(told())
})

/** The words of every place of every article as their files have them. */
function asRead(content: Content) {
  return content.articles.map(({ path, model }) => {
    if (!model) throw new Error(`${path} cannot be read.`)
    const passages = model.annotations.flatMap((one) => [
      ...one.passages.map(({ id, words }) => ({ id, words })),
      { id: `${one.label}.note`, words: one.text },
    ])
    return { path, paragraphs: paragraphsOf(model).map(({ words }) => words), passages, sections: model.sections.map(({ title }) => title) }
  })
}

/** The same as the model of the replay knows them. */
function asKnown(site: ReplaySite): ReturnType<typeof asRead> {
  return site.articles.map((article) => {
    const places = wordPlacesOf(site, article)
    return {
      path: `articles/${article.slug}.md`,
      paragraphs: places.filter(({ is }) => is === 'paragraph').map(({ words }) => words),
      passages: places.filter(({ is }) => is !== 'paragraph').map(({ id, words }) => ({ id, words })),
      sections: article.blocks.flatMap((block) => (block.is === 'heading' ? block.title : [])),
    }
  })
}

/** The addresses that are in one content and not in the next. */
function dyingAsRead(before: Content, after: Content): string[] {
  const next = addressesAsRead(after)
  return [...addressesAsRead(before)].filter((address) => !next.has(address)).toSorted()
}

function addressesAsRead({ articles, people, sources }: Content): Set<string> {
  return new Set([
    ...articles.flatMap(({ model, headings, passages }) => [
      `articles/${model?.slug}/`,
      ...headings.map(({ id }) => `articles/${model?.slug}/#${id}`),
      ...passages.map(({ id }) => `articles/${model?.slug}/#${id}`),
      ...(model?.annotations ?? []).map(({ label }) => `articles/${model?.slug}/#${label}.note`),
      ...(model?.topics ?? []).map((topic) => `topics/${topic.replaceAll(' ', '-')}/`),
    ]),
    ...people.map(({ model }) => `people/${model?.id}/`),
    ...sources.flatMap(({ model, headings }) => [`sources/${model?.id}/`, ...headings.map(({ id }) => `sources/${model?.id}/#${id}`)]),
  ])
}
