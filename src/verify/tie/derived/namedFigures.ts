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
  const isOf = (figure: Figure): boolean =>
    figure.measure === measure || (measure === SHARE && SHARES.includes(figure.measure));
  const names = new Set([...keys, ...parts]);
  return [...(names.size > 0 ? names : subjects.map((subject) => `${subject}/all`))].flatMap((name) => {
    const [subject = "", key = ""] = name.split(/\/(.*)/);
    const found = [true, false].flatMap((isPercent) => index.about(key, isPercent).get(period) ?? []);
    return found.flatMap(({ figure }) => (figure.subject === subject && isOf(figure) ? [figure] : []));
  });
}
