import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { canonicalText } from "./canonicalText.js";
import type { NoteGap } from "./Gap.js";
import { oneLabel } from "./oneLabel.js";

/** The publisher and the title, where all reports have the same; an edition and printed figures are of each report alone. */
export function combineTitles(
  reports: readonly FeedbackReport[],
  note: NoteGap,
): Pick<FeedbackReport, "publisher" | "title"> {
  const given = (key: "publisher" | "title" | "edition" | "published") =>
    reports.filter((report) => report[key] !== undefined).length;
  const name = oneLabel(reports.map(({ publisher }) => publisher?.name));
  const others = new Set(reports.map(({ publisher }) => canonicalText({ ...publisher, name: null })));
  const publisher = name && others.size === 1 ? { publisher: { ...reports[0]?.publisher, name } } : {};
  const label = oneLabel(reports.map((report) => report.title));
  const title = label ? { title: label } : {};
  for (const key of ["publisher", "title"] as const) {
    const present = given(key);
    if (present > 0 && !Object.hasOwn({ ...publisher, ...title }, key))
      note(key, present < reports.length ? "absent" : "different-basis", present);
  }
  for (const key of ["edition", "published"] as const) if (given(key) > 0) note(key, "not-additive", given(key));
  return { ...title, ...publisher };
}
