import { formatDecimal } from "../../language/formatDecimal.js";
import { roundNumber } from "../../language/roundNumber.js";
import type { Language } from "../../model/lists.js";
import { SLIP_WORDS } from "../common/slipWords.js";
import { fill } from "../reconcile/fill.js";
import type { Suspicion } from "./SuspectCell.js";
import { SUSPECT_WORDS } from "./words.js";

/** A suspect in one line: where it is, what it should be, why, and how sure that is. */
export function wordSuspicion(suspicion: Suspicion, language: Language): string {
  const { place, row = "", column = "", value, repair, pattern, slip, certainty } = suspicion;
  const words = SUSPECT_WORDS[language];
  const template = words.message
    // The total of a quarter stands in a row as a cell does.
    .replace("{place}", words.places[row !== "" && column !== "" ? "cell" : place])
    .replace("{pattern}", words.patterns[pattern])
    .replace("{slip}", slip === undefined ? "" : SLIP_WORDS[language][slip])
    .replace("{certainty}", words.certainties[certainty]);
  return fill(
    template,
    { row, column, value: countText(value, language), repair: countText(repair, language) },
    language,
  );
}

function countText(value: number, language: Language): string {
  return formatDecimal(roundNumber(value, undefined, 0), { language });
}
