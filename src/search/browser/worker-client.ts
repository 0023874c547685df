import type { IndexLocation } from './engine.ts'
import type { Answer, Ask } from './protocol.ts'
import type { Answerer, FromWorker, ToWorker } from './worker-host.ts'

/** How long an answer may take, in milliseconds: on a slow line the index comes first. */
const patience = 30_000

/** A search in a worker of its own, which loads the index at once. */
export function openSearch(places: IndexLocation): Answerer<Ask, Answer> {
  return askInWorker(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), places)
}

/**
 * Asks a worker that was made with `answerInWorker`; an answer rejects when the index cannot be loaded. When a worker fails, the next question gets
 * a new one, so that asking again tries everything again; a first failure is tried again without a word, for after a new edition of the site
 * the index that a page began with is gone.
 *
 * @param start starts the worker; its address must stand where it is called, or it is not found when the site is built
 */
export function askInWorker<Question, Answer>(start: () => Worker, places: IndexLocation): Answerer<Question, Answer> {
  let talk: Connection<Question, Answer> | undefined = connect<Question, Answer>(start(), places)
  const once = async (ask: Question) => {
    talk ??= connect<Question, Answer>(start(), places)
    try {
      return await talk.answer(ask)
    } catch (error) {
      talk?.end()
      talk = undefined
      throw error
    }
  }
  return { answer: (ask) => once(ask).catch(() => once(ask)) }
}

interface Connection<Question, Answer> extends Answerer<Question, Answer> {
  end(): void
}

function connect<Question, Answer>(worker: Worker, places: IndexLocation): Connection<Question, Answer> {
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>()
  const send = (message: ToWorker<Question>) => worker.postMessage(message)
  let asked = 0
  const fail = (reason: string) => {
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }
  worker.addEventListener('error', () => fail('the worker failed'))
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<Answer>>) => {
    const asker = waiting.get(data.number)
    waiting.delete(data.number)
    if (data.answer) asker?.resolve(data.answer)
    else asker?.reject(new Error(data.failure ?? 'no answer'))
  })
  send({ is: 'open', places })
  return {
    answer: (ask) =>
      new Promise((resolve, reject) => {
        const number = asked++
        const timer = setTimeout(() => fail('no answer in time'), patience)
        const done =
          <T>(settle: (value: T) => void) =>
          (value: T) => {
            clearTimeout(timer)
            settle(value)
          }
        waiting.set(number, { resolve: done(resolve), reject: done(reject) })
        send({ is: 'ask', number, ask })
      }),
    end: () => {
      worker.terminate()
      fail('the search was closed')
    },
  }
}
