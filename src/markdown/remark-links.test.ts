import { describe, expect, it } from 'vitest'
import { messagesFor, readLines } from '../testing/example-article.ts'
import { htmlOf } from '../testing/html-in-tests.ts'

const html = (...lines: string[]) => htmlOf(readLines(...lines))

describe('a link', () => {
  it('to another file becomes one to its page', () => {
    const reading = readLines('See [Anna](../people/anna-lund.md), [that](other.md#condition-pace) and [there](../sources/a.md).')
    expect(reading.messages).toEqual([])
    expect(htmlOf(reading)).toContain('href="/people/anna-lund/"')
    expect(htmlOf(reading)).toContain('href="/articles/other/#condition-pace"')
    expect(reading.links).toMatchObject([
      { to: { path: 'people/anna-lund.md', title: 'Anna', position: { line: 6, column: 5 } }, draft: false },
      { to: { path: 'articles/other.md', fragment: 'condition-pace' } },
      { to: { path: 'sources/a.md' } },
    ])
  })

  it('to a label of the same article stays in the page', () => {
    expect(html('See [it](#condition-pace).')).toContain('href="#condition-pace"')
    expect(html('See [it](talks.md#condition-pace).')).toContain('href="#condition-pace"')
  })

  it('to a section whose heading is not Latin leads there', () => {
    const reading = readLines('## Умови', '', 'See [it](#умови).')
    expect(reading.links).toMatchObject([{ to: { fragment: 'умови' } }])
    expect(reading.model?.sections).toMatchObject([{ id: 'умови' }])
  })

  it('to a file below `public/` is one to that file', () => {
    const reading = readLines('See [the leaflet](../../public/files/leaflet.pdf).')
    expect(htmlOf(reading)).toContain('href="/files/leaflet.pdf"')
    expect(reading.files).toEqual([{ path: 'files/leaflet.pdf', position: { line: 6, column: 5 } }])
  })

  it('to the web stays as it is, in each of its forms', () => {
    for (const written of [
      '[a](https://a.example/x)',
      '<https://a.example/x>',
      'https://a.example/x',
      '[a][b]\n\n[b]: https://a.example/x',
    ]) {
      expect(messagesFor(written)).toEqual([])
      expect(html(written)).toContain('href="https://a.example/x"')
    }
    expect(html('<anna@a.example>')).toContain('href="mailto:anna@a.example"')
  })

  it.for([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '<javascript:alert(1)>',
    '[a](data:text/html,x)',
    '[a](vbscript:x)',
    '[a](file:///etc/passwd)',
    '[a](//a.example/x)',
    '[a](\\\\a.example/x)',
    '[a](/people/anna-lund/)',
    '[a](../../secret.md)',
    '[a](../../content/../secret.md)',
    '[a](../../public/%2e%2e%2fsecret)',
    '[a](../people/)',
    '[a](https://)',
    '[a]()',
    '[a](%E0%A4%A)',
  ])('`%s` is refused at its position and leads nowhere', (written) => {
    expect(messagesFor(`See ${written} now.`)).toEqual([`link-address: ${written} now.`])
    expect(html(`See ${written} now.`)).not.toMatch(/href="(?!#")/)
  })

  it('that is refused in a definition is reported there', () => {
    expect(messagesFor('See [a].', '', '[a]: javascript:alert(1)')).toEqual(['link-address: [a]: javascript:alert(1)'])
  })

  it('in the text of a note is resolved too', () => {
    const reading = readLines('Yes.[^note-a]', '', '[^note-a]: See [Anna](../people/anna-lund.md) and [that](javascript:x).')
    expect(reading.render().notes['note-a']).toContain('href="/people/anna-lund/"')
    expect(reading.messages).toMatchObject([{ rule: 'link-address' }])
  })
})

describe('an image', () => {
  it('is a file of the site', () => {
    const reading = readLines('![A boat](../../public/images/boat.jpg)')
    expect(reading.messages).toEqual([])
    expect(htmlOf(reading)).toContain('<img src="/images/boat.jpg" alt="A boat">')
    expect(reading.files).toMatchObject([{ path: 'images/boat.jpg' }])
  })

  it.for([
    '![A boat](https://a.example/boat.jpg)',
    '![A boat](data:image/png;base64,x)',
    '![A boat](boat.jpg)',
    '![A boat](../people/anna-lund.md)',
  ])('`%s` is refused', (written) => {
    expect(messagesFor(written)).toEqual([`link-address: ${written}`])
    expect(html(written)).not.toContain('a.example')
  })

  it('whose address is in a definition is treated alike', () => {
    expect(html('![A boat][b]', '', '[b]: ../../public/boat.jpg')).toContain('<img src="/boat.jpg" alt="A boat">')
    expect(messagesFor('![A boat][b]', '', '[b]: https://a.example/boat.jpg')).toEqual(['link-address: ![A boat][b]'])
    expect(html('![A boat][b]', '', '[b]: https://a.example/boat.jpg')).not.toContain('a.example')
  })
})
