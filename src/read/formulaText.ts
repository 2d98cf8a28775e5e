/** What a sheet shows for `="00123"`, which is written so that it keeps a text for one; any other field as it is. */
export function formulaText(field: string): string {
  return /^="[^"]*"$/.test(field) ? field.slice(2, -1) : field;
}
