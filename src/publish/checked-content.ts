import type { Loader } from 'astro/loaders'
import { contentLoader } from '../archive/content-loader.ts'
import { checkContent } from '../checks/check-content.ts'
import { asText } from '../checks/reporters/text.ts'

/** The loader of the site's one collection: everything in `content/`, checked by every rule. */
export function checkedContentLoader(): Loader {
  return contentLoader((content) => {
    const { errors, warnings, ...findings } = checkContent(content)
    return { report: asText({ errors, warnings, ...findings }), errors, warnings }
  })
}
