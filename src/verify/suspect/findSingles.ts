import { isExactCount } from "../../model/isExactCount.js";
import { slipOf } from "../common/slipOf.js";
import type { Entry, Sum } from "./listSums.js";
import type { SuspectPattern, Suspicion } from "./SuspectCell.js";

const SLIPS = ["swapped-digits", "wrong-digit", "dropped-digit", "doubled-digit", "scale", undefined];

/** Single suspects; `wholly` where each of them repairs every sum of the table by itself. */
export interface Singles {
  readonly suspicions: readonly Suspicion[];
  readonly wholly: boolean;
}

/** Numbers of which a change alone repairs all the sums they are in, the likeliest first. */
export function findSingles(entries: readonly Entry[], sums: readonly Sum[]): Singles {
  const failing = sums.filter(({ difference }) => difference !== 0).length;
  const found = entries.flatMap((entry) => {
    const [first, ...rest] = entry.sums.map(({ sum, sign }) => sum.difference * sign);
    if (first === undefined || first === 0 || rest.some((error) => error !== first)) return [];
    const repair = entry.value - first;
    const repairsAll = entry.sums.length === failing;
    return isExactCount(repair) ? [{ entry, repair, repairsAll, slip: slipOf(entry.value, repair) }] : [];
  });
  // Where one change repairs all sums, a cell whose change repairs only some is no suspect.
  const whole = found.filter(({ repairsAll }) => repairsAll);
  const wholly = whole.length > 0;
  const kept = wholly ? whole : found;
  kept.sort((a, b) => b.entry.sums.length - a.entry.sums.length || SLIPS.indexOf(a.slip) - SLIPS.indexOf(b.slip));
  const suspicions = kept.map(({ entry, repair, slip }): Suspicion => {
    const { sums: own, ...place } = entry;
    const likely = slip !== undefined || own.length > 1;
    const certainty = wholly && kept.length === 1 ? "certain" : likely ? "likely" : "possible";
    return { ...place, repair, pattern: patternOf(entry), ...(slip === undefined ? {} : { slip }), certainty };
  });
  return { suspicions, wholly };
}

function patternOf({ place, sums }: Entry): SuspectPattern {
  if (place === "grand-total") return "wrong-grand-total";
  if (place !== "cell") return "wrong-total";
  return sums.length > 1 ? "crossing" : "one-sum";
}
