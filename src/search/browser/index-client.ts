import type { Answerer, FromWorker, IndexLocation, ToWorker } from './index-worker.ts'
import type { Answer, Question } from './protocol.ts'

/** How long an answer may take, in milliseconds: on a slow line the index has to be loaded first. */
const timeout = 30_000

/** Starts a search in its own worker, which loads the index at once. */
export function openSearch(location: IndexLocation): Answerer<Question, Answer> {
  return askInWorker(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), location)
}

/**
 * Connects to a worker that was made with `serveInWorker`. An answer rejects when the index cannot be loaded; the next question then gets a new
 * worker, so that everything is loaded again. A first failure is retried silently: after a new build of the site, the index that a page began with
 * no longer exists.
 *
 * @param start starts the worker; its address must be written where it is called, or the build does not find it
 */
export function askInWorker<Question, Answer>(start: () => Worker, location: IndexLocation): Answerer<Question, Answer> {
  let connection: Connection<Question, Answer> | undefined = connect<Question, Answer>(start(), location)
  const once = async (question: Question) => {
    connection ??= connect<Question, Answer>(start(), location)
    try {
      return await connection.ask(question)
    } catch (error) {
      connection?.close()
      connection = undefined
      throw error
    }
  }
  return (question) => once(question).catch(() => once(question))
}

interface Connection<Question, Answer> {
  ask: Answerer<Question, Answer>
  close(): void
}

function connect<Question, Answer>(worker: Worker, location: IndexLocation): Connection<Question, Answer> {
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
  send({ is: 'open', location })
  return {
    ask: (question) => {
      const number = asked++
      const answer = new Promise<Answer>((resolve, reject) => waiting.set(number, { resolve, reject }))
      const timer = setTimeout(() => fail('no answer in time'), timeout)
      send({ is: 'ask', number, question })
      return answer.finally(() => clearTimeout(timer))
    },
    close: () => {
      worker.terminate()
      fail('the search was closed')
    },
  }
}
