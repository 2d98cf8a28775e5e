import type { FeedbackReport, Label, SatisfactionMeasure } from "../../model/FeedbackReport.js";
import { measureKey } from "../../model/measureKey.js";
import { freeMeasureKey } from "../freeMeasureKey.js";
import { ratingBasis } from "../ratingBasis.js";
import { readCount } from "../readCount.js";
import { sameMeasure } from "../sameMeasure.js";
import { addCells } from "./addCells.js";
import { addRecords } from "./addRecords.js";
import type { NoteGap } from "./Gap.js";
import { joinLabels } from "./joinLabels.js";
import { labelGroups } from "./labelGroups.js";

/** Measures, and why the ratings in them are not all that the reports have. */
export interface CombinedMeasures {
  readonly measures: readonly SatisfactionMeasure[];
  readonly lost?: "absent" | "different-basis";
}

/**
 * The measures of all reports: those of one id, or else of one agency and platform, pooled by their counts, where scale, threshold and window are one. A report without
 * any ratings is a gap: what the others measured is not the satisfaction with all.
 */
export function combineMeasures(reports: readonly FeedbackReport[], note: NoteGap): CombinedMeasures {
  let lost: CombinedMeasures["lost"];
  const lose = (path: string, reason: "absent" | "different-basis", present: number): readonly never[] => {
    lost ??= reason;
    note(path, reason, present);
    return [];
  };
  const measures = groupsOf(reports).flatMap((group): readonly SatisfactionMeasure[] => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return group;
    const rated = group.filter(isRated).length;
    const agency = joinLabels(group.map((measure) => measure.agency)) ?? first.agency;
    const platform = joinLabels(group.map((measure) => measure.platform));
    const path = `satisfaction.${first.id ?? agency.en ?? agency.ar}`;
    if (rated > 0 && rated < group.length) return lose(path, "absent", rated);
    if (new Set(group.map(ratingBasis)).size > 1 || labelGroups(group, namesOf).length > 1)
      return lose(path, "different-basis", rated);
    return [pooled({ ...first, agency, ...(platform === undefined ? {} : { platform }) }, group, path, note)];
  });
  const rating = reports.filter(({ satisfaction = [] }) => satisfaction.some(isRated)).length;
  if (lost === undefined && rating > 0 && rating < reports.length) lose("satisfaction", "absent", rating);
  const told = toldApart(measures);
  return lost === undefined ? { measures: told } : { measures: told, lost };
}

/** Where the place of a measure without an id is the id of another, it has one that is nobody's. */
function toldApart(measures: readonly SatisfactionMeasure[]): readonly SatisfactionMeasure[] {
  const ids = new Set(measures.flatMap(({ id }) => id ?? []));
  return measures.map((measure, index) => {
    if (measure.id !== undefined || !ids.has(measureKey(measure, index))) return measure;
    const id = freeMeasureKey(measure, index, measures.length + 1, ids);
    ids.add(id);
    return { ...measure, id };
  });
}

function isRated({ ratings }: SatisfactionMeasure): boolean {
  return ratings !== undefined;
}

/** What is one measure: of one id, or else of one name that no report has twice. */
function groupsOf(reports: readonly FeedbackReport[]): readonly (readonly SatisfactionMeasure[])[] {
  const all = reports.flatMap(({ satisfaction = [] }) => satisfaction);
  const twins = new Set(reports.flatMap(twinsOf));
  const unnamed = all.filter((measure) => measure.id === undefined && !twins.has(measure));
  const known = new Map<SatisfactionMeasure, readonly SatisfactionMeasure[]>();
  for (const group of labelGroups(unnamed, namesOf)) {
    const members = new Set(group);
    const isTwice = reports.some(({ satisfaction = [] }) => satisfaction.filter((one) => members.has(one)).length > 1);
    if (!isTwice) for (const measure of group) known.set(measure, group);
  }
  const groups = new Map<unknown, SatisfactionMeasure[]>();
  for (const measure of all) {
    const key = measure.id ?? known.get(measure) ?? {};
    groups.set(key, [...(groups.get(key) ?? []), measure]);
  }
  return [...groups.values()];
}

function namesOf({ agency, platform }: SatisfactionMeasure): readonly (Label | undefined)[] {
  return [agency, platform];
}

/** The measures of a report that neither id nor labels tell from each other. */
function twinsOf({ satisfaction = [] }: FeedbackReport): readonly SatisfactionMeasure[] {
  const unnamed = satisfaction.filter(({ id }) => id === undefined);
  return unnamed.filter((one) => unnamed.some((other) => other !== one && sameMeasure(one, other)));
}

function pooled(
  first: SatisfactionMeasure,
  group: readonly SatisfactionMeasure[],
  path: string,
  note: NoteGap,
): SatisfactionMeasure {
  const { ratings, asked, unrated, weight, minimumRated, bottomBoxTo, ...rest } = first;
  const scores = new Set(group.flatMap((measure) => Object.keys(measure.ratings ?? {})));
  const complete = group.map((measure) => {
    // A score of the scale that is not listed was given by nobody.
    return Object.fromEntries([...scores].map((score) => [score, measure.ratings?.[score] ?? 0]));
  });
  const has = (key: "asked" | "unrated"): boolean => {
    const present = group.filter((measure) => measure[key] !== undefined).length;
    if (present > 0 && present < group.length) note(`${path}.${key}`, "absent", present);
    return present === group.length;
  };
  const weighted = group.filter((measure) => measure.weight !== undefined).length;
  if (weighted > 0) note(`${path}.weight`, "not-additive", weighted);
  const isBottom = group.every((measure) => measure.bottomBoxTo === bottomBoxTo);
  if (!isBottom) note(`${path}.bottomBoxTo`, "different-basis", group.length);
  const minimum = Math.max(...group.map((measure) => readCount(measure.minimumRated, `${path}.minimumRated`) ?? 0));
  return {
    ...rest,
    ...(bottomBoxTo === undefined || !isBottom ? {} : { bottomBoxTo }),
    ...(minimum === 0 ? {} : { minimumRated: minimum }),
    ...(ratings === undefined ? {} : { ratings: addRecords(complete) }),
    ...(has("asked") ? { asked: addCells(group.map((measure) => measure.asked)) } : {}),
    ...(has("unrated") ? { unrated: addCells(group.map((measure) => measure.unrated)) } : {}),
  };
}
