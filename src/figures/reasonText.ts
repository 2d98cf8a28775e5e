import type { NumberOptions } from "../language/NumberOptions.js";
import { REASON_NAMES } from "../language/reasonNames.js";
import type { Figure } from "./Figure.js";
import { noValueText } from "./noValueText.js";

/** In brackets, why a figure has no value, where the report says it or nothing can be divided by its base, or why one that it gives none for is 0. */
export function reasonText({ result }: Figure, { language = "ar" }: NumberOptions): string {
  if (result.status === "ok") {
    const reasons = [...new Set(result.coverage.missing.map(({ reason }) => REASON_NAMES[reason][language]))];
    return language === "en"
      ? ` (${reasons.join(", ")}; counted as zero)`
      : ` (${reasons.join("، ")}، وحُسب العدد صفرًا)`;
  }
  if (result.status === "undefined") return ` (${noValueText(result, language)})`;
  const { reason } = result;
  return reason === "not-comparable" || reason === "too-few" ? "" : ` (${REASON_NAMES[reason][language]})`;
}
