import rehypeSanitize from 'rehype-sanitize'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkRehype from 'remark-rehype'
import { rehypeAttributes } from './rehype-attributes.ts'
import { safeSchema } from './rehype-safe.ts'
import { remarkAnnotations } from './remark-annotations.ts'
import { remarkFrontMatter } from './remark-front-matter.ts'
import { remarkGfmParts } from './remark-gfm-parts.ts'
import { remarkJoinedLines } from './remark-joined-lines.ts'
import { remarkLineForms } from './remark-line-forms.ts'
import { remarkLinks } from './remark-links.ts'
import { remarkMarkers } from './remark-markers.ts'
import { remarkMarks } from './remark-marks.ts'
import { remarkNotes, remarkNoteTexts } from './remark-notes.ts'
import { remarkParagraphs } from './remark-paragraphs.ts'
import { remarkRefuseHtml } from './remark-refuse-html.ts'
import { remarkSigns } from './remark-signs.ts'
import { remarkSource } from './remark-source.ts'
import { remarkStress } from './remark-stress.ts'
import { remarkText } from './remark-text.ts'
import { remarkVoices } from './remark-voices.ts'

/**
 * The one pipeline, from the text of a content file to its model (on the file, as `reading`) and the tree of its HTML.
 * The site, the checks and the tests all run it. The order matters: what a plugin reads, those above it have written.
 */
export const pipeline = remark()
  .use(remarkGfmParts)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkFrontMatter) // takes the front matter out; after it the tree is prose and notes
  .use(remarkSigns) // while the tree is as it was parsed, notes included
  .use(remarkLineForms) // what only looks like a list, a quotation or code is a paragraph after it
  .use(remarkJoinedLines) // before anything measures the text
  .use(remarkVoices) // before HTML is refused: in a source’s words `<v Name>` is a label
  .use(remarkRefuseHtml) // before the notes leave the tree, so that it sees theirs too
  .use(remarkNotes) // takes the notes out; after it the tree is prose
  .use(remarkText) // the plain text, to which all offsets below refer
  .use(remarkParagraphs) // while the tree is only prose
  .use(remarkSource)
  .use(remarkMarkers)
  .use(remarkAnnotations)
  .use(remarkStress)
  .use(remarkLinks)
  .use(remarkMarks) // cuts text nodes, so nothing that measures the text may come after it
  .use(remarkNoteTexts)
  .use(remarkRehype)
  .use(rehypeSanitize, safeSchema)
  .use(rehypeAttributes)
  .freeze()
