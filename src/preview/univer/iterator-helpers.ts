/**
 * Univer 0.25.1 calls `some` on iterators, which Node has from version 22 on. Adds it where it lacks, in the realm of
 * this module.
 */
export function addIteratorHelpers(): void {
  const prototype: unknown = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  if (typeof prototype !== 'object' || prototype === null || 'some' in prototype) return;
  Object.defineProperty(prototype, 'some', {
    configurable: true,
    writable: true,
    value(this: Iterable<unknown>, test: (value: unknown, index: number) => unknown) {
      return Array.from(this).some(test);
    },
  });
}
