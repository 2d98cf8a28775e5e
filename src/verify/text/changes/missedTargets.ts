import { mayBeSame } from "../clauses/mayBeSame.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relateBound } from "../relations/relateBound.js";

/** From a number to the target that it is said to lie above or below: ", exceeding our target of", `، متجاوزا المستهدف البالغ`. */
const TARGET =
  /^[^.;؛\d]{0,40}?(?<![a-zء-ي])(?:(above|over|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?:higher|more) than|[وف]?[يت]?ت?جاوز(?:ت|ا|ه)?|م?تجاوز[اه]?|متخطي[اه]?|اعلي من|اكثر من|فوق)|(?:below|under|short of|(?:lower|less|fewer) than|اقل من|ادني من|دون|تحت)) (?:(?:the|our|its|their|a|an|official|annual|national|internal|set|agreed) ){0,3}(?:target|goal|standard|benchmark|(?:ال)?(?:نسبه |حد |معدل )?(?:ال)?(?:مستهدفه?|هدف|معيار))(?: (?:of|rate of|set at|which is|البالغه?|وهو|وهي|المحدده? ب))*\s*\(?$/;
/** It is denied, wished or supposed. */
const NOT =
  /(?<![a-zء-ي])(?:not|no|never|if|unless|should|would|must|[وف]?(?:لم|لا|ليست?|لو|اذا|يجب)|دون ان)(?![a-zء-ي])|n't/;

/** Two neighbours of one measure of which the text says that the first lies above or below a target, the second, and which lie the other way. */
export function missedTargets(items: readonly Item[]): readonly Relation[] {
  return items.flatMap((target, index): readonly Relation[] => {
    const first = items[index - 1];
    if (first?.sentence !== target.sentence || first.kind !== target.kind || !mayBeSame(first, target)) return [];
    const said = TARGET.exec(target.before);
    if (said === null || first.bound !== undefined || NOT.test(`${first.before} ${target.before}`)) return [];
    const relation = relateBound("rank", first, said[1] === undefined ? "<=" : ">=", target);
    return [{ ...relation, operands: [target, first] }].filter(fails);
  });
}
