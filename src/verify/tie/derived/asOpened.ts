import { agreementOf } from "../match/agreementOf.js";
import { outcomeOf } from "../match/outcomeOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";

/** All tickets of a report that counts those opened in its period, told as opened: "1,030 opened | 903 closed". */
export function asOpened({
  one: { entry, reading, context },
  index: { byId },
  report: { period, tickets },
}: Here): TieOutEntry | undefined {
  const { span, text, elsewhere } = entry;
  const all = byId.get(`tickets/${period}/total`);
  if (tickets?.basis !== "cohort-by-opened" || all === undefined || elsewhere !== all.id) return undefined;
  const { measures, periods } = context.claims;
  const isOther =
    measures.some((name) => !["opened", "total", "asked"].includes(name)) || periods.some((own) => own !== period);
  if (!measures.includes("opened") || isOther || context.claims.keys.length > 0) return undefined;
  const agreement = agreementOf(all, reading, context.isStrict);
  return agreement && { span, text, figure: all.id, ...outcomeOf(agreement) };
}
