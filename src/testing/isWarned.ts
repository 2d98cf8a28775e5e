import type { Finding } from "../model/Finding.js";

/** Whether findings hold more than notices. */
export function isWarned(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity !== "notice");
}
