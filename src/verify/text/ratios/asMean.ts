import type { Item } from "../relations/Relation.js";

/** From a multiple to the mean that it is of. */
const MEAN_OF =
  /(?:(?<![a-z])times (?:the |its |their )?(?:[a-z]+ )?(?:average|mean)(?![a-z])[a-z ]{0,20}|(?<![ء-ي])(?:مره|مرات|ضعف|اضعاف|امثال) (?:ال)?(?:متوسط|معدل)[^,،;؛.\d]{0,30})$/;

/** "1.35 times the daily average of 1,506": the mean is what the multiple is of. */
export function asMean(item: Item): Item {
  if (item.per === undefined || !MEAN_OF.test(item.before)) return item;
  const { per: _, ...mean } = item;
  return mean;
}
