import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { isChangeFrom } from "./isChangeFrom.js";
import { matchedFigure } from "./matchedFigure.js";
import { ownPairs } from "./ownPairs.js";

/** By how much all calls moved, told of those that were answered, or lost, where both counts of these are known. */
export function wrongOwnChange({ one, index, report }: Here): TieOutEntry | undefined {
  const { entry, reading, context } = one;
  const change = matchedFigure(one, index.byId);
  if (change?.subject !== "contacts" || !change.form.startsWith("signed-") || context.cell) return undefined;
  const [pair] = ownPairs(context, index, report.period);
  const [now, before] = pair ?? [];
  if (now === undefined || before === undefined || !change.inputs.includes(`contacts/${now.key}/${now.period}`))
    return undefined;
  if (isChangeFrom(now, before, reading, context)) return undefined;
  return { span: entry.span, text: entry.text, outcome: "unexplained", elsewhere: change.id };
}
