/**
 * A function that works each value out once: for its owner, such as the archive, and for a key of that owner if it takes one. Values are
 * kept as long as their owner; another owner gets values of its own, even for the same key.
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
