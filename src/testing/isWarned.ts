import type { Finding } from "../model/Finding.js";
import type { Language } from "../model/lists.js";

/** What stands behind the status `passed` where that is why a test fails. */
export const WITH_WARNING: Readonly<Record<Language, string>> = { en: ", with a warning", ar: "، مع تنبيه" };

/** Whether findings hold more than notices. */
export function isWarned(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity !== "notice");
}
