import { unitOfWord } from "../../../model/unitOfWord.js";
import { agreementOf } from "../match/agreementOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { isToldOf } from "./isToldOf.js";

/** The whole of the share right before it, which need not be named again: "300 tickets, 46.2% of 650" are the coded ones. */
export function ofOwnWhole({ one, previous: before, index }: Here): TieOutEntry | undefined {
  const { entry, reading } = one;
  const share = index.byId.get(before?.entry.figure ?? "");
  if (before?.entry.outcome !== "matched" || share?.form !== "share" || !isToldOf(one, before)) return undefined;
  const whole = share.inputs.length === 2 ? index.byId.get(share.inputs[1] ?? "") : undefined;
  if (whole?.form !== "count" || agreementOf(whole, reading) !== "exact") return undefined;
  if (reading.noun !== undefined && unitOfWord(reading.noun) !== whole.result.unit) return undefined;
  return { span: entry.span, text: entry.text, outcome: "matched", figure: whole.id, rule: "exact" };
}
