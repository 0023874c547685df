import { applyDepartures, occurrences, receivedText } from './received-words.ts'
import { rule } from './rule.ts'

/** A departure names words that occur exactly once in the received text, so that it is clear what it replaces. */
export const departure = rule('departure', (content, report) => {
  for (const { given, path, positionOfKey } of content.articles) {
    const received = given.received ? receivedText(content, path, given.received) : undefined
    if (received === undefined) continue
    const departures = given.departures ?? []
    departures.forEach((one, i) => {
      const times = occurrences(received, one.received)
      const position = positionOfKey('departures', i, 'received')
      if (times !== 1)
        report(
          path,
          position,
          times === 0
            ? `The received text does not contain “${one.received}”.`
            : `The received text contains “${one.received}” ${times} times.`,
          times === 0
            ? 'copy the words exactly from the received text.'
            : 'include more of the words around them, so that they occur once.',
        )
      else if (one.received === one.published)
        report(path, position, `This departure changes nothing: “${one.received}”.`, 'remove it, or write what was changed.')
    })
    if (departures.every((one) => occurrences(received, one.received) === 1) && applyDepartures(received, departures) === undefined)
      report(path, positionOfKey('departures'), 'Two departures replace some of the same words.', 'combine the two into one departure.')
  }
})
