import { endsIn } from "../../../language/reading/endsIn.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** Up to the month that it ends with: "since the beginning of the year until the end of", `منذ بداية العام وحتى نهاية`. */
const SINCE =
  /(?:\b(?:since|from) the (?:beginning|start) of (?:the|this) year(?:,? and)?,? (?:until|till|to|up to|through)(?: the end of)? |(?<![ء-ي])(?:منذ|من) (?:بداي[ةه]|مطلع|[أا]ول) (?:هذ[اه] )?ال(?:عام|سن[ةه])(?: ال(?:حالي|جاري)[ةه]?)?[،,]? و?(?:حتى|[إا]لى|لغاي[ةه])(?: (?:نهاي[ةه]|[آا]خر|متم|موفى|غاي[ةه]))?(?: شهر)? )$/i;
const FAR = 80;
/** What the months that a year begins with are called, by the last of them. */
const PARTS: Readonly<Record<string, string>> = { "03": "Q1", "06": "H1" };

/** The readings of a text, where a quarter or half is told from the beginning of its year to its last month. */
export function withYearSoFar(readings: readonly FigureReading[], text: string): readonly FigureReading[] {
  return readings.map((reading) => {
    if (reading.kind !== "month" || reading.calendar !== undefined) return reading;
    const { start } = reading.span;
    const part = PARTS[reading.period.slice(-2)];
    if (part === undefined || !endsIn(text.slice(Math.max(0, start - FAR), start), SINCE)) return reading;
    return { ...reading, kind: part === "Q1" ? "quarter" : "half", period: reading.period.slice(0, -2) + part };
  });
}
