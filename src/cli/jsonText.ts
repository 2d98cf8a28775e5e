/** A result as the JSON that is written, with its line end. */
export function jsonText(result: unknown): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
