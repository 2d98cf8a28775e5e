import type { FigureReading, QuantityReading } from "./FigureReading.js";

const LEAD = /^[1-9١-٩۱-۹][\d٠-٩۰-۹]{0,2}$/;
const GROUP = /^[\d٠-٩۰-۹]{3}$/;

/** One number of groups of three that stand beside each other, if that is what they may be; the noun of the first or last is its own. */
export function joinGroups(
  text: string,
  lead: FigureReading,
  groups: readonly FigureReading[],
): QuantityReading | undefined {
  if (!isNumber(lead) || (lead.nounSpan?.start ?? 0) > lead.span.start || !LEAD.test(lead.text)) return undefined;
  let counted = lead;
  let units = lead.units;
  for (const group of groups) {
    if (!isNumber(group) || group.script !== lead.script || !GROUP.test(group.text)) return undefined;
    units = units * 1000 + group.units;
    // The noun may label the number from before it, and is read with the first group.
    if (lead.noun === undefined) counted = group;
  }
  const span = { start: lead.span.start, end: counted === lead ? (groups.at(-1)?.span.end ?? 0) : counted.span.end };
  const bound = lead.bound === undefined ? {} : { bound: lead.bound };
  return {
    ...counted,
    ...bound,
    span,
    text: text.slice(span.start, span.end),
    value: units,
    units,
    flags: ["space-grouped"],
  };
}

function isNumber(reading: FigureReading): reading is QuantityReading {
  return reading.kind === "count" || reading.kind === "number";
}
