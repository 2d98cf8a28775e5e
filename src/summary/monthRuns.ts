import { isMonth } from "../periods/isMonth.js";
import { nextPeriod } from "../periods/nextPeriod.js";
import type { FigureWriter } from "./figureWriter.js";
import { monthSpan } from "./monthSpan.js";

/** So many months in a row are told by the first and the last. */
const ROW = 3;

/** Periods as the items of a list, in the order given; three months in a row or more are one item: `July to December 2024`. */
export function monthRuns(
  periods: readonly string[],
  writer: FigureWriter,
  sentence?: "fromTo" | "monthsFromTo",
): readonly string[] {
  const runs: { readonly first: string; readonly months: string[] }[] = [];
  for (const period of periods) {
    const months = runs.at(-1)?.months;
    const last = months?.at(-1) ?? "";
    if (isMonth(last) && nextPeriod(last) === period) months?.push(period);
    else runs.push({ first: period, months: [period] });
  }
  return runs.flatMap(({ first, months }) =>
    months.length < ROW ? months.map(writer.period) : monthSpan(first, months.at(-1) ?? first, writer, sentence),
  );
}
