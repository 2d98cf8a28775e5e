import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { isSumOf } from "./isSumOf.js";
import type { Told } from "./withDerived.js";

/** A cell that is the sum of the channels that its row names: "Calls and e-mails". */
export function namedSum(
  { entry: { span, text }, reading, context }: Told,
  { byId }: FigureIndex,
): TieOutEntry | undefined {
  const { cell, keys, period = "", role } = context;
  if (!cell || role === "change" || reading.kind === "percent") return undefined;
  const from = [...new Set(keys)].flatMap((key) => byId.get(`contacts/${key}/${period}`) ?? []);
  return isSumOf(from, reading, context)
    ? { span, text, outcome: "derived", rule: "sum", from: from.map(({ id }) => id) }
    : undefined;
}
