import { foldText } from "../../../language/foldText.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { PENDING, RECEIVED, RESOLVED } from "./cues.js";
import { isName } from "./isName.js";
import { isTotalLabel } from "./isTotalLabel.js";

/** The folded name of a row up to its number, and what the row counts: "- Gate 2: 28 calls", "| Gate 2 | 28 |", "Gate 2: 28". */
const NAMED =
  /^[ \t]{0,8}(?:[-•*–|] |(?=[^\n]*\t|[^:\n]*: ?[\d,٬]{1,12}[^\d\n]{0,20}$))([^\d:|\t\n]{2,40}\d{1,5})(?:(?: \([^()\d\n]{1,40}\))?:|[^\d:|\t\n]{0,40}[|\t])[ \t|]*\d/gm;
/** The last word before a number, and the number. */
const LAST = /([a-zء-ي]+) ?(\d+)$/;
const REACH = 40;

/** Answers whether a number is a name, or ends that of a row of the text, "Gate 2", or one that another row may have, since more have the word and a number. */
export function rowNames(text: string): (figure: QuantityReading) => boolean {
  const names = new Map<string, Set<string>>();
  for (const [, name = ""] of foldText(text).matchAll(NAMED)) {
    const [, word = "", number = ""] = LAST.exec(name) ?? [];
    if (![PENDING, RECEIVED, RESOLVED].some((cue) => cue.test(name)) && !isTotalLabel(name))
      names.set(word, (names.get(word) ?? new Set()).add(number));
  }
  return (figure) => {
    const { end } = figure.span;
    if (isName(figure, text)) return true;
    if (figure.noun !== undefined || names.size === 0) return false;
    const [, word, number = ""] = LAST.exec(foldText(text.slice(Math.max(0, end - REACH), end))) ?? [];
    const numbers = names.get(word ?? "-");
    return numbers !== undefined && (numbers.size > 1 || numbers.has(number));
  };
}
