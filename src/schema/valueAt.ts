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
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return { found: false };
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return { found: true, value };
}
