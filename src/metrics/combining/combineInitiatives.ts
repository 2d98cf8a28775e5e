import type { Channel, FeedbackReport, Initiative } from "../../model/FeedbackReport.js";
import type { NoteGap } from "./Gap.js";

interface Found {
  readonly initiative: Initiative;
  readonly reports: FeedbackReport[];
  /** What it says and is not in the whole. */
  readonly lost: readonly ("addresses" | "channel")[];
}

/**
 * The initiatives of all reports, each with the causes that are left, the channel that its own became, and the agency whose
 * report it stands in, where the publishers differ. Two of one id that differ are two; one that several report alike is one, and
 * of none of them alone.
 */
export function combineInitiatives(
  reports: readonly FeedbackReport[],
  causeIds: ReadonlySet<string>,
  joined: ReadonlyMap<Channel, string>,
  note: NoteGap,
): readonly Initiative[] {
  const found = new Map<string, Found>();
  for (const report of reports)
    for (const own of report.initiatives ?? []) {
      const each = fitted(own, report, causeIds, joined);
      const text = JSON.stringify(each.initiative);
      const known = found.get(text);
      if (known === undefined) found.set(text, each);
      else if (!known.reports.includes(report)) known.reports.push(report);
    }
  const hasAgencies = new Set(reports.map(({ publisher }) => JSON.stringify(publisher?.name))).size > 1;
  const taken = new Set<string>();
  return [...found.values()].map(({ initiative, reports: own, lost }) => {
    let { id } = initiative;
    for (let place = 2; taken.has(id); place++) id = `${initiative.id}-${place}`;
    taken.add(id);
    for (const key of lost) note(`initiatives.${id}.${key}`, "absent", own.length);
    const [first, another] = own;
    const agency = initiative.agency ?? (hasAgencies ? first?.publisher?.name : undefined);
    if (agency === undefined) return { ...initiative, id };
    if (initiative.agency !== undefined || another === undefined) return { ...initiative, id, agency };
    if (own.length < reports.length) note(`initiatives.${id}.agency`, "different-basis", own.length);
    return { ...initiative, id };
  });
}

function fitted(
  { addresses = [], channel, ...rest }: Initiative,
  report: FeedbackReport,
  causeIds: ReadonlySet<string>,
  joined: ReadonlyMap<Channel, string>,
): Found {
  const known = addresses.filter((id) => causeIds.has(id));
  const owned = report.channels.find(({ id }) => id === channel);
  const became = owned && joined.get(owned);
  return {
    initiative: {
      ...rest,
      ...(became === undefined ? {} : { channel: became }),
      ...(known.length === 0 ? {} : { addresses: known }),
    },
    reports: [report],
    lost: [
      ...(known.length < addresses.length ? (["addresses"] as const) : []),
      ...(channel !== undefined && became === undefined ? (["channel"] as const) : []),
    ],
  };
}
