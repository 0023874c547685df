/**
 * Caches a function of an owner, such as the archive, and optionally a key. Values live as long as their owner, and each owner has its own,
 * even for the same key.
 */
export function cached<Owner extends object, Key extends [] | [unknown], Value>(
  make: (owner: Owner, ...key: Key) => Value,
): (owner: Owner, ...key: Key) => Value {
  const caches = new WeakMap<Owner, Map<unknown, Value>>()
  return (owner, ...key) => {
    const cache = caches.get(owner) ?? new Map<unknown, Value>()
    caches.set(owner, cache)
    if (!cache.has(key[0])) cache.set(key[0], make(owner, ...key))
    return cache.get(key[0]) as Value
  }
}
