import { COUNT_LABELS } from "../names/countLabels.js";
import { labelKey } from "../names/labelKey.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";
import { lineBefore } from "./lineBefore.js";

/** Counts that others, of all contacts, of all tickets and of all closed ones, are near in words and seldom in value. */
const MEASURES = ["closed-in-period", "opened", "offered"];
/** What came in is called so, too, where no period is said. */
const GENERAL = /وارد(?!.*فتر)/;
const LABEL = /^[\s*•·–-]*([^:\n]+):[\s*\u2066-\u2069]*$/;

/** Whether the label of a number, or the head of its column, is that of another count which the report has: "Calls offered: 649,940". */
export function isOfOtherLabel(
  { figure: { subject, key = "*", period, form, measure } }: Candidate,
  { cell, label = "", text }: Context,
  start: number,
  index: FigureIndex,
): boolean {
  if (form !== "count" || MEASURES.includes(measure)) return false;
  const others = (index.about(key, false).get(period) ?? []).filter(({ figure: other }) => other.subject === subject);
  const known = MEASURES.filter((each) => others.some(({ figure: other }) => other.measure === each));
  if (known.length === 0) return false;
  const heads = cell ? label.split("\n") : [LABEL.exec(lineBefore(text, start))?.[1] ?? ""];
  const keys = heads.filter((head) => head !== "" && !GENERAL.test(head)).map(labelKey);
  const own = MEASURES.find((each) => COUNT_LABELS[each]?.split(",").some((words) => keys.includes(labelKey(words))));
  return own !== undefined && known.includes(own);
}
