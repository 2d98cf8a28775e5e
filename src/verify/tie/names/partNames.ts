import { DURATIONS } from "../../../figures/durationFigures.js";
import type { FeedbackReport, Label } from "../../../model/FeedbackReport.js";
import { measureKey } from "../../../model/measureKey.js";
import { DURATION_WORDS } from "./cueWords.js";
import { partLabel } from "./partLabel.js";

/**
 * The names of causes, satisfaction measures, parts of breakdowns and durations, by the keys of their figures; what has none
 * has no name.
 */
export function partNames({
  bases = [],
  causes = [],
  satisfaction = [],
  tickets,
}: FeedbackReport): readonly (readonly [key: string, name: Label])[] {
  return [
    ...[...bases, ...causes].map(({ id, name }) => [id, name] as const),
    ...satisfaction.flatMap((measure, index) =>
      measure.ratings === undefined ? [] : [[measureKey(measure, index), measure.agency] as const],
    ),
    ...(tickets?.breakdowns ?? []).flatMap(({ id, parts, rollUps = [] }) =>
      [...parts, ...rollUps].map((part) => [`${id}/${part.id}`, partLabel(part)] as const),
    ),
    ...(tickets?.durations === undefined
      ? []
      : DURATIONS.map(([, prefix]) => [prefix, { en: DURATION_WORDS[prefix] ?? "" }] as const)),
  ];
}
