/**
 * The known key that a mistyped one most likely meant.
 *
 * @param key - what was written
 * @param known - the keys that are right there
 * @returns the nearest key at most two edits away (letter case aside), of three letters one, of two none; or `undefined`. Of five
 * letters no two are replaced by others: "score" is no "scale"
 */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  const typed = key.toLowerCase();
  let nearest: string | undefined;
  let least = Math.min(2, key.length - 2) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - key.length) >= least) continue;
    const other = candidate.toLowerCase();
    const edits = editDistance(typed, other);
    // With other letters a short word is another one, and no "lable".
    const isOther =
      key.length < 6 && candidate.length === key.length && `${[...typed].sort()}` !== `${[...other].sort()}`;
    if (edits < least && (edits < 2 || !isOther)) {
      nearest = candidate;
      least = edits;
    }
  }
  return nearest;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
