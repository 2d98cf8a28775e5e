import type { Finding } from "../../model/Finding.js";

/** Whether a finding says that something does not agree; 100 % for 99.99 % does, by rounding. */
export function isGrave({ code, severity }: Finding): boolean {
  return severity !== "notice" && code !== "hidden-remainder";
}
