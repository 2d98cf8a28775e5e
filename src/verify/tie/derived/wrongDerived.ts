import { decimalText } from "../../../ratios/decimalText.js";
import { isPerson } from "../../common/isPerson.js";
import { slipsOf } from "../../common/slipsOf.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import type { Here } from "./Here.js";
import { hereOf } from "./hereOf.js";
import { workedOut } from "./workedOut.js";

/** Counts of fewer digits, and percentages, are one digit away from too many others. */
const [COUNT, SHARE] = [1000, 100];
/** Behind a number without a noun that is known: any other word may be what is counted, and that something else. */
const BEHIND =
  /^[\u2066-\u2069]*(?:$|[^ a-zء-ي]| (?:[a-z]*(?:more|fewer|less|higher|lower|above|below|daily|monthly)|an?|per|each|every|in|on|of|during|over|between|by|from|for|and|or|to|than|as|was|were|came|together|contacts?|(?:في|خلال|من|عن|على|لل?|كل|يومي|شهري|[أا]كثر|[أا]قل|بين|عبر|مع|مجتمع|[إا]ضافي|و)[ء-ي\u064b]{0,6})(?![a-zء-ي]))/i;
const NEAR = 24;
const KINDS = ["count", "number", "percent"];

/**
 * What nothing explains, but would be worked out of the figures beside it, were two digits side by side exchanged, or one of them another: "an average of
 * 2,370 per day" where they make 2,310.
 */
export function wrongDerived(here: Here): TieOutEntry | undefined {
  const { one, at, told, index, report } = here;
  const { entry, reading, context } = one;
  const { span, text, outcome, elsewhere } = entry;
  if (isPerson(reading.noun)) return undefined;
  if (reading.noun === undefined && !BEHIND.test(context.text.slice(span.end, span.end + NEAR))) return undefined;
  const isPlain = reading.bound === undefined && reading.scale === undefined && reading.script !== "word";
  const least = reading.kind === "percent" ? SHARE : COUNT;
  if (outcome !== "unexplained" || elsewhere !== undefined || !isPlain || !KINDS.includes(reading.kind))
    return undefined;
  if (reading.units < least || !Number.isSafeInteger(reading.units)) return undefined;
  const isAsLong = (units: number) => `${units}`.length === `${reading.units}`.length;
  const slips = [...new Set(slipsOf(reading.units))].filter(isAsLong);
  const judge = (read: typeof reading): TieOutEntry =>
    workedOut(hereOf({ ...one, reading: read, meant: read }, at, told, index, report));
  const { decimals } = reading;
  const alternatives = slips.map((units) => ({ units, decimals }));
  // All at once, and only then each of them.
  if (judge({ ...reading, alternatives }).outcome !== "derived") return undefined;
  const fitting = slips.flatMap((units) => {
    const made = judge({ ...reading, units, value: units / 10 ** decimals });
    return made.outcome === "derived" ? [{ ...made, units }] : [];
  });
  // A mean may come out cut off as well as rounded.
  const [{ units, rule = "", from = [] } = { units: 0 }, ...others] = fitting.sort(
    (one, other) => other.units - one.units,
  );
  if (units === 0 || others.some((other) => units - other.units > 1)) return undefined;
  return { span, text, outcome: "contradicted", rule, from, computed: decimalText({ units, decimals }) };
}
