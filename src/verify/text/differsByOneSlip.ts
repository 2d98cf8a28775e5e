/** Whether two numbers of equally many digits differ in one digit, or by two neighbours swapped. */
export function differsByOneSlip(a: number, b: number): boolean {
  const left = String(a);
  const right = String(b);
  if (left.length !== right.length) return false;
  const places = [...left].flatMap((digit, place) => (digit === right[place] ? [] : [place]));
  const [first = 0, second = 0] = places;
  if (places.length === 2)
    return second === first + 1 && left[first] === right[second] && left[second] === right[first];
  return places.length === 1;
}
