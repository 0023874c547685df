import { describe, expect, test } from 'vitest'
import { isReference, type Party, type Who } from '../model/reference.ts'
import { readLines } from '../testing/example-article.ts'

const anna = '[Anna Lund](../people/anna-lund.md)'
const per = '[Per Ek](../people/per-ek.md)'
const council = '[Nordhamn council](../people/nordhamn-council.md)'
const union = '[the union](../people/crews-union.md)'

/** Reads a note with one field and what else its kind requires. */
function read(kind: 'quote' | 'condition' | 'observation', field: string) {
  const fields = kind === 'condition' && field.startsWith('for') ? [`set by: ${anna}`, field] : [field]
  const all = kind === 'condition' && !field.startsWith('for') ? [...fields, 'for: not said'] : fields
  return readLines(`“They pay.”[^${kind}-a]`, '', `[^${kind}-a]: > They pay\n`, ...all.map((one) => `    - ${one}`))
}

/** Who is read from a field, in short: files by their names, words as they are. */
function who(kind: 'quote' | 'condition' | 'observation', field: string): string[] {
  const { messages, model } = read(kind, field)
  expect(messages).toEqual([])
  const [annotation] = model?.annotations ?? []
  const parties = annotation?.kind === 'condition' && field.startsWith('for') ? annotation.for : annotation?.who
  return (parties ?? []).map(short)
}

function short(one: Who | Party): string {
  if (isReference(one)) return one.path.replace('people/', '').replace('.md', '')
  return 'for' in one && one.for ? `“${one.words}” for ${one.for.map(short).join(' + ')}` : `“${one.words}”`
}

/** What the check says about a field: what is wrong and how to fix it, without the name of the field. */
function problem(kind: 'quote' | 'condition' | 'observation', field: string): string[] {
  return read(kind, field).messages.flatMap(({ what, fix }) => [what.replace(/^The field `[^`]*` of the note `[^`]*`: /, ''), fix])
}

describe('who is behind an annotation', () => {
  test.each<[string, string[]]>([
    [anna, ['anna-lund']],
    [`${anna}, ${per}`, ['anna-lund', 'per-ek']],
    [`${anna},${per} , ${council}`, ['anna-lund', 'per-ek', 'nordhamn-council']],
    [`*${anna}*, ${per}`, ['anna-lund', 'per-ek']],
    ['unnamed', ['“unnamed”']],
    ['unnamed senior official', ['“unnamed senior official”']],
    ['Unnamed officials', ['“unnamed officials”']],
    ['unnamed *senior* official', ['“unnamed senior official”']],
    ['unnamed official, who asked not to be named', ['“unnamed official, who asked not to be named”']],
    ['unnamed adviser for harbour affairs', ['“unnamed adviser for harbour affairs”']],
    [`unnamed, for ${council}`, ['“unnamed” for nordhamn-council']],
    [`Unnamed , for ${council}`, ['“unnamed” for nordhamn-council']],
    [`unnamed senior official, for ${council}`, ['“unnamed senior official” for nordhamn-council']],
    [`unnamed negotiators, for ${council}, ${union}`, ['“unnamed negotiators” for nordhamn-council + crews-union']],
  ])('`speaker: %s`', (value, expected) => expect(who('quote', `speaker: ${value}`)).toEqual(expected))

  test.each<[string, string[]]>([
    [anna, ['anna-lund']],
    [`${anna}, ${per}`, ['anna-lund', 'per-ek']],
  ])('`set by: %s`', (value, expected) => expect(who('condition', `set by: ${value}`)).toEqual(expected))

  test.each<[string, string[]]>([
    [`${anna}, ${per}`, ['anna-lund', 'per-ek']],
    ['unnamed analysts', ['“unnamed analysts”']],
    ['this article', ['“this article”']],
  ])('`by: %s`', (value, expected) => expect(who('observation', `by: ${value}`)).toEqual(expected))

  test.each<[string, string[]]>([
    ['not said', []],
    ['the crews', ['“the crews”']],
    ['the crews and their union', ['“the crews and their union”']],
    ['the crews, the council', ['“the crews”', '“the council”']],
    [`${union}, the council, ${anna}`, ['crews-union', '“the council”', 'anna-lund']],
  ])('`for: %s`', (value, expected) => expect(who('condition', `for: ${value}`)).toEqual(expected))
})

