import { fieldValues } from '../model/fields.ts'
import { isReference } from '../model/reference.ts'
import { rule } from './rule.ts'

/** Observations name who makes them. `unnamed analysts` is allowed, and readers see it, but the editor is warned. */
export const unnamedAnalysts = rule('unnamed-analysts', (content, report) => {
  for (const { given, path, positionOfField } of content.articles)
    for (const annotation of given.annotations ?? [])
      for (const { name, is, value } of fieldValues(annotation))
        if (is === 'people' && value.some((who) => !isReference(who) && who.words === 'unnamed analysts'))
          report(
            path,
            positionOfField(annotation.label, name),
            `The ${annotation.kind} \`${annotation.label}\` is attributed to unnamed analysts, and readers will see that.`,
            'name them, with a link to their file, if it is known who they are; otherwise give the reason under `allow: unnamed-analysts`.',
          )
})
