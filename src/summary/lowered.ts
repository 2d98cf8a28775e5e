/** A word of the library within a sentence, where English has no capital; Arabic has none anyway. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
