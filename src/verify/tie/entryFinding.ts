import type { Figure } from "../../figures/Figure.js";
import { isRatio } from "../../figures/isRatio.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import type { Finding } from "../../model/Finding.js";
import type { Language } from "../../model/lists.js";
import { decimalText } from "../../ratios/decimalText.js";
import { roundRatio } from "../../ratios/roundRatio.js";
import { fill } from "../reconcile/fill.js";
import type { FigureIndex } from "./figureIndex.js";
import { slipOf } from "./slipOf.js";
import { SLIP_WORDS } from "./slipWords.js";
import type { TieOutEntry } from "./TieOut.js";
import { timesOf } from "./timesOf.js";
import { TIE_WORDS } from "./words.js";

/** What a reader must be told of a number that is not matched; nothing of one that is. */
export function entryFinding(
  { span, text, outcome, figure: id, rule = "" }: TieOutEntry,
  reading: QuantityReading,
  index: FigureIndex,
  language: Language,
): Finding | undefined {
  const words = TIE_WORDS[language];
  const published = decimalText({ units: reading.units, decimals: Math.max(0, reading.decimals) });
  if (outcome === "unexplained") {
    const message = fill(words.unexplained, { text }, language);
    return { code: "unexplained", severity: "warning", message, span, published };
  }
  const figure = id === undefined ? undefined : index.byId.get(id);
  if (figure === undefined || (outcome !== "within-rounding" && outcome !== "contradicted")) return undefined;
  const computed = expectedOf(figure, reading.decimals, words.noValue);
  const about = { path: figure.id, span, published, computed };
  const values = { text, figure: figure.id, computed, rule };
  if (outcome === "within-rounding")
    return { code: "other-rounding", severity: "notice", message: fill(words.rounded, values, language), ...about };
  const slip = slipOf(Math.abs(reading.units), Math.abs(Number(computed.replace(".", ""))));
  const message = fill(words.contradicted, values, language) + (slip === undefined ? "" : SLIP_WORDS[language][slip]);
  return { code: "contradicted", severity: "error", message, ...about, ...differenceOf(published, computed) };
}

function expectedOf({ result, form }: Figure, decimals: number, noValue: string): string {
  if (result.status !== "ok") return noValue;
  const { value } = result;
  if (typeof value === "number") return String(value);
  if (!isRatio(value)) return value.join(", ");
  return decimalText(roundRatio(value, { decimals: Math.min(6, Math.max(0, decimals)), times: timesOf(form) }));
}

/** Printed minus computed, exactly, where both are decimals. */
function differenceOf(published: string, expected: string): { readonly difference?: string } {
  if (!/^-?\d+(\.\d+)?$/.test(expected)) return {};
  const decimals = Math.max(...[published, expected].map((text) => (text.split(".")[1] ?? "").length));
  const units = [published, expected].map((text) => {
    const [whole = "", part = ""] = text.split(".");
    return Number(whole + part.padEnd(decimals, "0"));
  });
  const difference = (units[0] ?? 0) - (units[1] ?? 0);
  return Number.isSafeInteger(difference) ? { difference: decimalText({ units: difference, decimals }) } : {};
}
