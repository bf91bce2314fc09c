/**
 * The same function, which works only once for each object, and keeps what it found as long as the object itself is kept.
 * For what follows from an object that nobody changes: a form, an item, a sheet as it was found.
 */
export function oncePer<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = kept.get(key) ?? { value: work(key) };
    kept.set(key, known);
    return known.value;
  };
}
