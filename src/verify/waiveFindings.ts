import { FeedbackError } from "../model/FeedbackError.js";
import type { Finding } from "../model/Finding.js";
import { needList } from "../model/needList.js";
import type { Waived, WaivedFinding, Waiver } from "../model/Waiver.js";

/** Parts findings by waivers. A waiver waives one finding, of equal code, path and numbers, wherever it stands; throws `bad-option`. */
export function waiveFindings(
  findings: readonly Finding[],
  waivers: readonly Waiver[] = [],
): Waived & { readonly findings: readonly Finding[] } {
  needList(waivers, "waivers", "bad-option");
  waivers.forEach(needWaiver);
  // From the last on, so that the first waiver of a key is taken first.
  const places = new Map<string, number[]>();
  for (const [at, waiver] of [...waivers.entries()].reverse())
    places.set(keyOf(waiver), [...(places.get(keyOf(waiver)) ?? []), at]);
  const used = new Map<number, WaivedFinding>();
  const open = findings.filter((finding) => {
    const at = places.get(keyOf(finding))?.pop();
    const waiver = at === undefined ? undefined : waivers[at];
    if (at !== undefined && waiver !== undefined) used.set(at, { ...finding, reason: waiver.reason });
    return waiver === undefined;
  });
  return { findings: open, waived: [...used.values()], unusedWaivers: waivers.filter((_, at) => !used.has(at)) };
}

function needWaiver(waiver: Waiver | null, index: number): void {
  const { code, reason } = waiver ?? {};
  if (typeof code !== "string" || typeof reason !== "string" || reason.trim() === "")
    throw new FeedbackError("bad-option", "a waiver needs a code and a reason", waiver, `waivers.${index}`);
}

function keyOf({ code, path, published, computed }: Omit<Waiver, "reason">): string {
  return JSON.stringify([code, path, published, computed]);
}
