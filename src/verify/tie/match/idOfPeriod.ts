/** The id of a figure, with another period in place of its own. */
export function idOfPeriod(id: string, period: string): string {
  return id.replace(/\/\d{4}[^/]*/, `/${period}`);
}
