import type { Item } from "../relations/Relation.js";

/** Between a percentage and the number that says the same: "15 % (6,000 calls)", "15 %, or 6,000 calls", `15%، أي 6,000 شكوى`. */
const AGAIN =
  /^\s*(?:\(|[,،–—-]?\s*(?:or|that is|i\.?\s?e\.?,?|which is|(?:equal|equivalent|amounting) to|representing|اي|او|[وب]?[مب]?ما (?:يعادل|يساوي|يمثل|يقابل|مقداره|قدره)|[وف]?ه[وي] ما (?:يعادل|يساوي|يمثل)|[وب]?عدد|تمثل|تعادل)\s*(?:about |some |nearly |نحو |حوالي |ما يقارب )?(?:\(\s*)?|[–—]\s*)$/;

/** Whether a count right behind a percentage says by how many what the percentage says by how much. */
export function isRestated({ before, start, sentence }: Item, percent: Item): boolean {
  const isNext = start > percent.end && start - percent.end <= before.length + 1;
  return isNext && sentence === percent.sentence && AGAIN.test(before);
}
