/**
 * Plain data without the keys whose value is `undefined`; the items of a list keep their places.
 *
 * @param value - plain data and class instances
 * @param instances - the class instances, of which each becomes a null, which no report has
 * @returns a copy
 */
export function withoutUndefined(value: unknown, instances: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutUndefined(each, instances));
  if (instances.has(value)) return null;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === undefined ? [] : [[key, withoutUndefined(each, instances)]],
    ),
  );
}
