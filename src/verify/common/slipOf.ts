/** What one slip of the hand makes a number of another, if one does. */
export type Slip = "swapped-digits" | "wrong-digit" | "dropped-digit" | "doubled-digit" | "scale";

/** The slip that turns the number that should stand there into the one that is printed. */
export function slipOf(printed: number, expected: number): Slip | undefined {
  const [left, right] = [String(printed), String(expected)];
  if (left.length === right.length) {
    const first = differenceFrom(0, left, right);
    const second = differenceFrom(first + 1, left, right);
    if (second >= left.length) return first < left.length ? "wrong-digit" : undefined;
    const swapped = left[first] === right[second] && left[second] === right[first];
    return swapped && differenceFrom(second + 1, left, right) >= left.length ? "swapped-digits" : undefined;
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
  const at = differenceFrom(0, shorter, longer);
  return shorter.slice(at) === longer.slice(at + 1);
}

/** The first place from `at` on where two numbers differ, or one past the first's end. */
function differenceFrom(at: number, left: string, right: string): number {
  let place = at;
  while (place < left.length && left[place] === right[place]) place++;
  return place;
}
