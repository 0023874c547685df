import { readings } from '../archive/open-content.ts'
import { listOfAlternatives } from '../language/en/forms.ts'
import { formatOf, pictureEndings } from './picture-format.ts'
import { rule } from './rule.ts'

/** What an article shows as a picture is one that browsers can show, and its name says which kind it is. */
export const imageFile = rule('image-file', (content, report) => {
  for (const { path, images } of readings(content))
    for (const { file, position } of images) {
      // A file that is missing is reported as a link that leads nowhere.
      const head = file === undefined ? undefined : content.folder.publicFile(file)?.head()
      const problem = file !== undefined && head && problemOf(file, head)
      if (problem) report(path, position, ...problem)
    }
})

const saveAgain = `save it as a picture whose name ends in ${listOfAlternatives(pictureEndings.map((ending) => `\`${ending}\``))}.`

function problemOf(file: string, head: Uint8Array): [what: string, fix: string] | undefined {
  const ending = /(?:\.[^./]*)?$/.exec(file)?.[0] ?? ''
  if (!head.length) return [`The file \`public/${file}\` is empty.`, 'copy the picture again.']
  const format = formatOf(head)
  if (!format) return [`The file \`public/${file}\` is not a picture that browsers show.`, saveAgain]
  if (!format.endings.length) return [`The file \`public/${file}\` is ${format.name}, which browsers do not show as a picture.`, saveAgain]
  if (format.endings.includes(ending.toLowerCase())) return undefined
  const name = `${file.slice(0, file.length - ending.length)}${format.endings[0]}`.replace(/^.*\//, '')
  return [
    `The file \`public/${file}\` is ${format.name}, but its name does not end in \`${format.endings[0]}\`.`,
    `rename it to \`${name}\`, and write that name here.`,
  ]
}
