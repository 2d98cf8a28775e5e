import { isTimeUnit } from "../../../language/reading/isTimeUnit.js";
import { figuresWithin } from "../passage/figuresWithin.js";
import type { Passage } from "../passage/Passage.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";

/** So far behind the last part, one in words may stand. */
const BEHIND = 60;
/** What follows is told beside a list, and is none of it. */
const ALSO = /(?<![ء-ي])كما(?! [يت]لي| هو)(?![ء-ي])|(?<![a-z])(?:also|in addition|besides|moreover)(?![a-z])/;

/**
 * Whether the total of a sum that fails is no sum of its parts without one that is told besides, "191 sales: 102 of shops, 29 of homes and 60 of plants; 83 deeds were also issued", nor
 * of them and one more in words: "13 for men, four for women, 16 and 12, in all 45".
 */
export function isNotGivenByOthers({
  items,
  figures,
}: Pick<Passage, "items" | "figures">): (relation: Relation) => boolean {
  const places = new Map(items.map((item) => [item.start, item]));
  return (relation) => {
    if (relation.kind !== "sum" || !fails(relation)) return true;
    const told = relation.operands.flatMap(({ start }) => places.get(start) ?? []);
    const [total, parts] = [told.at(-1), told.slice(0, -1)];
    if (total === undefined || told.length < relation.operands.length || parts.length < 2) return true;
    const gap = total.value - sumOf(parts);
    return (
      !parts.some(({ value, before }, at) => at > 1 && value === -gap && ALSO.test(before)) &&
      !isLeftOut(parts, total, gap)
    );
  };

  /** Whether a number in words among the parts, or right behind the last one, is what they lack to the total. */
  function isLeftOut(parts: readonly Item[], total: Item, gap: number): boolean {
    const from = parts[0]?.start ?? 0;
    const last = parts.at(-1) ?? total;
    const end = Math.max(last.end + Math.min(BEHIND, last.after.length), total.start);
    return (
      gap > 1 &&
      figuresWithin(figures, from, end).some(
        (figure) =>
          (figure.kind === "number" || figure.kind === "count") &&
          figure.script === "word" &&
          figure.value === gap &&
          !(figure.noun !== undefined && isTimeUnit(figure.noun)),
      )
    );
  }
}
