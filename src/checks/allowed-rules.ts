import { didYouMean } from '../model/did-you-mean.ts'
import { canBeOverruled, type RuleName, rules } from '../model/rules.ts'
import { rule } from './rule.ts'

/** What `allow` overrules is a rule that can be overruled: a matter of judgement, not of grammar. */
export const allowedRules = rule('front-matter-value', (content, report) => {
  const names = Object.keys(rules)
  const overrulable = names.filter((name) => canBeOverruled(name as RuleName))
  for (const { given, path, positionOfKey } of content.articles)
    for (const name of Object.keys(given.allow ?? {})) {
      const position = positionOfKey('allow', name)
      if (!names.includes(name)) report(path, position, `\`${name}\` is no rule.`, didYouMean(name, overrulable))
      else if (!overrulable.includes(name))
        report(path, position, `The rule \`${name}\` cannot be overruled.`, 'fix what it tells, and take it out of `allow`.')
    }
})
