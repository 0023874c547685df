import type { FileReading } from '../markdown/read-file.ts'
import type { PageAddresses } from '../model/page-history.ts'

/** A reading as an archive takes it; throws what is to be fixed when the file has no model. */
export function publish<T>({ path, model, render, textLinks, messages }: FileReading<T>, addresses?: PageAddresses) {
  if (model === undefined) throw new Error(`${path} cannot be read: ${JSON.stringify(messages)}`)
  return { model, rendered: render(addresses), textLinks }
}
