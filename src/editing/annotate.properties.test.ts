import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readArticle } from '../markdown/read-file.ts'
import { CommandError } from '../model/command-error.ts'
import { exampleFile } from '../testing/example-article.ts'
import { generatedArticle } from '../testing/generated-article.ts'
import { annotate } from './annotate.ts'

/** How many articles each property is tried on; `PROPERTY_RUNS` asks for more. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 40)
const fields = [{ name: 'by', value: 'this article' }]

/** A random article, and random numbers that choose the words to annotate. */
const chosen = fc.tuple(generatedArticle, fc.nat(), fc.nat(), fc.nat())

it('any whole words can be annotated: the passage is just these words, and nothing else changes', () => {
  let done = 0
  fc.assert(
    fc.property(chosen, ([{ lines }, ofBlocks, ofStarts, ofEnds]) => {
      const file = exampleFile(lines)
      const { given, positionInText } = readArticle(file)
      const block = given.blocks?.[ofBlocks % given.blocks.length]
      const tokens = [...(given.text ?? '').slice(block?.start, block?.end).matchAll(/[^ ]+/g)]
      const from = ofStarts % tokens.length
      const last = tokens[from + (ofEnds % (tokens.length - from))]
      const start = (block?.start ?? 0) + (tokens[from]?.index ?? 0)
      const words = given.text?.slice(start, (block?.start ?? 0) + (last?.index ?? 0) + (last?.[0].length ?? 0)) ?? ''
      try {
        const { text } = annotate(file, { words, kind: 'observation', name: 'x', fields, line: positionInText(start) })
        const { model, messages } = readArticle({ path: file.path, text })
        expect(messages).toEqual([])
        expect(model?.text).toBe(given.text)
        expect(model?.annotations.find(({ name }) => name === 'x')?.passages.map((one) => one.words)).toEqual([words])
        expect(text.slice(0, text.lastIndexOf('\n\n[^observation-x]: ')).replace('[^observation-x]', '')).toBe(file.text.trimEnd())
        done++
      } catch (error) {
        if (!(error instanceof CommandError)) throw error
        expect(error.message).toMatch(/are in a heading|end inside (the words of a link|code)/)
      }
    }),
    { numRuns: runs },
  )
  expect(done).toBeGreaterThan(runs / 4)
})

it('line ends and a byte order mark do not change', () =>
  fc.assert(
    fc.property(generatedArticle, fc.constantFrom('\r\n', '\r'), ({ lines }, end) => {
      const { path, text } = exampleFile(`A last word.\n\n${lines}`)
      const other = (unix: string) => `\uFEFF${unix.replaceAll('\n', end)}`
      const outcome = (of: string) => annotate({ path, text: of }, { words: 'last word', kind: 'observation', name: 'x', fields })
      expect(outcome(other(text)).text).toBe(other(outcome(text).text))
    }),
    { numRuns: Math.ceil(runs / 4) },
  ))
