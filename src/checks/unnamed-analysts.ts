import { rule } from './rule.ts'

/** Observations name who makes them; `unnamed analysts` is allowed, and said to readers, but an editor should know. */
export const unnamedAnalysts = rule('unnamed-analysts', (content, report) => {
  for (const { given, path, placeOfField } of content.articles)
    for (const annotation of given.annotations ?? [])
      if (annotation.kind === 'observation' && annotation.who === 'unnamed analysts')
        report(
          path,
          placeOfField(annotation.label, 'by'),
          `The observation \`${annotation.label}\` is by analysts whom nobody names. Readers are told so.`,
          'name them, with a link to their file, where it is known who they are; else say why not under `allow: unnamed-analysts`.',
        )
})
