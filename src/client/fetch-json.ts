/** The value in a JSON file; undefined when it cannot be loaded. */
export async function fetchJson<T>(file: string): Promise<T | undefined> {
  try {
    const answer = await fetch(file)
    return answer.ok ? ((await answer.json()) as T) : undefined
  } catch {
    return undefined
  }
}
