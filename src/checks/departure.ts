import { applyDepartures, occurrences } from '../archive/received-words.ts'
import { receivedText } from './received-words.ts'
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
          times === 0 ? `The received text does not hold “${one.received}”.` : `The received text holds “${one.received}” ${times} times.`,
          times === 0
            ? 'copy the words from the received text, to the letter.'
            : 'write more of the words around it, so that they occur once.',
        )
      else if (one.received === one.published)
        report(path, position, `This departure changes nothing: “${one.received}”.`, 'take it out, or write what was changed.')
    })
    if (departures.every((one) => occurrences(received, one.received) === 1) && applyDepartures(received, departures) === undefined)
      report(path, positionOfKey('departures'), 'Two departures replace some of the same words.', 'make one departure of the two.')
  }
})
