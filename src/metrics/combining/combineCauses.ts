import type { FeedbackReport, RootCause } from "../../model/FeedbackReport.js";
import { addCells } from "./addCells.js";
import { addRecords } from "./addRecords.js";
import { freeId } from "./freeId.js";
import type { NoteGap } from "./Gap.js";
import { joinLabels } from "./joinLabels.js";
import { labelGroups } from "./labelGroups.js";

/**
 * The causes of all reports, coded in one way; one that a report does not list is added without it, and two names of one id are two causes.
 *
 * @param became - is told what each cause of a report became
 */
export function combineCauses(
  reports: readonly FeedbackReport[],
  note: NoteGap,
  became: Map<RootCause, RootCause>,
): Pick<FeedbackReport, "causes" | "causeCases" | "causesMultiCoded"> {
  const all = reports.filter(({ causes = [] }) => causes.length > 0);
  const [first] = all;
  if (first === undefined) return {};
  const ways = new Set(
    all.map(({ causesMultiCoded = false, causeCases }) => `${causesMultiCoded} ${causeCases === undefined}`),
  );
  if (all.length < reports.length) note("causes", "absent", all.length);
  else if (ways.size > 1) note("causes", "different-basis", all.length);
  else {
    const taken = new Set<string>();
    const causes = causesOf(all).flatMap((namesakes) =>
      namesakes.map((found): RootCause => {
        const id = freeId(found.id, taken);
        const path = `causes.${id}`;
        const own = all.flatMap((report) => found.causes.get(report) ?? []);
        const counted = own.filter(({ tickets }) => tickets !== undefined);
        if (own.length < all.length) note(path, namesakes.length > 1 ? "different-basis" : "absent", own.length);
        else if (counted.length > 0 && counted.length < own.length) note(`${path}.tickets`, "absent", counted.length);
        const months = addRecords(
          all.map((report) => found.causes.get(report)?.months),
          (present) => note(`${path}.months`, "absent", present.filter(Boolean).length),
        );
        const whole = {
          id,
          name: joinLabels(own.map(({ name }) => name)) ?? {},
          ...(counted.length < own.length ? {} : { tickets: addCells(own.map(({ tickets }) => tickets)) }),
          ...(Object.keys(months).length > 0 ? { months } : {}),
        };
        for (const cause of own) became.set(cause, whole);
        return whole;
      }),
    );
    return {
      causes,
      ...(first.causeCases === undefined ? {} : { causeCases: addCells(all.map(({ causeCases }) => causeCases)) }),
      ...(first.causesMultiCoded === undefined ? {} : { causesMultiCoded: first.causesMultiCoded }),
    };
  }
  return {};
}

/** What is one cause, by its id and name, in the reports that have it. */
interface Found {
  readonly id: string;
  readonly causes: ReadonlyMap<FeedbackReport, RootCause>;
}

/** The causes of each id, in the order in which they are met: one, or several under different names. */
function causesOf(reports: readonly FeedbackReport[]): readonly (readonly Found[])[] {
  const byId = new Map<string, (readonly [FeedbackReport, RootCause])[]>();
  for (const report of reports)
    for (const cause of report.causes ?? []) {
      const namesakes = byId.get(cause.id) ?? [];
      byId.set(cause.id, namesakes);
      namesakes.push([report, cause]);
    }
  return [...byId].map(([id, namesakes]) =>
    labelGroups(namesakes, ([, { name }]) => [name]).map((group) => ({ id, causes: new Map(group) })),
  );
}
