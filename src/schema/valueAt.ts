/**
 * What stands at a path.
 *
 * @param input - anything
 * @param path - keys and places from the root
 * @returns the value, and whether its key is there at all
 */
export function valueAt(input: unknown, path: readonly PropertyKey[]): { found: boolean; value?: unknown } {
  let value = input;
  for (const key of path) {
    const property = Object.getOwnPropertyDescriptor(Object(value), key);
    if (property === undefined) return { found: false };
    value = property.value;
  }
  return { found: true, value };
}
