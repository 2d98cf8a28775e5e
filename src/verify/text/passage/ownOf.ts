/** Of the words of some labels, those that no other label has. */
export function ownOf<Word>(
  labels: readonly (readonly Word[])[],
  keyOf: (word: Word) => unknown,
): readonly (readonly Word[])[] {
  const uses = new Map<unknown, number>();
  for (const label of labels) for (const key of new Set(label.map(keyOf))) uses.set(key, (uses.get(key) ?? 0) + 1);
  return labels.map((label) => label.filter((word) => uses.get(keyOf(word)) === 1));
}
