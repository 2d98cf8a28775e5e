import type { FeedbackReport, RootCause } from "../../model/FeedbackReport.js";
import { sameLabel } from "../sameLabel.js";
import { addCells } from "./addCells.js";
import { addRecords } from "./addRecords.js";
import type { NoteGap } from "./Gap.js";

/** The causes of all reports, coded in one way; a cause that one does not list is added without it, and said. */
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
      const path = `causes.${id}`;
      if (found.some(({ name }) => !sameLabel(name, one.name))) {
        note(path, "different-basis", found.length);
        return [];
      }
      const counted = found.filter(({ tickets }) => tickets !== undefined);
      if (found.length < all.length) note(path, "absent", found.length);
      else if (counted.length > 0 && counted.length < found.length) note(`${path}.tickets`, "absent", counted.length);
      const months = addRecords(
        all.map((report) => found.find((cause) => report.causes?.includes(cause))?.months),
        (present) => note(`${path}.months`, "absent", present.filter(Boolean).length),
      );
      return [
        {
          id,
          name: one.name,
          ...(counted.length < found.length ? {} : { tickets: addCells(found.map(({ tickets }) => tickets)) }),
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
