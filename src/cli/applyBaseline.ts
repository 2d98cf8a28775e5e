import type { Finding } from "beneficiary-feedback";
import type { Waived, Waiver } from "./Waiver.js";

/** Parts findings by a baseline. A waiver waives one finding, of equal code, path and numbers, wherever it stands. */
export function applyBaseline(findings: readonly Finding[], waivers: readonly Waiver[]): Waived {
  const unused = [...waivers];
  const open: Finding[] = [];
  const waived: (Finding & { readonly reason: string })[] = [];
  for (const finding of findings) {
    const at = unused.findIndex((waiver) => keyOf(waiver) === keyOf(finding));
    const [waiver] = at < 0 ? [] : unused.splice(at, 1);
    if (waiver === undefined) open.push(finding);
    else waived.push({ ...finding, reason: waiver.reason });
  }
  return { open, waived, unused };
}

function keyOf({ code, path, published, computed }: Omit<Waiver, "reason">): string {
  return JSON.stringify([code, path, published, computed]);
}
