import { isPeriodName } from "../../../language/reading/isPeriodName.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import type { Stretch } from "../page/Stretch.js";
import { isFormer } from "./isFormer.js";
import { roleOf } from "./roleOf.js";

/** The periods that a number's sentence, and its line before it, name only for another number that something is compared with. */
export function basePeriods({ page, reading, index, from, until }: Stretch): readonly string[] {
  const { readings, text } = page;
  const { start } = reading.span;
  if (isFormer(text, start)) return [];
  const bases = new Set<string>();
  const others = new Set<string>();
  let own: readonly string[] = [];
  const add = (at: number, isBehind: boolean): void => {
    const other = readings[at];
    if (!isPeriodName(other)) return;
    const isBase =
      (isBehind && page.isCompared(at)) || (at - 1 !== index && roleOf(text, readings, at - 1, undefined) === "base");
    for (const period of page.periodsNamed(other)) (isBase ? bases : others).add(period);
    // "166,500 messages, up 70% on 2023": it is of another year, whatever else is told of that one.
    if (isBehind && isBase && at === index + 2 && readings[index + 1]?.kind === "percent")
      own = page.periodsNamed(other);
  };
  let isBehind = false;
  for (let at = index - 1; (readings[at]?.span.start ?? -1) >= from; at--) {
    isBehind ||= isQuantity(readings[at]);
    add(at, isBehind);
  }
  for (let at = index + 1; (readings[at]?.span.start ?? until) < until; at++) add(at, reading.kind !== "percent");
  return [...bases].filter((period) => own.includes(period) || !others.has(period));
}
