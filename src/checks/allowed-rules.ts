import { didYouMean } from '../model/did-you-mean.ts'
import { canBeOverruled, type RuleName, rules } from '../model/rules.ts'
import { rule } from './rule.ts'

/** `allow` names existing rules that can be overruled. */
export const allowedRules = rule('front-matter-value', (content, report) => {
  const names = Object.keys(rules)
  const overrulable = names.filter((name) => canBeOverruled(name as RuleName))
  for (const { given, path, positionOfKey } of content.articles)
    for (const name of Object.keys(given.allow ?? {})) {
      const position = positionOfKey('allow', name)
      if (!names.includes(name)) report(path, position, `\`${name}\` is not a rule.`, didYouMean(name, overrulable))
      else if (!overrulable.includes(name))
        report(path, position, `The rule \`${name}\` cannot be overruled.`, 'fix what it reports, and remove it from `allow`.')
    }
})
