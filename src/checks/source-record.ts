import { fileStart } from '../model/position.ts'
import { rule } from './rule.ts'

/** Every source has an address on the web and an archived copy. */
export const sourceRecord = rule('source-record', (content, report) => {
  for (const { model, path } of content.sources) {
    if (!model) continue
    const missing = [...(model.url ? [] : ['no `url`']), ...(model.archived ? [] : ['no `archived` copy'])]
    if (missing.length)
      report(
        path,
        fileStart,
        `This source has ${missing.join(' and ')}.`,
        `add ${[...(model.url ? [] : ['`url: https://…`']), ...(model.archived ? [] : ['`archived:` with its `url` and `date`'])].join(' and ')} if there is one.`,
      )
  }
})
