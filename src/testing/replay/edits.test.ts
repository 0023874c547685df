import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentPages } from '../../archive/ledger-status.ts'
import type { Content } from '../../archive/open-content.ts'
import { checkContent } from '../../checks/check-content.ts'
import { paragraphsOf } from '../../model/paragraphs.ts'
import { contentInMemory, quickReader } from '../content-in-memory.ts'
import type { FictionalSite } from '../fiction/site.ts'
import { writeSite } from '../fiction/write-site.ts'
import { beginSite } from './begin-site.ts'
import { differences, wordPlacesOf } from './differences.ts'
import { describeEdit, type Edit, makeEdit } from './edit.ts'
import { drawnEdit, edits } from './replay.ts'

/** `REPLAY_EDITS=1000` tries more edits. */
const editsPerSeed = Number(process.env['REPLAY_EDITS'] ?? 50)
const now = new Date('2026-04-01T09:00:00Z')

/** A number of edits of a site, one after another, each with the site before and after it. */
function* edited(seed: number, count: number): Generator<{ edit: Edit; before: FictionalSite; after: FictionalSite }> {
  let before = beginSite(seed)
  let made = 0
  for (const { edit, seed: choice } of fc.sample(drawnEdit, { seed, numRuns: 2 * count })) {
    const after = makeEdit(before, edit, choice)
    if (!after) continue
    yield { edit, before, after }
    before = after
    if (++made === count) return
  }
  throw new Error('Too many edits cannot be made.')
}

describe.each([1, 2, 3, 4])('with seed %i', (seed) => {
  test('after every edit the check finds no error, the files have the words that are expected, and what an edit keeps is kept', () => {
    const read = quickReader()
    const open = (site: FictionalSite) => read(contentInMemory(writeSite(site)), { now })
    const story: string[] = []
    let content = open(beginSite(seed))
    for (const { edit, before, after } of edited(seed, editsPerSeed)) {
      story.push(describeEdit(edit, before, after))
      const next = open(after)
      const errors = checkContent(next).messages.filter(({ severity }) => severity === 'error')
      expect(errors, story.join('\n')).toEqual([])
      expect(asRead(next), story.join('\n')).toEqual(asExpected(after))
      const { lost, words } = differences(before, after)
      expect([...lost.keys()].toSorted(), story.join('\n')).toEqual(lostAsRead(content, next))
      if (edit.keeps !== 'nothing') expect([...lost.keys()], story.join('\n')).toEqual([])
      const became = [...words.values()].flat().flatMap((one) => (one.became === 'regrouped' ? [] : one.became))
      if (edit.keeps === 'everything') expect(became, story.join('\n')).toEqual([])
      content = next
    }
  })
})

test('every edit occurs, and the sites neither grow nor shrink for ever', () => {
  const names = new Set<string>()
  for (const seed of [1, 2, 3]) {
    let site = beginSite(seed)
    for (const { edit, after } of edited(seed, 300)) {
      names.add(edit.name)
      site = after
    }
    const size = Object.values(writeSite(site)).join('').length
    expect(size).toBeGreaterThan(8000)
    expect(size).toBeLessThan(60_000)
  }
  expect([...names].toSorted()).toEqual(edits.map(({ name }) => name).toSorted())
})

test('the same seed makes the same site and the same edits', () => {
  const last = () => writeSite([...edited(5, 30)].at(-1)?.after ?? beginSite(5))
  expect(last()).toEqual(last())
})

/** The words of every part of every article as their files have them. */
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

/** The same as the replay expects them. */
function asExpected(site: FictionalSite): ReturnType<typeof asRead> {
  return site.articles.map((article) => {
    const places = wordPlacesOf(site.notes, article)
    return {
      path: `articles/${article.slug}.md`,
      paragraphs: places.filter(({ is }) => is === 'paragraph').map(({ words }) => words),
      passages: places.filter(({ is }) => is !== 'paragraph').map(({ id, words }) => ({ id, words })),
      sections: article.blocks.flatMap((block) => (block.is === 'heading' ? block.title : [])),
    }
  })
}

/** The addresses that are in one content and not in the next. */
function lostAsRead(before: Content, after: Content): string[] {
  const next = addressesAsRead(after)
  return [...addressesAsRead(before)].filter((address) => !next.has(address)).toSorted()
}

function addressesAsRead(content: Content): Set<string> {
  return new Set(currentPages(content).flatMap(({ path, parts }) => [path, ...parts.map(({ id }) => `${path}#${id}`)]))
}
