import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { afterLast } from "../page/afterLast.js";
import type { Here } from "./Here.js";
import { idIn } from "./idIn.js";
import { otherThan } from "./otherThan.js";

/** A sentence that begins with its period tells of it: "In February 2021 we received", "February 2021:". */
const OPENS = /^\s*(?:(?:in|during|for|[وف]?(?:في|خلال))\s|[A-Za-zء-ي/]+(?: [A-Za-zء-ي]+){0,2} [\d٠-٩]{4}م?\s?:)/i;
/** Another time, or all of them. */
const OTHERWISE =
  /\b(?:quarter|half|year|period|since|so far|to date|overall|months)|ربع|نصف|عام|سن[ةه]|فتر[ةه]|منذ|حتى|[أا]شهر/i;
/** From one number of a list to the next. */
const ITEM = /^[^.;؛:\n\d٠-٩()]{1,60}$/;
const FAR = 200;
const BEHIND = 60;

/**
 * The count of another channel in all the report's period, in a list that its sentence begins with a month, behind a count of that month:
 * "In February 2021 we received 172,872 calls and 145,596 e-mails"; and what else is of the report's period, behind what is held to another than that.
 */
export function wrongInMonth({
  one,
  previous: before,
  index: { byId },
  report: { period: reportPeriod },
}: Here): TieOutEntry | undefined {
  const figure = byId.get(one.entry.figure ?? "");
  // What was held to the month before it is of the month, too.
  const last = byId.get(before?.entry.figure ?? "");
  if (before === undefined || figure === undefined || last === undefined || !one.isFree || !before.isFree)
    return undefined;
  const isCount = [figure, last].every(({ subject, measure }) => subject === "contacts" && measure === "count");
  const { period } = last;
  const isForeign =
    before.entry.rule === "period" && before.entry.elsewhere === last.id && one.entry.outcome === "matched";
  if (figure.period !== reportPeriod || (!isForeign && (!isCount || figure.key === last.key))) return undefined;
  const isWithin = period !== reportPeriod && isPeriod(period) && periodContains(reportPeriod, period);
  if (!isForeign && !isWithin) return undefined;
  const { text, role } = one.context;
  const { start, end } = one.reading.span;
  const between = text.slice(before.reading.span.end, start);
  const lead = afterLast(text, Math.max(0, start - FAR), before.reading.span.start, ".؟?!\n");
  const [behind = ""] = text.slice(end, end + BEHIND).split(/[.;؛,،\n]/);
  if (role === "whole" || !ITEM.test(between) || !OPENS.test(lead) || OTHERWISE.test(between + behind))
    return undefined;
  if (isForeign) return { ...one.entry, outcome: "contradicted", elsewhere: figure.id, rule: "period" };
  return otherThan(one, byId.get(idIn(figure, period)), "period");
}
