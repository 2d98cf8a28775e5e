import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";
import type { Claims } from "../place/Claims.js";
import { STATES, STOCKS } from "../place/states.js";
import type { Candidate } from "./candidateOf.js";

/** What is told of many durations or scores, or of a call; the word of one excludes the others. */
const APART: readonly (readonly string[])[] = [
  ["mean", "median", "p90"],
  ["answered", "abandoned"],
  ["level", "solved"],
];

/** What is told of all tickets. */
const OF_ALL: readonly string[] = ["total", "per-1000-contacts"];

/** Whether the words right beside a number name another state, or another statistic, than that of a figure, which has one at a time. */
export function isOtherState(
  { figure, measure, isOpen }: Candidate,
  { measures, periods, bases, isTotal }: Claims,
): boolean {
  if (OF_ALL.includes(figure.measure) && isOneState(measures)) return true;
  // The calls that came are those that were not lost.
  const own = measure ?? (figure.subject === "contacts" && figure.form === "count" ? "answered" : undefined);
  if (own === undefined || measures.includes(own)) return false;
  if (isOpen && measures.includes("open") && !measures.includes("brought")) return false;
  if (APART.some((each) => each.includes(own) && measures.some((other) => each.includes(other)))) return true;
  if (!STATES.includes(own)) return false;
  if (isTotal === true) return true;
  // The start or end of a period says which stock is meant, and nothing of what was closed in it.
  const said = STOCKS.includes(own) ? STATES : STATES.filter((each) => each !== "brought" && each !== "carried");
  const named = measures.filter((each) => said.includes(each));
  // What is open at the end is carried forward; what was, is brought forward, where the period before is named.
  if (own === "open" && named.includes("carried")) return false;
  return named.length > 0 && !(own === "brought" && isFromBefore(figure, [...periods, ...bases]));
}

/** Whether periods are named, and all lie outside that of a figure. */
function isFromBefore({ period }: Figure, periods: readonly string[]): boolean {
  return periods.length > 0 && !periods.some((named) => isPeriod(named) && periodContains(period, named));
}

/** Whether words name tickets that are open, that are closed, or that were reopened: no total. */
function isOneState(measures: readonly string[]): boolean {
  if (measures.includes("reopened")) return true;
  return measures.includes("open") !== measures.includes("closed") && !measures.includes("opened");
}
