import type { Channel, FeedbackReport, Initiative } from "../../model/FeedbackReport.js";
import type { CombinationGap, NoteGap } from "./Gap.js";
import { valueText } from "./valueText.js";

interface Found {
  readonly initiative: Initiative;
  readonly reports: FeedbackReport[];
  /** What it says and is not in the whole: causes by their ids, and whether a channel. */
  readonly lostCauses: Set<string>;
  readonly lostChannel: boolean;
}

/** Why a cause is not in the whole, or none that any report has. */
type WhyLost = (cause: string) => Pick<CombinationGap, "reason" | "present"> | undefined;

/**
 * The initiatives of all reports, each with the causes that are left, the channel that its own became, and the agency whose
 * report it stands in, where the publishers differ. Two of one id that differ are two, of which the second has another id; one that
 * several report alike is one, and of none of them alone, and nobody knows whether its reach is of the same beneficiaries.
 */
export function combineInitiatives(
  reports: readonly FeedbackReport[],
  causeIds: ReadonlySet<string>,
  joined: ReadonlyMap<Channel, string>,
  note: NoteGap,
  whyLost: WhyLost,
): readonly Initiative[] {
  const found = new Map<unknown, Found>();
  for (const report of reports)
    for (const own of report.initiatives ?? []) {
      const each = fitted(own, report, causeIds, joined);
      const text = valueText(each.initiative);
      const known = found.get(text);
      if (known === undefined) found.set(text, each);
      else {
        if (!known.reports.includes(report)) known.reports.push(report);
        for (const cause of each.lostCauses) known.lostCauses.add(cause);
      }
    }
  const hasAgencies = new Set(reports.map(({ publisher }) => valueText(publisher?.name))).size > 1;
  const taken = new Set<string>();
  return [...found.values()].map(({ initiative, reports: own, lostCauses, lostChannel }) => {
    let { id } = initiative;
    for (let place = 2; taken.has(id); place++) id = `${initiative.id}-${place}`;
    taken.add(id);
    const place = `initiatives.${id}`;
    if (id !== initiative.id) note(place, "different-basis", own.length);
    for (const key of ["reach", "amount"] as const)
      if (own.length > 1 && initiative[key] !== undefined) note(`${place}.${key}`, "not-additive", own.length);
    const [cause] = lostCauses;
    const why = cause === undefined ? undefined : whyLost(cause);
    if (why) note(`${place}.addresses`, why.reason, why.present);
    if (lostChannel) note(`${place}.channel`, "absent", 0);
    const [first, another] = own;
    const agency = initiative.agency ?? (hasAgencies ? first?.publisher?.name : undefined);
    if (agency === undefined) return { ...initiative, id };
    if (initiative.agency !== undefined || another === undefined) return { ...initiative, id, agency };
    if (own.length < reports.length) note(`${place}.agency`, "different-basis", own.length);
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
    lostCauses: new Set(addresses.filter((id) => !causeIds.has(id))),
    lostChannel: channel !== undefined && became === undefined,
  };
}
