import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { FigureIndex } from "./figureIndex.js";

const ALL = "*";

/** The figures of all, and of what a place names, in the periods that it names, and in that of the report. */
export function figuresAt(
  { key = ALL, head = ALL, keys, periods }: Context,
  index: FigureIndex,
  isPercent: boolean,
  reportPeriod: string,
): readonly (readonly Candidate[])[] {
  const groups: (readonly Candidate[])[] = [];
  const isReported = periods.includes(reportPeriod);
  const add = (name: string): void => {
    const ofName = index.about(name, isPercent);
    const own = isReported ? undefined : ofName.get(reportPeriod);
    if (own !== undefined) groups.push(own);
    for (const period of periods) {
      const named = ofName.get(period);
      if (named !== undefined) groups.push(named);
    }
  };
  add(ALL);
  if (key !== ALL) add(key);
  if (head !== ALL && head !== key) add(head);
  keys.forEach((name, at) => {
    if (name !== ALL && name !== key && name !== head && keys.indexOf(name) === at) add(name);
  });
  return groups;
}
