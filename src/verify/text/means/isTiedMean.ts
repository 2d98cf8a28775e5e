import type { Item } from "../relations/Relation.js";

/** Nothing between a mean and the number before it: ", an average of", `أي بمتوسط`. */
const TIED =
  /(?:^|[,،(–—])\s*(?:(?:or|that is|giving|and|at|with|اي)\s+)?(?:(?:an? )?(?:average|mean)(?: [a-z]+)? of|(?:و?ب?(?:متوسط|معدل)(?:ه[ام])?|[بو]?ما (?:معدله|متوسطه))(?: (?:قدره|بلغ|مقداره|نحو|حوالي|[يو]صل الي|يقدر ب|[يت](?:بلغ|تجاوز|فوق|ناهز|قارب)))?)\s*[^\sa-zء-ي\d]{0,2}$/;

/** Whether a number is the mean of the one right before it. */
export function isTiedMean({ before }: Item): boolean {
  return TIED.test(before);
}
