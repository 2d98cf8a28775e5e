import { foldText } from "../../../language/foldText.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { groupBy } from "../../common/groupBy.js";
import { countedOff } from "./countedOff.js";
import { PENDING, RECEIVED, RESOLVED } from "./cues.js";
import { isInDialled } from "./isInDialled.js";
import { isName } from "./isName.js";
import { isTotalLabel } from "./isTotalLabel.js";

/** The folded name of a row up to its number, and what the row counts: "- Gate 2: 28 calls", "| Gate 2 | 28 |", "Gate 2: 28". */
const NAMED =
  /^[ \t]{0,8}(?:[-•*–|] |(?=[^\n]*\t|[^:\n]*: ?[\d,٬]{1,12}[^\d\n]{0,20}$))([^\d:|\t\n]{2,40}\d{1,5})(?:(?: \([^()\d\n]{1,40}\))?:|[^\d:|\t\n]{0,40}[|\t])[ \t|]*(\d[\d,٬]*)/gm;
/** The last word before a number, and the number. */
const LAST = /([a-zء-ي]+) ?(\d+)$/;
/** "Red 2". */
const LAST_NAME = /[A-Z][a-z]+ \d$/;
const REACH = 40;
/** A number so many times smaller than what stands behind it is no total of that. */
const FAR = 10;
/** Rows that one word and numbers below this name are counted off. */
const FEW = 100;

interface Row {
  readonly word: string;
  readonly number: string;
  readonly isApart: boolean;
  readonly isShort: boolean;
}

/** Answers whether a number is a name, or ends that of a row of the text, "Gate 2", or one that another row may have, since more have the word and a number; of what looks like a year, the text may say that it counts. */
export function rowNames(text: string, counting: ReadonlySet<QuantityReading>): (figure: QuantityReading) => boolean {
  const rows = [...foldText(text).matchAll(NAMED)].flatMap(([, name = "", count = ""]): readonly Row[] => {
    const [own = "", word = "", number = ""] = LAST.exec(name) ?? [];
    if ([PENDING, RECEIVED, RESOLVED].some((cue) => cue.test(name)) || isTotalLabel(name)) return [];
    const value = Number(number);
    const isApart = FAR * value <= Number(count.replace(/[,٬]/g, ""));
    return [{ word, number, isApart, isShort: own === name && value < FEW }];
  });
  const names = new Map<string, Set<string>>();
  for (const [word, own] of groupBy(rows, (row) => row.word)) {
    // In "Riyadh 120: 80 by phone" the number may be the total of what follows.
    const numbers = new Set(own.map(({ number }) => number));
    if (own.some(({ isApart }) => isApart) || (numbers.size > 1 && own.every(({ isShort }) => isShort)))
      names.set(word, numbers);
  }
  const off = countedOff(text);
  return (figure) => {
    const { end } = figure.span;
    const [name = ""] = LAST_NAME.exec(text.slice(Math.max(0, end - REACH), end)) ?? [];
    if ((figure.noun === undefined && off.has(name)) || isInDialled(figure.span, text)) return true;
    if (isName(figure, text)) return !counting.has(figure);
    if (figure.noun !== undefined || names.size === 0) return false;
    const [, word, number = ""] = LAST.exec(foldText(text.slice(Math.max(0, end - REACH), end))) ?? [];
    const numbers = names.get(word ?? "-");
    return numbers !== undefined && (numbers.size > 1 || numbers.has(number));
  };
}
