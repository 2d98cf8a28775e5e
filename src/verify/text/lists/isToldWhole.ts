import { clauseOf } from "../clauses/clauseOf.js";
import { LAST } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { isListSlip } from "./isListSlip.js";

/** All others, whatever they are; other towns or bodies are some. */
const ALL_OTHERS =
  /(?<![a-z])(?:other (?:things|matters|subjects|topics|issues|reasons|causes|kinds|categories)|others|(?:any|every|some)thing else|miscellaneous)(?![a-z])|(?<![ء-ي])(?:(?:امور|مواضيع|موضوعات|مسايل|اسباب|انواع|تصنيفات|اشياء|شوون) اخري|غير ذلك|متفرق[هات]*)(?![ء-ي])/;
/** A ranking of more is told to its last. */
const MANY = 5;

/**
 * Whether a list that begins as one of some ends with all others or, if it is long, with what is called the last, and gives its total but
 * for a slip: "of which 148 about cards, …, and 11 about other things".
 */
export function isToldWhole(total: Item, parts: readonly Item[]): boolean {
  const last = parts.at(-1);
  if (last === undefined || !isListSlip(total.value, parts)) return false;
  return ALL_OTHERS.test(clauseOf(last)) || (LAST.test(last.before) && parts.length > MANY);
}
