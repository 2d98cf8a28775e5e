import { PART_NAMES } from "../../language/partNames.js";
import type { FeedbackReport, Label } from "../../model/FeedbackReport.js";
import { measureKey } from "../../model/measureKey.js";
import { DURATION_NAMES } from "./cueWords.js";
import { labelKey } from "./labelKey.js";

/** The rows that a page heads with a whole name of the report: each name, folded, with the key of the figures it is for. */
export function pageLabels(report: FeedbackReport): ReadonlyMap<string, string> {
  const { bases = [], causes = [], initiatives = [], satisfaction = [], tickets } = report;
  const found = new Map<string, string>();
  const shared = new Set<string>();
  const add = ({ ar, en }: Label, key: string): void => {
    for (const text of [ar, en]) {
      if (text === undefined) continue;
      const name = labelKey(text);
      if (found.has(name) && found.get(name) !== key) shared.add(name);
      found.set(name, key);
    }
  };
  for (const { id, name } of [...bases, ...causes]) add(name, id);
  for (const { id, title } of initiatives) add(title, id);
  for (const [index, measure] of satisfaction.entries()) add(measure.agency, measureKey(measure, index));
  for (const { id, parts, rollUps = [] } of tickets?.breakdowns ?? [])
    for (const part of [...parts, ...rollUps]) add(part.name ?? nameOf(part.id), `${id}/${part.id}`);
  if (tickets?.durations !== undefined) for (const [key, name] of Object.entries(DURATION_NAMES)) add(name, key);
  for (const name of shared) found.delete(name);
  found.delete("");
  return found;
}

function nameOf(part: string): Label {
  return Object.hasOwn(PART_NAMES, part) ? (PART_NAMES[part] ?? {}) : { en: part };
}
