import { formatList } from "../language/formatList.js";
import type { FeedbackReport, SatisfactionMeasure } from "../model/FeedbackReport.js";
import type { FigureWriter } from "./figureWriter.js";

/** Why the measures have no share together, by what they differ in or do not all state; nothing where the report does not tell. */
export function notPooled(
  { satisfaction = [], overallSatisfaction }: FeedbackReport,
  { cycle: { pooling }, options }: FigureWriter,
): string | undefined {
  const isWeighted = overallSatisfaction === "weights";
  const rated = satisfaction.filter(({ ratings }) => ratings !== undefined);
  // What weighs nothing decides nothing.
  const weighty = isWeighted ? rated.filter(({ weight }) => weight !== 0) : rated;
  const rows = weighty.length > 0 ? weighty : rated;
  const parts: readonly (readonly [name: string, of: (measure: SatisfactionMeasure) => unknown])[] = [
    [pooling.scale, ({ scale }) => scale && `${scale.min} ${scale.max}`],
    [pooling.threshold, ({ topBoxFrom }) => topBoxFrom],
    [pooling.window, ({ window }) => window],
  ];
  const stated = parts.map(([name, of]) => ({ name, values: new Set(rows.map(of)) }));
  const open = stated.filter(({ values }) => values.size === 2 && values.has(undefined));
  const differing = stated.filter((each) => each.values.size > 1 && !open.includes(each));
  const say = (template: string, list: typeof stated): readonly string[] => {
    const names = list.map(({ name }) => name);
    return names.length > 0 ? [template.replace("{0}", formatList(names, options))] : [];
  };
  const reasons = [
    ...say(pooling.differ, differing),
    // One that is not stated may be that of the others.
    ...say(pooling.unstated, open),
    ...(isWeighted && rows.some(({ weight }) => weight === undefined) ? [pooling.weight] : []),
  ];
  return reasons.length === 0 ? undefined : pooling.none.replace("{0}", reasons.join(pooling.and));
}
