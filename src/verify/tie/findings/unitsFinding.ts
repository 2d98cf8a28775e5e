import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { fill } from "../../reconcile/fill.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { isWithheld } from "./isWithheld.js";
import { TIE_WORDS } from "./words.js";

/** So many of the figures that it is worked out of are named. */
const MOST = 6;

/** What a reader must be told of a number that adds up counts of different units, or compares what the library does not. */
export function unitsFinding(
  entry: TieOutEntry,
  isSum: boolean,
  kind: QuantityReading["kind"],
  catalogue: readonly Figure[],
  index: FigureIndex,
  language: Language,
): Finding | undefined {
  const { span, text, from = [], rule = "" } = entry;
  if (!isSum && !isWithheld(entry, kind, catalogue, index)) return undefined;
  const words = TIE_WORDS[language];
  const values = {
    text,
    rule: words.rules[rule] ?? rule,
    from: `${from.slice(0, MOST).join(", ")}${from.length > MOST ? ", …" : ""}`,
  };
  const message = fill(isSum ? words.units : words.basis, values, language);
  return { code: isSum ? "different-units" : "basis-changed", severity: "warning", message, span };
}
