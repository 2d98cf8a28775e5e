import type { Cell, Channel, FeedbackReport } from "../../model/FeedbackReport.js";
import { CHANNEL_KINDS } from "../../model/lists.js";
import { monthsOf } from "../../periods/monthsOf.js";
import { contactTotal } from "../contactTotal.js";
import { addCells } from "./addCells.js";
import { addRecords } from "./addRecords.js";
import type { NoteGap } from "./Gap.js";

/** One channel for each kind and noun, its months and totals those that all have. */
export function combineChannels(reports: readonly FeedbackReport[], period: string, note: NoteGap): readonly Channel[] {
  const groups = new Map<string, Channel[]>();
  for (const channel of reports.flatMap(({ channels }) => channels)) {
    const { kind, counts = "contact" } = channel;
    const key = `${kind}|${typeof counts === "string" ? counts : counts.id}`;
    groups.set(key, [...(groups.get(key) ?? []), channel]);
  }
  const taken = new Set<string>();
  return [...groups.values()].map((group) => combine(group, period, taken, note));
}

function combine(group: readonly Channel[], period: string, taken: Set<string>, note: NoteGap): Channel {
  const { kind, counts, name, id: base } = group[0] ?? { kind: "", id: "" };
  let id = base;
  for (let place = 2; taken.has(id); place++) id = `${base}-${place}`;
  taken.add(id);
  const months = addRecords(group.map((channel) => channel.months));
  const totals: Record<string, Cell> = { ...addRecords(group.map((channel) => channel.totals)) };
  const isWhole = monthsOf(period).every((month) => Object.hasOwn(months, month));
  if (!isWhole && monthsOf(period).length > 1)
    totals[period] = addCells(
      group.map((channel) => {
        const total = contactTotal([channel], [period]);
        if (total.status === "ok") return total.value;
        const reason = total.status === "unavailable" ? total.coverage.missing[0]?.reason : undefined;
        return { missing: reason === undefined || reason === "absent" ? "not-collected" : reason };
      }),
    );
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
