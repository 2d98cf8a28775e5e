import { totalNoun } from "../../../figures/totalNoun.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { unitOf } from "../../../model/unitOf.js";
import { nounText } from "./nounText.js";

/** The forms of the noun that the total of several channels is called by, which says of none of them that it is meant; nothing where it may be the tickets. */
export function nounOfAll({ channels, tickets }: FeedbackReport): string {
  const [unit, ...others] = new Set(channels.map(({ counts }) => unitOf(counts ?? "contact")));
  if (unit === undefined || others.length > 0 || channels.length < 2 || (unit === "ticket" && tickets)) return "";
  const noun = totalNoun(channels, unit);
  return noun === undefined ? "" : nounText(noun);
}
