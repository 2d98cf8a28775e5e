import type { Item } from "../relations/Relation.js";
import { isMistakenShare } from "./isMistakenShare.js";

/** From a percentage to the part and the whole that it comes of: "with", `إذ أنجزت`. */
const AS =
  /^[^.؛;()\d]{0,50}?(?<![a-zء-ي])(?:with|after|as|since|that is|meaning(?: that)?|[وف]?(?:حيث|اذ|بعد(?: ان|ما)?|لان|اي ان))(?![a-zء-ي])[^.؛;()\d]{0,40}$/;
/** The same in brackets, or as the count that it is: "80 % (2,880 of 3,600)", `80% من الشكاوى بـ2,880 شكوى من أصل`. */
const BESIDE = /^\s*\(\s*$|^\s*(?:من [^,،.؛;()\d]{2,30} )?ب(?:ـ|واقع |عدد |مجموع )?\s*$/;
/** The same behind what it is said of: "75 % were closed (4,100 of 4,830)", "the closure rate was 75 %: 4,100 of 4,830". */
const SHOWN = /^(?:[^,،;؛.()\d]|(?<!\d)(?:19|20)\d\d(?!\d)){0,70}[(:]\s*$/;
const ENDED = /^(?: [a-zء-ي]+)?\s*(?:[).،,;؛\n]|$)/;

/** Whether a part that is told with its whole behind a percentage says the same: "80 % (2,880 of 3,600)", "80 %, since 2,880 of 3,600 were closed". */
export function isShownBehind(percent: Item, part: Item, whole: Item, clear: boolean): boolean {
  const isShown = BESIDE.test(part.before) || (clear && SHOWN.test(part.before));
  return (
    (ENDED.test(whole.after) && isShown) ||
    ([AS, BESIDE].some((cue) => cue.test(part.before)) && isMistakenShare(percent, part, whole, true))
  );
}
