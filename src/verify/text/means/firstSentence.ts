import type { Item } from "../relations/Relation.js";

/** The sentence says what the numbers of the one before it come to: "That is an average of", `وهذا يعني`. */
const COMES_TO =
  /(?:^|[.\n])\s*(?:(?:so )?(?:that|this|which) (?:is|was|means|makes|gives|comes to|works out at)|[وف]?(?:هذا|ذلك|هو) (?:ما )?[يت](?:عني|عادل|ساوي|مثل))(?![a-zء-ي])[^.\d]*$/;

/** The sentence whose counts a rate is worked out of: its own, or the one that it goes on from. */
export function firstSentence({ before, sentence }: Item): number {
  return COMES_TO.test(before) ? sentence - 1 : sentence;
}
