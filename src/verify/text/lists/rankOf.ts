import type { CountList } from "./CountList.js";
import { keepsBound } from "./keepsBound.js";

/** The lower, the more the parts are those of the total. */
export function rankOf(list: CountList): number {
  const { total, parts, wording, short, slip, over, said, loose, joined, named } = list;
  const miss = Math.abs(short);
  const tied = wording === "closed" && miss <= 0.5;
  return (
    miss -
    (tied || over || said ? 1 : 0) -
    (slip ? 0.5 : 0) -
    (named ? 0.01 : 0) -
    (keepsBound(total, parts) ? 0.5 : 0) +
    (loose ? 0.75 : 0) +
    (joined ? (wording === "open" ? 1 : 0.1) : 0)
  );
}
