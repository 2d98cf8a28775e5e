import type { Figure } from "../figures/Figure.js";
import { formatList } from "../language/formatList.js";
import { REASON_NAMES } from "../language/reasonNames.js";
import { CELL_STATUSES } from "../model/lists.js";
import type { NameFigure } from "./figureNamer.js";
import type { FigureWriter } from "./figureWriter.js";
import type { Phrase } from "./Summary.js";

/** Which figures are provisional, revised, estimated or after a break; `withReasons` also why some have no value, each with its periods. */
export function markItems(
  marked: readonly Figure[],
  nameOf: NameFigure,
  writer: FigureWriter,
  withReasons = false,
): Phrase[] {
  const { statuses, sentences } = writer.words;
  const found = new Map<string, { name: Phrase; mark: string; periods: Set<string> }>();
  for (const { subject, key, measure, period, result } of marked) {
    const { caveats, coverage } = result;
    const [gap] = withReasons && result.status !== "ok" ? coverage.missing : [];
    const marks = CELL_STATUSES.flatMap((status) => (caveats.includes(status) ? [statuses[status]] : []));
    for (const mark of gap ? [...marks, REASON_NAMES[gap.reason][writer.language]] : marks) {
      const name = nameOf(key === undefined ? subject : `${subject}/${key}`, measure);
      if (name === undefined) continue;
      const id = JSON.stringify([name, mark]);
      const item = found.get(id) ?? { name, mark, periods: new Set() };
      // What is not counted by months is of the report's period.
      if (withReasons || measure === "count") item.periods.add(period);
      found.set(id, item);
    }
  }
  return [...found.values()].map(({ name, mark, periods }) =>
    periods.size === 0
      ? writer.say(sentences.channelAlone, name, mark)
      : writer.say(sentences.missing, name, formatList([...periods].sort().map(writer.period), writer.options), mark),
  );
}
