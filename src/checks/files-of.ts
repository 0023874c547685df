import type { Content } from '../archive/open-content.ts'
import type { FileReading } from '../markdown/read-file.ts'
import type { Files } from '../model/look-up.ts'

const known = new WeakMap<Content, Files>()

/** The people and sources of the content whose files can be read, by id. */
export function filesOf(content: Content): Files {
  const files = known.get(content) ?? { people: byId(content.people), sources: byId(content.sources) }
  known.set(content, files)
  return files
}

function byId<T extends { id: string }>(readings: readonly FileReading<T>[]): ReadonlyMap<string, { model: T }> {
  return new Map(readings.flatMap(({ model }) => (model ? [[model.id, { model }]] : [])))
}
