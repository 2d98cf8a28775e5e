import { FeedbackError } from "../model/FeedbackError.js";
import type { Finding } from "../model/Finding.js";
import { needList } from "../model/needList.js";
import type { Waived, WaivedFinding, Waiver } from "../model/Waiver.js";
import { groupBy } from "./common/groupBy.js";

/** Parts findings by waivers. A waiver waives one finding, of equal code, path and numbers, wherever it stands; throws `bad-option`. */
export function waiveFindings(
  findings: readonly Finding[],
  waivers: readonly Waiver[] = [],
): Waived & { readonly findings: readonly Finding[] } {
  needList(waivers, "waivers", "bad-option");
  // Unlike forEach, this sees holes.
  Array.from(waivers, needWaiver);
  const known = groupBy(waivers, keyOf);
  const used = new Map<string, number>();
  const waived: WaivedFinding[] = [];
  const open = findings.filter((finding) => {
    const key = keyOf(finding);
    const at = used.get(key) ?? 0;
    const waiver = known.get(key)?.[at];
    if (waiver === undefined) return true;
    used.set(key, at + 1);
    waived.push({ ...finding, reason: waiver.reason });
    return false;
  });
  const unusedWaivers = [...known].flatMap(([key, list]) => list.slice(used.get(key) ?? 0));
  return { findings: open, waived, unusedWaivers };
}

function needWaiver(waiver: Waiver | null, index: number): void {
  const { code, reason, path, published, computed } = waiver ?? {};
  const isText = [code, reason, path ?? "", published ?? "", computed ?? ""].every((each) => typeof each === "string");
  if (!isText || reason?.trim() === "")
    throw new FeedbackError(
      "bad-option",
      "a waiver needs a code and a reason, all in texts",
      waiver,
      `waivers.${index}`,
    );
}

function keyOf({ code, path, published, computed }: Omit<Waiver, "reason">): string {
  return JSON.stringify([code, path, published, computed]);
}
