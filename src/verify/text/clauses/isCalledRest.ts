import { REST } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { clauseBefore } from "./clauseBefore.js";

/** Between the name of the rest and its number, told as its count: "the rest, 1,900", "the rest, numbering 1,900", `أما باقي المكالمات، وعددها 175`. */
const BESIDE =
  /[,،(:]\s*(?:(?:اي|وه[يم]|و?(?:البالغ )?(?:عدد|قدر)ه[امن]?|(?:و?قد|والتي) بلغت?(?: عدده[امن]?)?|that is|or|some|at|number(?:ing|ed)|(?:amount|com|add)ing to|total?ling|(?:which|they|that) (?:came to|made|numbered|were|is|was))\s*)?\(?$/;
/** "All other calls, which came to". */
const ALL_OTHER = /(?<![a-z])all (?:the )?other [a-z]+\s*$/;

/** Whether the words before a number call it the rest of a whole, in its own clause or in the one that it gives the number of. */
export function isCalledRest({ before }: Pick<Item, "before">): boolean {
  const name = before.replace(BESIDE, "");
  const clause = clauseBefore(name);
  return REST.test(clause) || (name !== before && ALL_OTHER.test(clause));
}
