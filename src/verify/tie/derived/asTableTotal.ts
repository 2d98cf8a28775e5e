import { isTotal } from "../../../language/reading/isTotal.js";
import { agreementOf } from "../match/agreementOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { matchedFigure } from "./matchedFigure.js";

/** No table has so many cells above its total. */
const MOST = 60;
/** One part alone may be told beside any total. */
const SEVERAL = 2;

/** The total of a column of the parts of one breakdown: all that it is of, though one of them is wrong, and does not add up to it. */
export function asTableTotal({ one, at, told, index: { byId } }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const [name = "", head] = (context.label ?? "").split("\n");
  if (!context.cell || reading.kind === "percent" || !isTotal(name)) return undefined;
  const wholes = told.slice(Math.max(0, at - MOST), at).flatMap((above) => {
    const part = above.context.label?.split("\n")[1] === head ? matchedFigure(above, byId) : undefined;
    return byId.get(`${part?.id}/share-of-whole`)?.inputs[1] ?? [];
  });
  const whole = byId.get(wholes.at(-1) ?? "");
  if (whole === undefined || wholes.filter((id) => id === whole.id).length < SEVERAL) return undefined;
  const agreement = agreementOf(whole, reading, context.isStrict);
  return agreement && { span: entry.span, text: entry.text, figure: whole.id, ...outcomeOf(agreement) };
}
