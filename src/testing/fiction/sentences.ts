import type { Chance } from './chance.ts'
import { type Topic, topics } from './topics.ts'
import { deadlines, duties, obliged, provisos, viewed, views } from './words-of-notes.ts'
import { deeds, groups, links, openers, states, tails } from './words-of-prose.ts'
import { speechActs, speechEndings, speechFillers, speechOpenings, speechTimes } from './words-of-speech.ts'

/** What somebody says, in the parts that a print may leave out or part. */
export interface Saying {
  /** As articles print it. */
  whole: string
  /** The same with a small word in it, which a print may have lost; the words differ then. */
  fuller: string
  first: string
  middle: string
  ending: string
}

/** The sentences of the made-up articles. */
export interface Sentences {
  /** Plain prose. */
  plain(): string
  /** A demand, without a full stop; it follows *that*. */
  demand(): { words: string; of: (typeof obliged)[number] }
  /** A view, without a full stop. */
  view(): string
  saying(): Saying
  /** Something from the topic, or now and then from another one. */
  thing(): string
}

export function sentencesAbout(topic: Topic, chance: Chance): Sentences {
  const { pick, oneIn } = chance
  const thing = () => pick(oneIn(4) ? pick(topics).things : topic.things)
  const deed = () => pick(deeds)(thing())
  const forms = [
    () => `${pick(openers)} ${pick(groups)} ${deed()} ${pick(tails)}.`,
    () => `${capital(pick(groups))} ${deed()}, ${pick(links)}.`,
    () => `${capital(pick(groups))} ${deed()} ${pick(tails)}, ${pick(links)}.`,
    () => `${capital(thing())} ${pick(states)}.`,
    () => `There was talk of ${thing()} and of ${thing()}, ${pick(links)}.`,
    () => `${pick(openers)} ${pick(groups)} ${deed()}, and ${pick(groups)} ${deed()}.`,
    () => `Few had expected that ${pick(groups)} would come to speak of ${thing()} ${pick(tails)}.`,
    () => `${capital(pick(groups))} ${deed()}; ${pick(groups)} ${deed()} ${pick(tails)}.`,
  ]
  return {
    plain: () => pick(forms)(),
    demand() {
      const of = pick(obliged)
      return { words: `${of.words} ${pick(duties)(thing())} ${pick(deadlines)}`, of }
    },
    view: () => `${pick(viewed)} ${pick(views)} ${pick(provisos)}`,
    saying() {
      const [who, verb] = pick(speechOpenings)
      const [act, middle, ending] = [pick(speechActs)(thing()), pick(speechTimes), pick(speechEndings)]
      const first = `${who} ${verb} ${act}`
      return {
        whole: `${first} ${middle}, ${ending}.`,
        fuller: `${who} ${verb} ${pick(speechFillers)} ${act} ${middle}, ${ending}.`,
        first,
        middle,
        ending,
      }
    },
    thing,
  }
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
