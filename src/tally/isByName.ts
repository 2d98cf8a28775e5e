/** Whether something has its values under names: a list, a `Map` or a `Set` has none, and would be taken for an empty object. */
export function isByName(value: unknown): boolean {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}
