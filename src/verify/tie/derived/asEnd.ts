import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import { agreementOf } from "../match/agreementOf.js";
import { namesSpan } from "../match/namesSpan.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { idIn } from "./idIn.js";

/**
 * What something came to between the ends of a time: that of its last month, and not of all of it: "rose between January and March to 118,066".
 */
export function asEnd({ one, sentence, index: { byId } }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const [whole, last] = [byId.get(entry.figure ?? ""), byId.get(entry.elsewhere ?? "")];
  if (context.role !== "level" || whole === undefined || last === undefined) return undefined;
  const months = isPeriod(whole.period) ? monthsOf(whole.period) : [];
  const [first = ""] = months;
  if (last.period === first || months.at(-1) !== last.period || idIn(whole, last.period) !== last.id) return undefined;
  if (!namesSpan(sentence())) return undefined;
  const { direction } = context.move ?? {};
  const from = byId.get(idIn(last, first))?.result;
  if (from?.status === "ok" && typeof from.value === "number" && direction !== undefined)
    if (direction === "up" ? reading.value <= from.value : reading.value >= from.value) return undefined;
  const agreement = agreementOf(last, reading, context.isStrict);
  return agreement && { span: entry.span, text: entry.text, figure: last.id, ...outcomeOf(agreement) };
}
