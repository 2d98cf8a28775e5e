import { checkOption } from "../model/checkOption.js";
import { checkSharedOptions } from "../model/checkSharedOptions.js";
import { LANGUAGES, MISSING_REASONS, type MissingReason } from "../model/lists.js";
import type { TextOptions } from "./NumberOptions.js";
import { REASON_NAMES } from "./reasonNames.js";

/**
 * Why a count is missing, in words, to stand in its place or beside it.
 *
 * @param reason - one of `MISSING_REASONS`, or `absent` for what the report does not mention; as in the coverage of a result
 * @param options - language
 * @returns the words, without a full stop
 * @throws `bad-option` for another reason or language
 *
 * @example
 * ```ts
 * import { missingText, quarterTotal } from "beneficiary-feedback";
 * const months = { "2021-01": 5, "2021-02": { missing: "suppressed" }, "2021-03": 7 } as const;
 * const { coverage } = quarterTotal({ period: "2021-Q1", channels: [{ id: "calls", kind: "phone", months }] }, "calls");
 * console.log(coverage.missing.map(({ reason }) => missingText(reason, { language: "en" }))); // => ["suppressed"]
 * console.log(missingText("suppressed")); // => "البيانات محجوبة"
 * ```
 */
export function missingText(reason: MissingReason | "absent", options: Pick<TextOptions, "language"> = {}): string {
  checkSharedOptions(options);
  const language = checkOption("language", options.language ?? "ar", LANGUAGES);
  const reasons: readonly (MissingReason | "absent")[] = [...MISSING_REASONS, "absent"];
  return REASON_NAMES[checkOption("reason", reason, reasons)][language];
}
