import { didYouMean } from '../model/did-you-mean.ts'
import { rules } from '../model/rules.ts'
import { rule } from './rule.ts'

/** What `allow` overrules is a rule that there is. */
export const allowedRules = rule('front-matter-value', (content, report) => {
  const names = Object.keys(rules)
  for (const { given, path, placeOfKey } of content.articles)
    for (const name of Object.keys(given.allow ?? {}))
      if (!names.includes(name)) report(path, placeOfKey('allow', name), `\`${name}\` is no rule.`, didYouMean(name, names))
})
