import type { AccountRole } from "./caseRole.js";

/** Whether a number counts cases that were open at some time. */
export function isStock(role: AccountRole | undefined): boolean {
  return role === "pending" || role === "opening";
}
