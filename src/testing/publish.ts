import type { FileReading } from '../markdown/read-file.ts'

/** A reading as an archive takes it; throws what is to be fixed when the file has no model. */
export function publish<T>({ path, model, rendered, textLinks, messages }: FileReading<T>) {
  if (model === undefined) throw new Error(`${path} cannot be read: ${JSON.stringify(messages)}`)
  return { model, rendered, textLinks }
}
