import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { canonicalText } from "./canonicalText.js";
import type { NoteGap } from "./Gap.js";

/** The publisher and the title, where all reports have the same; an edition and printed figures are of each report alone. */
export function combineTitles(
  reports: readonly FeedbackReport[],
  note: NoteGap,
): Pick<FeedbackReport, "publisher" | "title"> {
  const given = (key: "publisher" | "title" | "edition" | "published") =>
    reports.filter((report) => report[key] !== undefined);
  const shared = <Key extends "publisher" | "title">(key: Key): Pick<FeedbackReport, Key> | undefined => {
    const [first] = reports;
    const texts = new Set(reports.map((report) => canonicalText(report[key])));
    const present = given(key).length;
    if (present === 0) return undefined;
    if (texts.size === 1) return first;
    note(key, present < reports.length ? "absent" : "different-basis", present);
    return undefined;
  };
  const [publisher, title] = [shared("publisher")?.publisher, shared("title")?.title];
  for (const key of ["edition", "published"] as const) {
    const { length } = given(key);
    if (length > 0) note(key, "not-additive", length);
  }
  return { ...(title === undefined ? {} : { title }), ...(publisher === undefined ? {} : { publisher }) };
}
