import type { Span } from "../model/Finding.js";

/** The way back from a text that some characters were left out of: where what stands there stands in the whole one. */
export function placesIn(whole: string, shorter: string): (span: Span) => Span {
  if (shorter.length === whole.length) return ({ start, end }) => ({ start, end });
  const places = new Uint32Array(shorter.length);
  for (let [at, place] = [0, 0]; place < shorter.length && at < whole.length; at++)
    if (whole.charCodeAt(at) === shorter.charCodeAt(place)) places[place++] = at;
  const placeOf = (index: number) => places[index] ?? whole.length;
  return ({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 });
}
