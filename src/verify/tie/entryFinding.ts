import type { Figure } from "../../figures/Figure.js";
import { isRatio } from "../../figures/isRatio.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import type { Finding } from "../../model/Finding.js";
import { decimalText } from "../../ratios/decimalText.js";
import { roundRatio } from "../../ratios/roundRatio.js";
import type { FigureIndex } from "./figureIndex.js";
import { type Slip, slipOf } from "./slipOf.js";
import type { TieOutEntry } from "./TieOut.js";
import { timesOf } from "./timesOf.js";

const SLIPS: Readonly<Record<Slip, string>> = {
  "swapped-digits": "two digits swapped",
  "wrong-digit": "one digit wrong",
  "dropped-digit": "a digit dropped",
  "doubled-digit": "a digit too many",
  scale: "off by a power of ten",
};

/** What a reader must be told of a number that is not matched; nothing of one that is. */
export function entryFinding(entry: TieOutEntry, reading: QuantityReading, index: FigureIndex): Finding | undefined {
  const { span, text, outcome, figure: id, rule } = entry;
  const published = decimalText({ units: reading.units, decimals: Math.max(0, reading.decimals) });
  if (outcome === "unexplained")
    return {
      code: "unexplained",
      severity: "warning",
      message: `prints ${text}, which no figure of the report gives`,
      span,
      published,
    };
  const figure = id === undefined ? undefined : index.byId.get(id);
  if (figure === undefined) return undefined;
  const expected = expectedOf(figure, reading.decimals);
  if (outcome === "within-rounding")
    return {
      code: "other-rounding",
      severity: "notice",
      message: `prints ${text} for ${figure.id}: ${expected} rounded by ${rule}`,
      path: figure.id,
      span,
      published,
      computed: expected,
    };
  if (outcome !== "contradicted") return undefined;
  const slip = slipOf(Math.abs(reading.units), Math.abs(Number(expected.replace(".", ""))));
  const reason = slip === undefined ? "" : `; ${SLIPS[slip]}`;
  return {
    code: "contradicted",
    severity: "error",
    message: `prints ${text} for ${figure.id}; the data give ${expected}${reason}`,
    path: figure.id,
    span,
    published,
    computed: expected,
    ...differenceOf(published, expected),
  };
}

function expectedOf({ result, form }: Figure, decimals: number): string {
  if (result.status !== "ok") return "no value";
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
