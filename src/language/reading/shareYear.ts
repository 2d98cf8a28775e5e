import type { FigureReading } from "./FigureReading.js";

/** What joins the ends of a range, the last two of a list (in Arabic only a blank, as `و` belongs to the word behind it), or those before them. */
const JOINT =
  /^(?:(\/| ?[-–—] ?| (?:to|through|until|[إا]ل[ىي]|حتى)(?: the)?(?: end of| نهاية)? )|(?:,? (?:and|&))? |(, ))$/i;

/** Gives the year of the last reading to the months, days and quarters that share it: "January to March 2013", "July, August and September 2018". */
export function shareYear(text: string, readings: FigureReading[]): void {
  for (let at = readings.length - 1; ; at--) {
    const last = readings[at];
    const first = readings[at - 1];
    if (!first || !last || !("period" in first && "period" in last) || first.kind !== last.kind) return;
    const [, year, name = ""] = /^(\d{4})-(.+)/.exec(last.period) ?? [];
    const joint = JOINT.exec(text.slice(first.span.end, last.span.start));
    if (!joint || !year || last.endYear || first.calendar !== last.calendar || /^\d{4}/.test(first.period)) return;
    const isLater = first.period > name;
    // "500 in May, June 2021 had 540", "June and March 2021"
    if (joint[2] ? at === readings.length - 1 : isLater && !joint[1]) return;
    // "December to March 2021"
    readings[at - 1] = { ...first, period: `${Number(year) - Number(isLater)}-${first.period}` };
  }
}
