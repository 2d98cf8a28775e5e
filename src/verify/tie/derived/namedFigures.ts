import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { Context } from "../place/Context.js";

/** What each is of all: the share of a channel, a cause or a part. */
export const SHARE = "share";
export const SHARES: readonly string[] = ["share-of-channels", "share-of-cases", "share-of-tickets", "share-of-whole"];

/** The figures of one measure of the channels, causes and parts that are named right beside a number, or else of all, each once. */
export function namedFigures(
  { claims: { keys, parts, subjects } }: Context,
  measure: string,
  index: FigureIndex,
  period: string,
): readonly Figure[] {
  const found: Figure[] = [];
  const names = new Set([...keys, ...parts]);
  for (const name of names.size > 0 ? names : subjects.map((subject) => `${subject}/*`)) {
    const slash = name.indexOf("/");
    for (const isPercent of [true, false])
      for (const { figure } of index.about(name.slice(slash + 1), isPercent).get(period) ?? [])
        if (name.startsWith(`${figure.subject}/`) && isOf(figure, measure)) found.push(figure);
  }
  return found;
}

function isOf(figure: Figure, measure: string): boolean {
  return figure.measure === measure || (measure === SHARE && SHARES.includes(figure.measure));
}
