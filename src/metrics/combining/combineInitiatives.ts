import type { FeedbackReport, Initiative } from "../../model/FeedbackReport.js";

/** The initiatives of all reports, each with the causes that are left; two of one id that differ are two. */
export function combineInitiatives(
  reports: readonly FeedbackReport[],
  causeIds: ReadonlySet<string>,
): readonly Initiative[] {
  const found = new Map<string, Initiative>();
  const seen = new Set<string>();
  for (const { addresses = [], channel: _, ...initiative } of reports.flatMap(({ initiatives = [] }) => initiatives)) {
    const known = addresses.filter((id) => causeIds.has(id));
    const each = known.length === 0 ? initiative : { ...initiative, addresses: known };
    const text = JSON.stringify(each);
    if (seen.has(text)) continue;
    seen.add(text);
    let { id } = each;
    for (let place = 2; found.has(id); place++) id = `${each.id}-${place}`;
    found.set(id, { ...each, id });
  }
  return [...found.values()];
}
