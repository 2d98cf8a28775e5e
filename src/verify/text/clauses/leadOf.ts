import type { Item } from "../relations/Relation.js";

/** What stands before a number and the words of its bound. */
export function leadOf({ before }: Item): string {
  return before.replace(
    /(?:(?:just|well) )?(?:more than|less than|at least|at most|about|nearly|almost|around|some|over|under|roughly|approximately|اكثر من|اقل من|ما يقارب|نحو|حوالي|قرابه|زهاء)\s*$/,
    "",
  );
}
