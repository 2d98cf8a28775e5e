import { tellsChange } from "../clauses/tellsChange.js";
import { RATE } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import type { Item } from "../relations/Relation.js";
import { shareList } from "./shareList.js";

const SHARE = /(?<![a-zء-ي])(?:rate|share|proportion|[وب]?(?:ال)?(?:نسب[هت]|حص[هت]))(?![a-zء-ي])/;

/** A list with the percentage of the sentence before, where that makes it 100: "The refusal rate was 8 %. Delays stood at 52 %, errors at 13 %; the other 27 % …". */
export function withLastBefore(items: readonly Item[], group: readonly Item[]): readonly Item[] {
  const [first] = group;
  const last = items.findLast(({ kind, end }) => kind === "percent" && end <= (first?.start ?? 0));
  if (last === undefined || last.signed || !SHARE.test(last.before) || RATE.test(last.before)) return group;
  if (tellsChange(last.before) || last.line !== first?.line || last.sentence !== first.sentence - 1) return group;
  return fails(shareList([last, ...group])) ? group : [last, ...group];
}
