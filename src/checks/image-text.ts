import { readings } from '../archive/open-content.ts'
import type { FileReading } from '../markdown/read-file.ts'
import { foldedWords } from '../model/fold.ts'
import { fileId } from '../model/permalink.ts'
import type { Position } from '../model/position.ts'
import { rule } from './rule.ts'

const fix = 'describe what it shows in the square brackets: `![what it shows](…)`.'

/** Every image has alternative text. */
export const imageText = rule('image-text', (content, report) => {
  for (const { path, images } of readings(content))
    for (const { alt, position } of images)
      if (!alt.trim()) report(path, position, 'This image has no alternative text for people who cannot see it.', fix)
})

/** Alternative text describes the picture: it is no file's name, no word such as “image”, and not the words beside it. */
export const imageName = rule('image-name', (content, report) => {
  for (const file of readings(content))
    for (const image of file.images) {
      const alt = image.alt.trim()
      const what = alt && faultOf(alt, image, file)
      if (what) report(file.path, image.position, `The alternative text “${alt}” ${what}.`, fix)
    }
})

type Image = FileReading<unknown>['images'][number]

function faultOf(alt: string, { url, title, position }: Image, file: FileReading<{ path: string }>): string | undefined {
  if (isFileName(alt, url)) return 'is the name of a file'
  if (saysNothing.test(alt)) return 'does not say what the image shows'
  if (isSame(alt, title) || beside(file, position).some((text) => isSame(alt, text)))
    return 'is the same as the words beside the image, so people who cannot see it hear them twice'
  return undefined
}

const extension = /\.(?:jpe?g|png|gif|svg|webp|avif|heic|tiff?|bmp|pdf)$/i
const numbered =
  /^(?:img|image|imag|dsc[fn]?|pic|pict|picture|photo|pxl|scan|screen ?shot|untitled|figure|fig|foto|bild)[\s_-]*\d[\d\s_.:-]*(?:at\s[\d.:\s]+(?:[ap]m)?)?$/i
const saysNothing =
  /^(?:an? |the )?(?:image|photo|photograph|picture|pic|graphic|illustration|figure|screen ?shot|chart|diagram|graph|map|logo|icon|banner|thumbnail|alt|alt(?:ernative)? text|caption|untitled|foto|bild|imagen|immagine|tk|todo|x{3,}|\?+)(?: \d+)?\W*$/i

function isFileName(alt: string, url: string): boolean {
  if (extension.test(alt) || numbered.test(alt)) return true
  if (/\s/.test(alt)) return false
  const stem = fileId(url.replace(extension, ''))
  return alt.includes('_') || /^[0-9a-f-]{12,}$/i.test(alt) || (alt === stem && alt.includes('-'))
}

function isSame(alt: string, text: string): boolean {
  const words = foldedWords(alt).join(' ')
  return words !== '' && words === foldedWords(text).join(' ')
}

/** The words of the image's own block; if it has none, of the blocks before and after it. */
function beside({ written }: FileReading<{ path: string }>, { line, column }: Position): string[] {
  const starts = written.map(({ positionAt }) => positionAt(0))
  const own = starts.findLastIndex((start) => start.line < line || (start.line === line && start.column <= column))
  const text = written[own]?.text ?? ''
  return text.trim() ? [text] : [-1, 1].map((step) => written[own + step]?.text ?? '')
}
