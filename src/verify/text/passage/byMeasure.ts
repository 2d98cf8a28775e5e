import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isTimeUnit } from "../../../language/reading/isTimeUnit.js";
import { groupBy } from "../../common/groupBy.js";

/** A number of the prose, and where it stands. */
export interface Placed {
  readonly figure: QuantityReading;
  readonly sentence: number;
  readonly line: number;
}

/** Between a part and its whole: "12 of the 48 branches". */
const OF = /^ (?:(?:out )?of(?: the| our| its| all)?|من(?: (?:اصل|أصل|بين))?) $/;
/** From a percentage to the number that it is the change from or to: "by 20 % in 2023 from £5,400". */
const AT_ONCE = /^(?: in \d{4})?,? (?:from|to|من|إلى) (?:[A-Z]{0,3} ?[$€£₹₦₱]|[A-Z]{2,3} )?$/;
const PARTED = /[;؛]/;
/** What a percentage is said of, and no sum: "£200 (35 % of cases)". */
const OF_CASES =
  /^ (?:of|من) (?!(?:(?:the|all|its|that|this) )*(?:sums?|amounts?|total|money|value|budget|it|claims?|المبلغ|المبالغ|إجمالي|مجموع))/;
const REACH = 24;
/** Things of which parts have no noun of their own: "10 initiatives: 6 complete, 4 under way". */
const THINGS = "things";
const COUNTED: readonly string[] = ["branch", "center", "centre", "employee", "initiative"];

/**
 * The amounts of each currency, unit of time, kind of score, and of things that are no cases (branches, staff, initiatives); with the percentages behind
 * them or right before them, and with the numbers that count no more than the things before them, or are some "of" those behind.
 */
export function byMeasure(told: readonly Placed[], text: string): ReadonlyMap<string, readonly Placed[]> {
  const measures = told.map(({ figure }) => measureOf(figure));
  const isTogether = (one: number, other: number) => told[one]?.sentence === told[other]?.sentence;
  told.forEach(({ figure: { kind, noun, span } }, at) => {
    if (kind === "percent" || noun !== undefined || measures[at] !== undefined) return;
    const next = told[at + 1]?.figure.span.start ?? span.end;
    const beside = [at + 1, at - 1].find(
      (place) =>
        measures[place]?.startsWith(THINGS) &&
        isTogether(place, at) &&
        (place < at || OF.test(text.slice(span.end, next))),
    );
    if (beside !== undefined) measures[at] = measures[beside];
  });
  let beside = -1;
  told.forEach(({ figure: { kind, span } }, at) => {
    if (kind !== "percent") {
      beside = at;
      return;
    }
    const from = told[beside]?.figure.span.end ?? span.start;
    const next = told[at + 1]?.figure.span.start ?? span.end;
    const isAhead = isTogether(at, at + 1) && AT_ONCE.test(text.slice(span.end, next));
    const isBehind = isTogether(beside, at) && !PARTED.test(text.slice(from, span.start));
    const isOfCases = OF_CASES.test(text.slice(span.end, span.end + REACH));
    if (isAhead) measures[at] = measures[at + 1];
    else if (isBehind && !isOfCases) measures[at] = measures[beside];
  });
  const placed = told.map((one, at) => ({ ...one, measure: measures[at] }));
  return groupBy(placed, ({ measure }) => measure);
}

/** The currency or unit of time that an amount is one of, what a score or rate with decimals is of, or a thing that is no case. */
function measureOf({ kind, currency, noun, decimals, alternatives }: QuantityReading): string | undefined {
  if (kind === "percent" || kind === "points") return undefined;
  if (kind === "money") return `money ${currency ?? ""}`;
  if (noun !== undefined && isTimeUnit(noun)) return noun;
  if (noun !== undefined && COUNTED.includes(noun)) return `${THINGS} ${noun}`;
  return kind !== "ordinal" && decimals > 0 && alternatives === undefined ? `score ${noun}` : undefined;
}
