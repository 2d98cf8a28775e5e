import type { FeedbackReport, RootCause } from "../../model/FeedbackReport.js";
import { addCells } from "./addCells.js";
import { addRecords } from "./addRecords.js";
import type { NoteGap } from "./Gap.js";

/** The causes of all reports, coded in one way; a cause that one does not list was not found there. */
export function combineCauses(
  reports: readonly FeedbackReport[],
  note: NoteGap,
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
    const ids = new Set(all.flatMap(({ causes = [] }) => causes.map(({ id }) => id)));
    const causes = [...ids].flatMap((id): readonly RootCause[] => {
      const found = all.flatMap((report) => report.causes?.find((cause) => cause.id === id) ?? []);
      const [one] = found;
      if (one === undefined) return [];
      const counted = found.filter(({ tickets }) => tickets !== undefined);
      const months = found.length === all.length ? addRecords(found.map((cause) => cause.months)) : {};
      return [
        {
          id,
          name: one.name,
          ...(counted.length === 0 ? {} : { tickets: addCells(found.map(({ tickets }) => tickets)) }),
          ...(Object.keys(months).length > 0 ? { months } : {}),
        },
      ];
    });
    return {
      causes,
      ...(first.causeCases === undefined ? {} : { causeCases: addCells(all.map(({ causeCases }) => causeCases)) }),
      ...(first.causesMultiCoded === undefined ? {} : { causesMultiCoded: first.causesMultiCoded }),
    };
  }
  return {};
}
