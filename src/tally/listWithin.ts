/** The name of the first field of a record that holds a list of objects, as a page of an API does. */
export function listWithin(record: object): string | undefined {
  return Object.entries(record).find(([, value]) => Array.isArray(value) && Object(value[0]) === value[0])?.[0];
}
