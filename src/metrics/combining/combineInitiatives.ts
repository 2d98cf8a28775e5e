import type { Channel, FeedbackReport, Initiative, RootCause } from "../../model/FeedbackReport.js";
import { canonicalText } from "./canonicalText.js";
import { freeId } from "./freeId.js";
import type { NoteGap } from "./Gap.js";
import { oneLabel } from "./oneLabel.js";

interface Found {
  readonly initiative: Initiative;
  readonly reports: FeedbackReport[];
  /** Whether causes that it says are not in the whole. */
  lostCauses: boolean;
}

/**
 * The initiatives of all reports, each with what its causes and its channel became, and the agency whose
 * report it stands in, where the publishers differ. Two of one id that differ are two, of which the second has another id; one that
 * several report alike is one, and of none of them alone, and nobody knows whether its reach is of the same beneficiaries.
 * The day of one that not all report is left out where it would be measured on the tickets of all.
 */
export function combineInitiatives(
  reports: readonly FeedbackReport[],
  causes: ReadonlyMap<RootCause, RootCause>,
  channels: ReadonlyMap<Channel, string>,
  note: NoteGap,
): readonly Initiative[] {
  const found = new Map<unknown, Found>();
  for (const report of reports)
    for (const own of report.initiatives ?? []) {
      const each = fitted(own, report, causes, channels);
      const text = canonicalText(each.initiative);
      const known = found.get(text);
      if (known === undefined) found.set(text, each);
      else {
        if (!known.reports.includes(report)) known.reports.push(report);
        known.lostCauses ||= each.lostCauses;
      }
    }
  const coding = reports.filter(({ causes: own = [] }) => own.length > 0).length;
  const measured = new Set([...causes.values()].flatMap(({ id, months }) => (months === undefined ? [] : id)));
  const hasAgencies = oneLabel(reports.map(({ publisher }) => publisher?.name)) === undefined;
  const taken = new Set<string>();
  return [...found.values()].map(({ initiative: { liveDate, ...rest }, reports: own, lostCauses }) => {
    const id = freeId(rest.id, taken);
    const place = `initiatives.${id}`;
    if (id !== rest.id) note(place, "different-basis", own.length);
    for (const key of ["reach", "amount"] as const)
      if (own.length > 1 && rest[key] !== undefined) note(`${place}.${key}`, "not-additive", own.length);
    if (lostCauses) note(`${place}.addresses`, coding < reports.length ? "absent" : "different-basis", coding);
    const isOfSome = own.length < reports.length && rest.addresses?.some((cause) => measured.has(cause)) === true;
    if (liveDate !== undefined && isOfSome) note(`${place}.liveDate`, "different-basis", own.length);
    const initiative = { ...rest, id, ...(liveDate === undefined || isOfSome ? {} : { liveDate }) };
    const [first, another] = own;
    const agency = initiative.agency ?? (hasAgencies ? first?.publisher?.name : undefined);
    if (agency === undefined) return initiative;
    if (initiative.agency !== undefined || another === undefined) return { ...initiative, agency };
    if (own.length < reports.length) note(`${place}.agency`, "different-basis", own.length);
    return initiative;
  });
}

function fitted(
  { addresses = [], channel, ...rest }: Initiative,
  report: FeedbackReport,
  causes: ReadonlyMap<RootCause, RootCause>,
  channels: ReadonlyMap<Channel, string>,
): Found {
  const wholeOf = (id: string) => {
    const own = report.causes?.find((cause) => cause.id === id);
    return (own && causes.get(own)?.id) ?? [];
  };
  const known = addresses.flatMap(wholeOf);
  const owned = report.channels.find(({ id }) => id === channel);
  const became = owned && channels.get(owned);
  return {
    initiative: {
      ...rest,
      ...(became === undefined ? {} : { channel: became }),
      ...(known.length === 0 ? {} : { addresses: known }),
    },
    reports: [report],
    lostCauses: known.length < addresses.length,
  };
}
