import { foldText } from "../foldText.js";
import { monthNumber } from "../monthNumber.js";
import { normalizeArabic } from "../normalizeArabic.js";
import { isTotal } from "./isTotal.js";
import { isYear } from "./isYear.js";
import { isYearText } from "./isYearText.js";
import { partWithYear } from "./partWithYear.js";
import { spannedPeriod } from "./spannedPeriod.js";
import type { Cell } from "./tableCell.js";

/** No name of a month is longer. */
const LONGEST = 20;

/** Service numbers begin with 19, too: "1950 centre", "NCH 1915". */
const SERVICE = /[a-zء-ي] 19[0-6]\d(?!\d)|19\d\d (?:ال)?(?:cent(?:re|er)|line|desk|hotline|مركز|خط|هاتف)(?![a-zء-ي])/;

/** The period that a cell names: what is read in it, or a month that its text alone is, as `May` and `Apr` are in no sentence. */
export function cellPeriod(cell: Cell): string | undefined {
  const { text, readings, name } = cell;
  const span = spannedPeriod(cell);
  if (span !== undefined) return span === "" ? undefined : span;
  const folded = text.length > 2 * LONGEST ? "" : foldText(text).trim();
  const lined = linedMonth(text, name);
  if (lined !== undefined) return lined;
  const part = partWithYear(folded);
  if (part !== undefined) return part === "" ? undefined : part;
  const grouped = name ? partInGroup(cell) : undefined;
  if (grouped !== undefined) return grouped;
  for (const reading of readings) {
    // A month of another calendar names none of this one's; so is the zero of "a rise from zero" read in Arabic.
    if ("period" in reading && reading.calendar !== undefined) continue;
    // A year of two, as 2021/2022, is no key.
    if ("period" in reading && reading.endYear !== undefined) return undefined;
    if ("period" in reading) return /[([]/.test(text) && isTotal(text) ? undefined : reading.period;
    if (isYear(reading) && "value" in reading && (readings.length === 1 || name))
      return SERVICE.test(folded) ? undefined : String(reading.value);
  }
  if (!name || text.length > LONGEST) return undefined;
  // In a sentence it may be the verb: "May Month", under a header that stands over several columns.
  return MAY.test(text) ? "05" : monthKey(folded.replace(/[*_.]/g, "").trim());
}

/** The month or quarter that a header names above that of its quarter or half, whose year it has: "أوت الثلاثي الثالث", "Q2 H1 2021". */
function partInGroup({ text, readings: [first, second] }: Cell): string | undefined {
  const group = first?.kind === "month" || second?.kind === "half" ? second : first;
  if (group?.kind !== "quarter" && group?.kind !== "half") return undefined;
  const part = group !== first && first && "period" in first ? first.period : monthKey(foldText(text).split(" ")[0]);
  if (part === undefined) return undefined;
  return /^\d{4}/.test(part) ? part : `${/^\d{4}-/.exec(group.period)?.[0] ?? ""}${part}`;
}

function monthKey(name = ""): string | undefined {
  const month = monthNumber(name);
  return month === undefined ? undefined : String(month).padStart(2, "0");
}

/** The month that one line of a header is, above or below its year or what is counted: "March", "2021"; "Number", "May". */
function linedMonth(text: string, isName: boolean): string | undefined {
  if (text.length > 3 * LONGEST || !text.includes(LINE)) return undefined;
  const lines = text.split(LINE);
  const months = lines.flatMap((line) => monthKey(foldText(line).trim()) ?? []);
  const [month, other] = months;
  if (month === undefined || other !== undefined) return undefined;
  const year = lines.map((line) => normalizeArabic(line.trim())).find(isYearText);
  if (year === undefined) return isName ? month : undefined;
  return `${year}-${month}`;
}

/** Lines of one cell. */
const LINE = "\u2028";
const MAY = /^May [A-Z]/;
