import { tellsChange } from "../clauses/tellsChange.js";
import { RATE, THEN } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { shareList } from "./shareList.js";

const SHARE = /(?<![a-zء-ي])(?:rate|share|proportion|[وب]?(?:ال)?(?:نسب[هت]|حص[هت]))(?![a-zء-ي])/;
/** No list of shares adds to more, and what one of so many lacks may be of something else. */
const MOST = 110;
const NEARLY = 90;

/** A list with the percentages of the sentences before, where those make it 100: "Transport was behind 50 %. Then came food (18 %), culture (10 %) and other items (22 %)". */
export function withLastBefore(items: readonly Item[], group: readonly Item[]): readonly Item[] {
  const start = group[0]?.start ?? 0;
  const goesOn = sumOf(group) < NEARLY || THEN.test(group[0]?.before ?? "");
  let all = group;
  for (const last of items.filter(({ kind, end }) => kind === "percent" && end <= start).reverse()) {
    if (!goesOn && !SHARE.test(last.before)) break;
    if (last.signed || RATE.test(last.before) || tellsChange(last.before)) break;
    if ((all[0]?.sentence ?? 0) - last.sentence > 1) break;
    all = [last, ...all];
    if (!fails(shareList(all))) return all;
    if (sumOf(all) > MOST) break;
  }
  return group;
}
