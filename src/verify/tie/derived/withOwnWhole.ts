import { agreementOf } from "../match/agreementOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { isToldOf } from "./isToldOf.js";

/** A count that a percentage is said to be of, and is not, since the share is one of another whole; nothing where it may be. */
export function withOwnWhole({ one, previous: before, index }: Here): TieOutEntry | undefined {
  const { entry, reading } = one;
  const whole = index.byId.get(entry.figure ?? "");
  const share = index.byId.get(before?.entry.figure ?? "");
  if (whole?.form !== "count" || share?.form !== "share" || !isToldOf(one, before)) return undefined;
  if (share.subject !== whole.subject || share.inputs.length === 0) return undefined;
  const inputs = share.inputs.flatMap((id) => index.byId.get(id) ?? []);
  if (inputs.some((figure) => agreementOf(figure, reading) !== undefined)) return undefined;
  return { span: entry.span, text: entry.text, outcome: "unexplained", elsewhere: whole.id };
}
