import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readContentFolder } from '../archive/content-folder.ts'
import { openContent } from '../archive/open-content.ts'
import { exampleFile, readLines } from '../testing/example-article.ts'
import { htmlOf } from '../testing/html-in-tests.ts'
import { checkContent } from './check-content.ts'

const root = mkdtempSync(join(tmpdir(), 'verbatim-pictures-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const bytes = {
  jpeg: latin1('\xFF\xD8\xFF\xE0\0\x10JFIF\0'),
  png: latin1('\x89PNG\r\n\x1A\n\0\0\0\rIHDR'),
  gif: latin1('GIF89a\x01\0'),
  webp: latin1('RIFF\x24\0\0\0WEBPVP8 '),
  avif: latin1('\0\0\0\x20ftypavif\0\0\0\0avifmif1'),
  svg: latin1('<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
  heic: latin1('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
  pdf: latin1('%PDF-1.7'),
  html: latin1('<!doctype html>\n<title>404</title>'),
  tiff: latin1('II*\0\x08\0\0\0'),
  text: latin1('A bridge'),
  noise: latin1('\x01\x02\x03\x04\x05'),
  none: latin1(''),
}

let count = 0

/** The messages about an article that shows a picture by this address, when `public/` has one file. */
function check(address: string, file: string, content: Uint8Array): string[] {
  const folder = join(root, String(count++))
  const path = join(folder, 'public', file)
  mkdirSync(dirname(path), { recursive: true })
  mkdirSync(join(folder, 'content/articles'), { recursive: true })
  writeFileSync(path, content)
  writeFileSync(join(folder, 'content/articles/talks.md'), exampleFile(`![A bridge by night](${address})`).text)
  return checkContent(openContent(readContentFolder(folder))).messages.map(({ rule, what, fix }) => `${rule}: ${what} ${fix}`)
}

describe('a picture that browsers show is not reported', () => {
  test.each([
    ['a.jpg', bytes.jpeg],
    ['a.jpeg', bytes.jpeg],
    ['a.JPG', bytes.jpeg],
    ['a.png', bytes.png],
    ['a.gif', bytes.gif],
    ['a.webp', bytes.webp],
    ['a.avif', bytes.avif],
    ['a.svg', bytes.svg],
    ['b.svg', latin1('\xEF\xBB\xBF<svg viewBox="0 0 1 1"></svg>')],
    ['c.svg', latin1('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n<svg></svg>')],
  ])('%s', (name, content) => {
    expect(check(`../../public/images/${name}`, `images/${name}`, content)).toEqual([])
  })
})

describe('what is no picture, or another one than its name says, is an error', () => {
  test.each([
    ['an empty file', 'a.jpg', bytes.none, 'is empty'],
    ['a web page', 'a.jpg', bytes.html, 'is a web page'],
    ['a PDF', 'a.png', bytes.pdf, 'is a PDF'],
    ['a text', 'a.jpg', bytes.text, 'is a text'],
    ['noise', 'a.jpg', bytes.noise, 'is not a picture'],
    ['a HEIC picture', 'a.heic', bytes.heic, 'is a HEIC picture, which browsers do not show'],
    ['a HEIC picture with another name', 'a.jpg', bytes.heic, 'is a HEIC picture, which browsers do not show'],
    ['a TIFF picture', 'a.tif', bytes.tiff, 'is a TIFF picture'],
    ['a PNG with the name of a JPEG', 'a.jpg', bytes.png, 'is a PNG picture, but its name does not end in `.png`. rename it to `a.png`'],
    ['a JPEG with the name of a PNG', 'a.png', bytes.jpeg, 'rename it to `a.jpg`'],
    ['a WebP with the name of a JPEG', 'a.jpg', bytes.webp, 'rename it to `a.webp`'],
    ['a picture without an ending', 'a', bytes.png, 'rename it to `a.png`'],
    ['an SVG with the name of a PNG', 'a.png', bytes.svg, 'rename it to `a.svg`'],
  ])('%s', (_, name, content, what) => {
    const found = check(`../../public/images/${name}`, `images/${name}`, content)
    expect(found).toEqual([expect.stringMatching(/^image-file: /)])
    expect(found[0]).toContain(what)
  })

  test('a folder is no file', () => {
    expect(check('../../public/images', 'images/a.jpg', bytes.jpeg)).toEqual([expect.stringMatching(/^link-target: /)])
  })

  test('another name in capitals, or with accents composed otherwise', () => {
    expect(check('../../public/images/A.jpg', 'images/a.jpg', bytes.jpeg)[0]).toContain('did you mean `public/images/a.jpg`?')
    expect(check('../../public/images/caf\u00e9.jpg', 'images/cafe\u0301.jpg', bytes.jpeg)[0]).toContain(
      'composes its accents in another way',
    )
  })
})

describe('signs in the name of a picture are encoded in its address', () => {
  test.each([
    ['pier#1.jpg', 'pier#1.jpg', 'pier%231.jpg'],
    ['pier%231.jpg', 'pier#1.jpg', 'pier%231.jpg'],
    ['100%.jpg', '100%.jpg', '100%25.jpg'],
    ['50%off.jpg', '50%off.jpg', '50%25off.jpg'],
    ['50%ff.jpg', '50%ff.jpg', '50%25ff.jpg'],
    ['who?.jpg', 'who?.jpg', 'who%3F.jpg'],
    ['<the pier.jpg>', 'the pier.jpg', 'the%20pier.jpg'],
    ['the%20pier.jpg', 'the pier.jpg', 'the%20pier.jpg'],
    ['brücke.jpg', 'brücke.jpg', 'br%C3%BCcke.jpg'],
    ['a+b&c=d.jpg', 'a+b&c=d.jpg', 'a+b&#x26;c=d.jpg'],
    ["it's.jpg", "it's.jpg", "it's.jpg"],
    ['橋.jpg', '橋.jpg', '%E6%A9%8B.jpg'],
  ])('%s', (written, name, encoded) => {
    const address = written.startsWith('<') ? `<../../public/images/${written.slice(1)}` : `../../public/images/${written}`
    expect(check(address, `images/${name}`, bytes.jpeg)).toEqual([])
    expect(htmlOf(readLines(`![A bridge](${address})`))).toContain(`src="/images/${encoded.replaceAll("'", '&#x27;')}"`)
  })

  test('a link to a file with a hash in its name says how to write it', () => {
    const folder = join(root, 'link')
    mkdirSync(join(folder, 'public'), { recursive: true })
    mkdirSync(join(folder, 'content/articles'), { recursive: true })
    writeFileSync(join(folder, 'public/map#1.pdf'), bytes.pdf)
    writeFileSync(join(folder, 'content/articles/talks.md'), exampleFile('See [the map of the pier](../../public/map#1.pdf).').text)
    const { messages } = checkContent(openContent(readContentFolder(folder)))
    expect(messages.map(({ fix }) => fix)).toEqual(['write `%23` for the `#` in the file’s name.'])
  })
})
