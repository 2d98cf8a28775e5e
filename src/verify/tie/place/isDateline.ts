import { isPeriod } from "../../../periods/isPeriod.js";
import { monthsOf } from "../../../periods/monthsOf.js";
import type { Surroundings } from "../page/Surroundings.js";
import type { Side } from "./claimedPeriods.js";

/** From when a text was published to what it tells: "Riyadh, April 2021 – ", "April 2021 newsletter: ". */
const MARK = /^[^.;؛\d٠-٩]{0,40}[–—:)-]/;

/**
 * Whether the periods named before a number say when the text was published: they are later than the report's, a mark parts them from what is
 * told, and the number has its own period behind it.
 */
export function isDateline(
  { text, reportPeriod }: Surroundings,
  before: Side | undefined,
  behind: Side | undefined,
  start: number,
): boolean {
  const last = monthsOf(reportPeriod).at(-1) ?? "";
  const [period = ""] = behind?.names ?? [];
  const isLater = before?.names.every((name) => isPeriod(name) && (monthsOf(name)[0] ?? "") > last);
  const isTold = isPeriod(period) && (monthsOf(period)[0] ?? last) <= last;
  return isLater === true && isTold && MARK.test(text.slice(start - (before?.distance ?? 0), start));
}
