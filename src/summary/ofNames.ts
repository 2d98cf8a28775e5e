/** A sentence that ends in names: where there is one of them, and where there are several. */
export type NamesSentence = readonly [one: string, several: string];

/** The sentence for so many names. */
export function ofNames([one, several]: NamesSentence, names: readonly unknown[]): string {
  return names.length === 1 ? one : several;
}
