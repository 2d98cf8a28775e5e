/** Where the brackets of a number close, and a colon goes on to what its name is told of: "Noise (1,204 cases): dealt with by". */
const CLOSED = /^[^\d٠-٩۰-۹()\n:]{0,24}(?=[)\]] ?:)/;

/** Where what names a number that ends at `end` itself ends; nowhere where it is not in the brackets of a label. */
export function endOfLabel(text: string, end: number): number {
  const words = CLOSED.exec(text.slice(end, end + 30))?.[0];
  return words === undefined ? Number.POSITIVE_INFINITY : end + words.length;
}
