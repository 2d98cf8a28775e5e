import type { Item } from "../relations/Relation.js";
import { endsThere } from "./endsThere.js";
import type { ToldShare } from "./toldShare.js";

/** From two counts to what they make: "or", "which is", "equating to", `أي بنسبة`, `فبلغت`. */
const THUS =
  /[,،؛;:–—(]\s*(?:or|i\.?e\.?|that is|so|hence|thus|which|(?!leav|includ)[a-z]+ing|an? (?:[a-z-]+ ){0,2}(?:rate|share)|اي|يعني|وتلك|وه[ويمن]|[وب]?ما|مما|وذلك|و?ب(?:ذلك|نسبه|واقع|معدل)|ف(?:بلغت?|كانت?|تكون)|[وف]?(?:ان )?النسبه)(?![a-zء-ي])[^,،؛;.()\d]{0,50}$/;
/** Nothing but a comma or dash, and nothing that the percentage has done. */
const BARE = /[,،–—(]\s*(?:just|only|about|nearly|فقط|نحو|حوالي)?\s*\(?$/;
/** The same in a sentence of its own: "Their share is therefore", `ويضع ذلك نسبة الإغلاق عند`. */
const THIS =
  /^(?:[^a-z]*(?:(?:and|so|this|that|it|they|the|its|their|share|rate|is|was|makes|works|comes|amounts|represents|equals|thus|therefore|at|to|out|of|a|just|only|about):?\s+)+|[^a-z\d]*(?<![ء-ي])[وفب]*(?:ذلك|هذا|تلك)(?![ء-ي])[^,،؛;.()\d]{0,40})$/;
/** From a percentage to the count that it is: "58 % (969)", "37 % were closed, i.e. 2,009". */
const THAT_IS =
  /^\s*\(\s*$|[,،(–—:]\s*(?:i\.?e\.?|or|that is|namely|numbering|equal to|اي|وهي|وهم|وعدد[ء-ي]*|[بو]?ما [يت](?:ساوي|عادل)|بواقع)[^,،؛;.\d]{0,20}$/;
/** From a percentage to the two counts that it comes of. */
const AS = /(?:[:؛]|(?<![a-zء-ي])(?:with|after|since|فقد|[وف]?(?:حيث|اذ|بعد(?:ما| ان)|لان))(?![a-zء-ي]))[^:؛;]{0,80}$/;
/** Whether the words that lead from two counts to a percentage, or from it to them, say that it is theirs. */
export function saysShare(percent: Item, { part, whole }: ToldShare, isTold: boolean): boolean {
  const [first, last] = part.start < whole.start ? [part, whole] : [whole, part];
  const isThus = THUS.test(percent.before) || (BARE.test(percent.before) && endsThere(percent));
  if (last.end <= percent.start) return last.sentence < percent.sentence ? THIS.test(percent.before) : isThus;
  if (first.end <= percent.start) return first === part ? isThus : THAT_IS.test(part.before);
  const isThat = first === part && part.sentence === percent.sentence && THAT_IS.test(part.before);
  return isThat || (isTold && AS.test(first.before));
}
