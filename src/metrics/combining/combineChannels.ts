import type { Cell, Channel, FeedbackReport } from "../../model/FeedbackReport.js";
import { CHANNEL_KINDS } from "../../model/lists.js";
import { monthsOf } from "../../periods/monthsOf.js";
import { contactTotal } from "../contactTotal.js";
import { readCount } from "../readCount.js";
import { addCells } from "./addCells.js";
import { addRecords } from "./addRecords.js";
import type { NoteGap } from "./Gap.js";
import { markedCount } from "./markedCount.js";

/** One channel for each kind and noun, its months and totals those that all have; `joined` is told what each became. */
export function combineChannels(
  reports: readonly FeedbackReport[],
  period: string,
  note: NoteGap,
  joined: Map<Channel, string>,
): readonly Channel[] {
  const groups = new Map<string, Channel[]>();
  for (const channel of reports.flatMap(({ channels }) => channels)) {
    const { kind, counts = "contact" } = channel;
    const key = `${kind}|${typeof counts === "string" ? counts : counts.id}`;
    groups.set(key, [...(groups.get(key) ?? []), channel]);
  }
  const taken = new Set<string>();
  return [...groups.values()].map((group) => {
    const whole = combine(group, period, taken, note);
    for (const channel of group) joined.set(channel, whole.id);
    return whole;
  });
}

function combine(group: readonly Channel[], period: string, taken: Set<string>, note: NoteGap): Channel {
  const { kind, counts, name, id: base } = group[0] ?? { kind: "", id: "" };
  let id = base;
  for (let place = 2; taken.has(id); place++) id = `${base}-${place}`;
  taken.add(id);
  const months = addRecords(
    group.map((channel) => channel.months),
    (present) => note(`channels.${id}.months`, "absent", present),
  );
  const totalsWhere = (isKept: (key: string) => boolean) =>
    group.map(({ totals = {} }) => Object.fromEntries(Object.entries(totals).filter(([key]) => isKept(key))));
  const given = addRecords(totalsWhere((key) => key === period));
  const comparatives = addRecords(
    totalsWhere((key) => key !== period),
    (present) => note(`channels.${id}.totals`, "absent", present),
  );
  const members = monthsOf(period);
  const isWhole = members.every((month) => Object.hasOwn(months, month));
  const isCounted = members.every((month) => readCount(months[month]) !== undefined);
  // Of a month that one of them misses, their totals may still be known.
  const sums = isCounted || members.length === 1 ? [] : group.flatMap((channel) => totalOf(channel, period));
  const isSummed = sums.length === group.length && (!isWhole || sums.every((cell) => readCount(cell) !== undefined));
  // A count that is absent has no reason that the report could give for it.
  if (!isWhole && members.length > 1 && sums.length < group.length)
    note(`channels.${id}.totals.${period}`, "absent", sums.length);
  const totals = { ...comparatives, ...(isSummed ? { [period]: addCells(sums) } : given) };
  const handled = group.flatMap(({ handling }) => handling ?? []);
  if (handled.length > 0) note(`channels.${id}.handling`, "not-additive", handled.length);
  const isKnown = CHANNEL_KINDS.some((known) => known === kind);
  return {
    id,
    kind,
    ...(counts === undefined ? {} : { counts }),
    ...(name === undefined || (isKnown && group.length > 1) ? {} : { name }),
    ...(Object.keys(months).length > 0 ? { months } : {}),
    ...(Object.keys(totals).length > 0 ? { totals } : {}),
  };
}

/** What a channel says of the period, with what must be said of it; nothing where a count is simply not there. */
function totalOf(channel: Channel, period: string): readonly Cell[] {
  const total = contactTotal([channel], [period]);
  if (total.status === "ok") {
    return [markedCount(total.value, total.caveats)];
  }
  const missing = total.status === "unavailable" ? total.coverage.missing.map(({ reason }) => reason) : [];
  const [reason = "not-applicable"] = missing;
  return missing.includes("absent") || reason === "absent" ? [] : [{ missing: reason }];
}
