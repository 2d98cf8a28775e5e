/** Whether something is a list of texts, and of one at least. */
export function isTexts(list: unknown): boolean {
  // A hole is no text, and `every` passes over it.
  return Array.isArray(list) && list.length > 0 && [...list].every((text) => typeof text === "string");
}
