import type { Label } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";

/** Names of offices that English takes an article before: the Ministry of Health, the Judiciary agency. */
const OFFICE =
  /^(?:(?:General|Royal|National|Supreme|High|Central) )*(?:Ministry|Department|Authority|Agency|Bureau|Office|Commission|Council|Directorate|Court|Board|Municipality|Cent(?:er|re)|Fund|Presidency|Secretariat|University) (?:of|for)\b|(?:^| )(?:[Aa]uthority|[Aa]gency|[Cc]ommission|[Cc]ompany)$/;

/** The name of a publisher or an agency within a sentence. */
export function officeWithin(name: Label, writer: FigureWriter): string {
  const label = writer.label(name, "—");
  if (writer.language !== "en") return label;
  const bare = label.replace(/^The /, "");
  return bare !== label || OFFICE.test(bare) ? `the ${bare}` : label;
}
