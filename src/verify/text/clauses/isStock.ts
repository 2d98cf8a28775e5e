import type { CaseRole } from "./caseRole.js";

/** Whether a number counts cases that were open at some time. */
export function isStock(role: CaseRole | undefined): boolean {
  return role === "pending" || role === "opening";
}
