/**
 * Whether something can be gone through, now or over time; a text, which is one of characters, is none. In Safari and in older
 * Chrome and Firefox a stream of the web has only its reader.
 */
export function isStream(source: unknown): boolean {
  return (
    typeof source === "object" &&
    source !== null &&
    (Symbol.asyncIterator in source ||
      Symbol.iterator in source ||
      ("getReader" in source && typeof source.getReader === "function"))
  );
}
