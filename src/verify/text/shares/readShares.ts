import { foldText } from "../../../language/foldText.js";
import { firstFrom } from "../../common/firstFrom.js";
import type { Passage } from "../passage/Passage.js";
import type { RatioWords } from "../passage/readRatios.js";
import type { Item } from "../relations/Relation.js";

/** So much of a text beside a fraction may say what it is of. */
const BESIDE = 240;

/** A percentage, or a fraction in words as one. */
interface ToldShare {
  readonly percent: Item;
  readonly said?: RatioWords;
  /** Its place among the numbers. */
  readonly at: number;
}

/** Reads the percentages of a text, and its fractions in words with what stands around them. */
export function readShares({ text, items, sentenceStarts: starts, ratios }: Passage): readonly ToldShare[] {
  const percents = items.flatMap((percent, at) => (percent.kind === "percent" ? [{ percent, at }] : []));
  let sentence = 0;
  const fractions = ratios.flatMap((said): ToldShare[] => {
    while ((starts[sentence + 1] ?? text.length + 1) <= said.start) sentence++;
    if (said.kind !== "part") return [];
    const at = firstFrom(items, said.start, ({ start }) => start);
    const from = Math.max(starts[sentence] ?? 0, items[at - 1]?.end ?? 0, said.start - BESIDE);
    const to = Math.min(starts[sentence + 1] ?? text.length, items[at]?.start ?? text.length, said.end + BESIDE);
    const percent: Item = {
      start: said.start,
      end: said.end,
      kind: "percent",
      value: 100 * said.value,
      figure: { units: Math.round(100 * said.value), decimals: 0 },
      alternatives: [],
      before: foldText(text.slice(from, said.start)),
      after: foldText(text.slice(said.end, Math.max(to, said.end))),
      sentence,
      line: -1,
      listed: false,
    };
    return [{ percent, said, at }];
  });
  return [...percents, ...fractions];
}
