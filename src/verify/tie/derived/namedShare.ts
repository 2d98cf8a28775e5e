import type { Figure } from "../../../figures/Figure.js";
import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { STATES } from "../place/states.js";
import { derivedFrom } from "./derivedFrom.js";
import type { Here } from "./Here.js";
import { isRatioOf } from "./isRatioOf.js";

/** What a percentage is of. */
const OF = /^[\s\u2066-\u2069]*(?:of|من)\s/;

/** "Complaints were 4% of contacts". */
const UNITS = ["tickets", "contacts"];
const TICKETS = /ticket|complaint|تذاكر|شكاوى|بلاغات/i;
/** How far, in characters, before the percentage. */
const NEAR = 40;

/** The counts of the tickets and contacts, or of a part of the report's period that a sentence names, and of the whole of it, where a percentage is the share of it: "the third quarter alone brought 32% of the year's contacts". */
export function namedShare({ one: { entry, reading, context }, index, report }: Here): TieOutEntry | undefined {
  const { period: reportPeriod } = report;
  const { key = "*", claims, text } = context;
  const [part, ...others] = [...new Set(claims.periods)].filter(isPeriod);
  const isPart =
    part !== undefined && others.length === 0 && part !== reportPeriod && periodContains(reportPeriod, part);
  const { start, end } = reading.span;
  const isOfPart = isPart && OF.test(text.slice(end, end + 8));
  const isOfContacts =
    claims.keys.length === 0 &&
    [claims.whole, ...claims.subjects].includes("contacts") &&
    !claims.measures.some((name) => STATES.includes(name)) &&
    TICKETS.test(text.slice(Math.max(0, start - NEAR), start));
  if (!(isOfPart || isOfContacts) || reading.kind !== "percent") return undefined;
  const [name = `contacts/${key}`] = claims.keys;
  const about = index.about(isOfPart ? name.replace("contacts/", "") : "*", false);
  const countOf = (period: string, unit?: string): Figure | undefined =>
    (about.get(period) ?? []).find(({ figure: { subject, measure } }) =>
      unit === undefined ? measure === "count" : subject === unit && (measure === "count" || measure === "total"),
    )?.figure;
  const [of, whole] = isOfPart
    ? [countOf(part), countOf(reportPeriod)]
    : UNITS.map((unit) => countOf(reportPeriod, unit));
  if (of === undefined || whole === undefined || !isRatioOf(of, whole, "share", reading, context)) return undefined;
  return derivedFrom(entry, "share", [of, whole]);
}
