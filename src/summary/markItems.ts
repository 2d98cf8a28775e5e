import type { Figure } from "../figures/Figure.js";
import { formatList } from "../language/formatList.js";
import { REASON_NAMES } from "../language/reasonNames.js";
import { CELL_STATUSES } from "../model/lists.js";
import type { NameFigure } from "./figureNamer.js";
import type { FigureWriter } from "./figureWriter.js";
import { monthRuns } from "./monthRuns.js";
import type { Phrase } from "./Summary.js";

/** One mark of what is named, and the periods that it is of; one that is missing has its reason for a mark. */
export interface Marked {
  readonly name: Phrase;
  readonly mark: string;
  readonly isMissing: boolean;
  readonly periods: readonly string[];
}

/** Which figures are provisional, revised, estimated or after a break; with `sayPeriods` also why some have no value, each with its periods. */
export function markItems(
  marked: readonly Figure[],
  nameOf: NameFigure,
  writer: FigureWriter,
  sayPeriods?: (marked: Marked) => Phrase,
): Phrase[] {
  const { statuses, sentences } = writer.words;
  const found = new Map<string, { name: Phrase; mark: string; isMissing: boolean; periods: Set<string> }>();
  for (const { subject, key, measure, period, result } of marked) {
    const { caveats, coverage } = result;
    // Each reason alone leaves a total out.
    const gaps = sayPeriods && result.status !== "ok" ? coverage.missing : [];
    // A total that there is not is not estimated either.
    const marks = CELL_STATUSES.flatMap((status) =>
      result.status === "ok" && caveats.includes(status) ? [statuses[status]] : [],
    );
    const reasons = new Set(gaps.map(({ reason }) => REASON_NAMES[reason][writer.language]));
    for (const mark of [...marks, ...reasons]) {
      const name = nameOf(key === undefined ? subject : `${subject}/${key}`, measure);
      if (name === undefined) continue;
      const id = JSON.stringify([name, mark]);
      const item = found.get(id) ?? { name, mark, isMissing: reasons.has(mark), periods: new Set() };
      // What is not counted by months is of the report's period.
      if (sayPeriods || measure === "count") item.periods.add(period);
      found.set(id, item);
    }
  }
  // The marks of the same counts are one line.
  const items = new Map<string, Omit<Marked, "mark"> & { readonly marks: readonly string[] }>();
  for (const { name, mark, isMissing, periods: some } of found.values()) {
    const periods = [...some].sort();
    const id = JSON.stringify([name, periods, isMissing && mark]);
    items.set(id, { name, marks: [...(items.get(id)?.marks ?? []), mark], isMissing, periods });
  }
  return [...items.values()].map((item) => {
    const { name, marks, periods } = item;
    const mark = formatList(marks.map(withoutNoun), writer.options);
    if (periods.length === 0) return writer.say(sentences.alone, name, mark);
    if (sayPeriods) return sayPeriods({ ...item, mark });
    return writer.say(sentences.missing, name, formatList(monthRuns(periods, writer), writer.options), mark);
  });
}

/** A mark without the noun that it has in common with the first of them. */
function withoutNoun(mark: string, index: number, [first = ""]: readonly string[]): string {
  const noun = first.slice(0, first.indexOf(" ") + 1);
  return index > 0 && mark.startsWith(noun) ? mark.slice(noun.length) : mark;
}
