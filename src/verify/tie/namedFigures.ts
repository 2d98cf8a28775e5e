import type { Figure } from "../../figures/Figure.js";
import type { Context } from "./Context.js";
import type { FigureIndex } from "./figureIndex.js";

/** The figures of one measure of the channels, causes and parts that are named right beside a number, each once. */
export function namedFigures(
  { claims: { keys, parts } }: Context,
  measure: string,
  index: FigureIndex,
  period: string,
): readonly Figure[] {
  return [...new Set([...keys, ...parts])].flatMap((name) => {
    const [subject = "", key = ""] = name.split(/\/(.*)/);
    const found = [true, false].flatMap((isPercent) => index.about(key, isPercent).get(period) ?? []);
    return found.flatMap(({ figure }) => (figure.subject === subject && figure.measure === measure ? [figure] : []));
  });
}
