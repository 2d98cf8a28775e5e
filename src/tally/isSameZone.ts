/** Whether two names are of one time zone: they have no case of their own. Two that are not there are the same. */
export function isSameZone(one: unknown, two: unknown): boolean {
  if (one === two) return true;
  return typeof one === "string" && typeof two === "string" && one.toLowerCase() === two.toLowerCase();
}
