import { foldText } from "../../../language/foldText.js";
import { isBracketed } from "../clauses/isBracketed.js";
import type { Item } from "../relations/Relation.js";

/** What brackets are said to hold is a rate of each row by itself: "with the uphold rate in brackets". */
const RATES =
  /(?<![a-z])rates? (?:[a-z]+ ){0,4}in (?:brackets|parenthes[ei]s)(?![a-z])|(?<![ء-ي])و?(?:معدل|نسب[هت]) (?!من |ال(?:اجمالي|مجموع|كل) )[ء-ي]+ (?:[ء-ي]+ ){0,4}بين (?:قوسين|الاقواس|هلالين)(?![ء-ي])/;

/** Whether percentages in brackets are rates that their counts have by themselves, and no shares of another one: as the text says before them. */
export function isOfRates(text: string): (percent: Item | undefined) => boolean {
  const folded = foldText(text);
  const from = folded.search(RATES);
  return (percent) => from >= 0 && percent !== undefined && isBracketed(percent) && percent.start > from;
}
