import type { Figure } from "../../../figures/Figure.js";
import type { FigureIndex } from "../match/figureIndex.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { isSumOf } from "./isSumOf.js";
import type { Told } from "./withDerived.js";

/** A row of the sum of those above it, and not of all: "Subtotal", "المجموع الفرعي", "المجموع الجزئي". */
const OF_SOME = /\b(?:sub-?totals?|partial total)\b|(?<![ء-ي])(?:ال)?(?:فرعي|جزئي)[ةه]?(?![ء-ي])/i;

/** A cell that is the sum of the channels or parts that its row names, or of those of the rows above it, where it is a subtotal. */
export function columnSum(
  { entry: { span, text }, reading, context }: Told,
  at: number,
  told: readonly Told[],
  { byId }: FigureIndex,
): TieOutEntry | undefined {
  const { cell, keys, label = "", period = "", role } = context;
  if (!cell || role === "change" || reading.kind === "percent") return undefined;
  const sum = (from: readonly Figure[]): TieOutEntry | undefined =>
    isSumOf(from, reading, context)
      ? { span, text, outcome: "derived", rule: "sum", from: from.map(({ id }) => id) }
      : undefined;
  const named = sum([...new Set(keys)].flatMap((key) => byId.get(`contacts/${key}/${period}`) ?? []));
  const [row = "", head] = label.split("\n");
  if (named !== undefined || !OF_SOME.test(row)) return named;
  const parts: Figure[] = [];
  for (let place = at - 1; told[place]?.context.cell === true; place--) {
    const { entry, context: above } = told[place] ?? {};
    const [name, over] = above?.label?.split("\n") ?? [];
    if (over !== head || name === row) continue;
    const figure = byId.get(entry?.figure ?? "");
    if (figure === undefined) return undefined;
    parts.push(figure);
    const found = sum(parts);
    if (found !== undefined) return found;
  }
  return undefined;
}
