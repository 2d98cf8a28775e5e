import type { TieOutEntry } from "../match/TieOutEntry.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";
import { isSumOf } from "./isSumOf.js";

/** A cell that is the sum of the channels that its row names: "Calls and e-mails". */
export function namedSum({ one: { entry, reading, context }, index: { byId } }: Here): TieOutEntry | undefined {
  const { cell, keys, period = "", role } = context;
  if (!cell || role === "change" || reading.kind === "percent") return undefined;
  const from = [...new Set(keys)].flatMap((key) => byId.get(`contacts/${key}/${period}`) ?? []);
  return isSumOf(from, reading, context) ? derivedFrom(entry, "sum", from) : undefined;
}
