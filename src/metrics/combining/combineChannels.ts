import type { Cell, Channel, FeedbackReport } from "../../model/FeedbackReport.js";
import { CHANNEL_KINDS } from "../../model/lists.js";
import { unitOf } from "../../model/unitOf.js";
import { monthsOf } from "../../periods/monthsOf.js";
import { cellOf } from "../cellOf.js";
import { countedParts } from "../countedParts.js";
import { longerTotals } from "../longerTotals.js";
import { missingReason } from "../missingReason.js";
import { readCount } from "../readCount.js";
import { sumPeriods } from "../sumPeriods.js";
import { addCells } from "./addCells.js";
import { addRecords } from "./addRecords.js";
import { freeId } from "./freeId.js";
import type { CombinationGap, NoteGap } from "./Gap.js";
import { joinLabels } from "./joinLabels.js";
import { labelGroups } from "./labelGroups.js";
import { markedCount } from "./markedCount.js";
import { oneLabel } from "./oneLabel.js";

/** A channel and the place of its report. */
interface Owned {
  readonly channel: Channel;
  readonly owner: number;
}

/**
 * One channel for each kind, noun and unit, and each name of a kind that the library has no word for; its months, totals and counts of
 * handling those that all have; one alone as it is. `joined` is told what each became.
 */
export function combineChannels(
  reports: readonly FeedbackReport[],
  period: string,
  note: NoteGap,
  joined: Map<Channel, string>,
): readonly Channel[] {
  const byKey = new Map<string, Owned[]>();
  for (const [owner, { channels }] of reports.entries())
    for (const channel of channels) {
      const { kind, counts = "contact" } = channel;
      const key = `${kind}|${typeof counts === "string" ? counts : counts.id}|${unitOf(counts)}`;
      const owned = byKey.get(key);
      if (owned === undefined) byKey.set(key, [{ channel, owner }]);
      else owned.push({ channel, owner });
    }
  const groups = [...byKey.values()].flatMap((owned) =>
    labelGroups(owned, ({ channel: { kind, name } }) => (hasWord(kind) ? [] : [name])),
  );
  const taken = new Set<string>();
  return groups.map((owned) => {
    const id = freeId(owned[0]?.channel.id ?? "", taken);
    for (const { channel } of owned) joined.set(channel, id);
    return combine(owned, id, period, note);
  });
}

function hasWord(kind: string): boolean {
  return CHANNEL_KINDS.some((known) => known === kind);
}

function combine(owned: readonly Owned[], id: string, period: string, note: NoteGap): Channel {
  const group = owned.map(({ channel }) => channel);
  const [first, another] = group;
  if (first !== undefined && another === undefined) return { ...first, id };
  const { kind, counts, contact } = first ?? { kind: "" };
  const name = (hasWord(kind) ? oneLabel : joinLabels)(group.map((channel) => channel.name));
  // A report has it where each of its channels here does.
  const noteIn = (path: string, reason: CombinationGap["reason"], has: readonly boolean[]): void => {
    const without = new Set(owned.flatMap(({ owner }, at) => (has[at] ? [] : owner)));
    note(`channels.${id}.${path}`, reason, new Set(owned.map(({ owner }) => owner)).size - without.size);
  };
  const keys = [...new Set(group.flatMap((channel) => Object.keys(channel.months ?? {})))];
  const months = addRecords(
    group.map((channel) => Object.fromEntries(keys.map((key) => [key, monthOf(channel, key)]))),
    (has) => noteIn("months", "absent", has),
  );
  const totalsWhere = (isKept: (key: string) => boolean) =>
    group.map(({ totals = {} }) => Object.fromEntries(Object.entries(totals).filter(([key]) => isKept(key))));
  const given = addRecords(totalsWhere((key) => key === period));
  const comparatives = addRecords(
    totalsWhere((key) => key !== period),
    (has) => noteIn("totals", "absent", has),
  );
  const members = monthsOf(period);
  const isWhole = members.every((month) => Object.hasOwn(months, month));
  const isCounted = members.every((month) => readCount(months[month]) !== undefined);
  // Of a month that one of them misses, their totals may still be known.
  const sums = isCounted || members.length === 1 ? [] : group.map((channel) => totalOf(channel, period));
  const isSummed =
    sums.length > 0 && sums.every((cell) => cell !== undefined && (!isWhole || readCount(cell) !== undefined));
  // A count that is absent has no reason that the report could give for it.
  const isTold = sums.map((cell) => cell !== undefined);
  if (!isWhole && sums.length > 0 && isTold.includes(false)) noteIn(`totals.${period}`, "absent", isTold);
  // What one of them withholds is withheld of all, whatever their months say.
  const isHidden = missingReason(given[period]) === "suppressed";
  const totals = { ...comparatives, ...(isSummed && !isHidden ? { [period]: addCells(sums) } : given) };
  const handling = addRecords(
    group.map(({ handling: { offered, answered, abandoned } = {} }) => ({ offered, answered, abandoned })),
    (has) => noteIn("handling", "absent", has),
  );
  for (const key of ["serviceLevel", "firstContactResolution"] as const) {
    const has = group.map((channel) => channel.handling?.[key] !== undefined);
    if (has.includes(true)) noteIn(`handling.${key}`, "not-additive", has);
  }
  const breaks = [...new Set(group.flatMap((channel) => channel.breaks ?? []))].sort();
  return {
    id,
    kind,
    ...(counts === undefined ? {} : { counts }),
    ...(name === undefined ? {} : { name }),
    ...(contact !== undefined && group.every((each) => each.contact === contact) ? { contact } : {}),
    ...(Object.keys(months).length > 0 ? { months } : {}),
    ...(Object.keys(totals).length > 0 ? { totals } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
    ...(Object.keys(handling).length > 0 ? { handling } : {}),
  };
}

/** What a channel says of a longer period it says of each month without a cell, unless it counts a shorter one around it. */
function monthOf(channel: Channel, month: string): Cell | undefined {
  const nearest = longerTotals(channel, month).findLast((cell) => cell !== undefined);
  return readCount(nearest) === undefined ? cellOf(channel, month) : channel.months?.[month];
}

/** What a channel says of the period, with what must be said of it; nothing where a count is simply not there. */
function totalOf(channel: Channel, period: string): Cell | undefined {
  const total = sumPeriods([channel], [period], monthsOf, countedParts);
  if (total.status === "ok") return markedCount(total.value, total.caveats);
  const missing = total.status === "unavailable" ? total.coverage.missing.map(({ reason }) => reason) : [];
  const reasons = missing.flatMap((reason) => (reason === "absent" ? [] : { missing: reason }));
  return reasons.length < missing.length ? undefined : addCells(reasons);
}