describe('what cannot be read says how it should be written', () => {
  test.each<[string, string, string]>([
    ['Anna Lund', '“Anna Lund” is not a link.', 'write `[Anna Lund](../people/anna-lund.md)`'],
    [`${anna}, Per Ek`, '“Per Ek” is not a link.', 'write `[Per Ek](../people/per-ek.md)`'],
    [`${anna}, mayor`, '“mayor” is not a link.', 'write a link'],
    [`mayor ${anna}`, 'there is something beside the link.', 'write a link'],
    [`${anna} and ${per}`, 'links are separated by something else than a comma.', `write \`${anna}, ${per}\``],
    [`${anna}, ${per}, and ${council}`, 'links are separated by something else than a comma.', `write \`${anna}, ${per}, ${council}\``],
    [`${anna}; ${per}`, 'links are separated by something else than a comma.', `write \`${anna}, ${per}\``],
    [`${anna} ${per}`, 'links are separated by something else than a comma.', `write \`${anna}, ${per}\``],
    [`${anna},`, 'there is nothing on one side of a comma.', 'write a link'],
    [`${anna}, ${anna}`, 'Anna Lund appears twice.', 'name everybody once.'],
    [`${anna}, unnamed official`, '`unnamed official` is beside somebody who is named.', 'write a link'],
    ['an official', '“an official” is not a link.', 'write `unnamed official` if the name is not known.'],
    ['anonymous senior official', '“anonymous senior official” is not a link.', 'write `unnamed senior official`'],
    ['an unnamed official', '“an unnamed official” is not a link.', 'write `unnamed official`'],
    ['unamed official', '“unamed official” is not a link.', 'write `unnamed official`'],
    [`unnamed for ${council}`, 'there is no comma before “for”.', `write \`unnamed, for ${council}\``],
    [`unnamed official for ${council}`, 'there is no comma before “for”.', `write \`unnamed official, for ${council}\``],
    [`unnamed, ${council}`, 'there is no `, for` before the link.', `write \`unnamed, for ${council}\``],
    [`unnamed official of ${council}`, 'there is no `, for` before the link.', `write \`unnamed official, for ${council}\``],
    ['unnamed, for', 'nobody is named after “for”.', 'write `unnamed, for [Body](../people/body.md)`'],
    ['unnamed for', 'nobody is named after “for”.', 'write `unnamed, for [Body](../people/body.md)`'],
    [
      'unnamed, for Nordhamn council',
      '“Nordhamn council” is not a link.',
      'write `unnamed, for [Nordhamn council](../people/nordhamn-council.md)`',
    ],
    [
      'unnamed for Nordhamn council',
      '“Nordhamn council” is not a link.',
      'write `unnamed, for [Nordhamn council](../people/nordhamn-council.md)`',
    ],
    [`unnamed, for the ${council}`, 'there is something beside the link.', `write \`unnamed, for ${council}\``],
    [
      `unnamed, for ${council} and ${union}`,
      'links are separated by something else than a comma.',
      `write \`unnamed, for ${council}, ${union}\``,
    ],
    ['unnamed, senior official', 'there is “,” after “unnamed”.', 'write `unnamed senior official`'],
    ['unnamed: senior official', 'there is “:” after “unnamed”.', 'write `unnamed senior official`'],
    ['unnamed official,', 'there is nothing after the comma.', 'write `unnamed official`'],
  ])('`speaker: %s`', (value, what, fix) => {
    expect(problem('quote', `speaker: ${value}`)).toEqual([what, expect.stringContaining(fix)])
  })

  test.each<[string, string]>([
    ['not said, the crews', '`not said` is beside somebody who is named.'],
    ['the crews,', 'there is nothing on one side of a comma.'],
    [`the ${union}`, 'there is something beside the link.'],
    [`${union} and ${anna}`, 'links are separated by something else than a comma.'],
  ])('`for: %s`', (value, what) => expect(problem('condition', `for: ${value}`)[0]).toBe(what))

  test.each<[string, string]>([
    ['analysts', '“analysts” is not a link.'],
    [`unnamed analysts, ${anna}`, '`unnamed analysts` is beside somebody who is named.'],
  ])('`by: %s`', (value, what) => expect(problem('observation', `by: ${value}`)[0]).toBe(what))

  test('the message is at the name that cannot be read', () => {
    const { messages } = read('quote', `speaker: ${anna}, Per Ek`)
    expect(messages[0]?.position.column).toBe(`    - speaker: ${anna}, `.length + 1)
  })
})
