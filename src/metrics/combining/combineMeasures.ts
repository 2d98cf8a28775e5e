import type { FeedbackReport, SatisfactionMeasure } from "../../model/FeedbackReport.js";
import { ratingBasis } from "../ratingBasis.js";
import { addCells } from "./addCells.js";
import { addRecords } from "./addRecords.js";
import type { NoteGap } from "./Gap.js";

/** The measures of all reports: those of one id pooled by their counts, where scale, threshold and window are one. */
export function combineMeasures(reports: readonly FeedbackReport[], note: NoteGap): readonly SatisfactionMeasure[] {
  const groups = new Map<string, SatisfactionMeasure[]>();
  for (const measure of reports.flatMap(({ satisfaction = [] }) => satisfaction)) {
    const key = measure.id ?? JSON.stringify(measure.agency);
    groups.set(key, [...(groups.get(key) ?? []), measure]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return group;
    const rated = group.filter(({ ratings }) => ratings !== undefined).length;
    const path = `satisfaction.${first.id ?? key}`;
    if (rated > 0 && rated < group.length) note(path, "absent", rated);
    else if (new Set(group.map(ratingBasis)).size > 1) note(path, "different-basis", rated);
    else return [pooled(first, group)];
    return [];
  });
}

function pooled(first: SatisfactionMeasure, group: readonly SatisfactionMeasure[]): SatisfactionMeasure {
  const { ratings, asked, unrated, weight, ...rest } = first;
  const scores = new Set(group.flatMap((measure) => Object.keys(measure.ratings ?? {})));
  const complete = group.map((measure) => {
    // A score of the scale that is not listed was given by nobody.
    return Object.fromEntries([...scores].map((score) => [score, measure.ratings?.[score] ?? 0]));
  });
  const has = (key: "asked" | "unrated"): boolean => group.every((measure) => measure[key] !== undefined);
  return {
    ...rest,
    ...(ratings === undefined ? {} : { ratings: addRecords(complete) }),
    ...(has("asked") ? { asked: addCells(group.map((measure) => measure.asked)) } : {}),
    ...(has("unrated") ? { unrated: addCells(group.map((measure) => measure.unrated)) } : {}),
  };
}
