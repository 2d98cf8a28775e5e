import type { FeedbackReport, RootCause } from "../../model/FeedbackReport.js";
import { sameLabel } from "../sameLabel.js";
import { addCells } from "./addCells.js";
import { addRecords } from "./addRecords.js";
import { freeId } from "./freeId.js";
import type { NoteGap } from "./Gap.js";

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
    const causes = causesOf(all).map((found): RootCause => {
      const [one] = found;
      const id = freeId(one.id, taken);
      const path = `causes.${id}`;
      const isSplit = all.some(({ causes = [] }) => causes.some((each) => each.id === one.id && !found.includes(each)));
      const counted = found.filter(({ tickets }) => tickets !== undefined);
      if (found.length < all.length) note(path, isSplit ? "different-basis" : "absent", found.length);
      else if (counted.length > 0 && counted.length < found.length) note(`${path}.tickets`, "absent", counted.length);
      const months = addRecords(
        all.map(({ causes = [] }) => causes.find((cause) => found.includes(cause))?.months),
        (present) => note(`${path}.months`, "absent", present.filter(Boolean).length),
      );
      const whole = {
        id,
        name: one.name,
        ...(counted.length < found.length ? {} : { tickets: addCells(found.map(({ tickets }) => tickets)) }),
        ...(Object.keys(months).length > 0 ? { months } : {}),
      };
      for (const cause of found) became.set(cause, whole);
      return whole;
    });
    return {
      causes,
      ...(first.causeCases === undefined ? {} : { causeCases: addCells(all.map(({ causeCases }) => causeCases)) }),
      ...(first.causesMultiCoded === undefined ? {} : { causesMultiCoded: first.causesMultiCoded }),
    };
  }
  return {};
}

/** The causes of each id and name, in the order in which they are met. */
function causesOf(reports: readonly FeedbackReport[]): readonly (readonly [RootCause, ...RootCause[]])[] {
  const groups: [RootCause, ...RootCause[]][] = [];
  for (const cause of reports.flatMap(({ causes = [] }) => causes)) {
    const known = groups.find(([one]) => one.id === cause.id && sameLabel(one.name, cause.name));
    if (known === undefined) groups.push([cause]);
    else known.push(cause);
  }
  return groups;
}
