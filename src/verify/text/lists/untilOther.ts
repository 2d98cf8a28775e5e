import type { Item } from "../relations/Relation.js";

/** Another clause begins, of other things: "divided into 324 of trades and 550 of health, while complaints about food were 19". */
const TURNS =
  /(?<![a-zء-ي])(?:while|whereas|as well as|resulting|which led|بينما|فيما|في حين|كما|و(?:اسفر|نتج|رصد|حرر)[ء-ي]*)(?![a-zء-ي])/;

/** The first of a list up to where it tells of something else: a clause turns, or another noun is counted than that of the total and the first. */
export function untilOther(parts: readonly Item[], { noun }: Item): readonly Item[] {
  const isOfOne = noun !== undefined && parts[0]?.noun === noun;
  const end = parts.findIndex(
    (part, at) => at > 0 && (TURNS.test(part.before) || (isOfOne && part.noun !== undefined && part.noun !== noun)),
  );
  return end < 0 ? parts : parts.slice(0, end);
}
