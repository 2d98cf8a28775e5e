/** What one slip of the hand makes a number of another, if one does. */
export type Slip = "swapped-digits" | "wrong-digit" | "dropped-digit" | "doubled-digit" | "scale";

/** The slip that turns the number that should stand there into the one that is printed. */
export function slipOf(printed: number, expected: number): Slip | undefined {
  const [left, right] = [String(printed), String(expected)];
  if (left.length === right.length) {
    const places = [...left].flatMap((digit, place) => (digit === right[place] ? [] : [place]));
    const [first = 0, second = 0] = places;
    if (places.length === 1) return "wrong-digit";
    const swapped = left[first] === right[second] && left[second] === right[first];
    return places.length === 2 && swapped ? "swapped-digits" : undefined;
  }
  if (
    printed === expected * 10 ||
    printed * 10 === expected ||
    printed === expected * 1000 ||
    printed * 1000 === expected
  )
    return "scale";
  if (left.length === right.length - 1 && isShorter(left, right)) return "dropped-digit";
  return left.length === right.length + 1 && isShorter(right, left) ? "doubled-digit" : undefined;
}

/** Whether leaving one digit out of the longer one gives the shorter. */
function isShorter(shorter: string, longer: string): boolean {
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at++;
  return shorter.slice(at) === longer.slice(at + 1);
}
