/** Each is made when it is first asked for. */
const known = new WeakMap<RegExp, RegExp>();

/** A pattern that ends with `$`, to be tried backwards from the end of words alone, and not from each of their places. */
export function turnedRound(pattern: RegExp, words: string): RegExp {
  let turned = known.get(pattern);
  if (turned === undefined) {
    turned = new RegExp(`(?<=(${pattern.source}))`, `${pattern.flags}y`);
    known.set(pattern, turned);
  }
  turned.lastIndex = words.length;
  return turned;
}
