import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { readPlainFigures } from "../../../language/readPlainFigures.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";

/** How far, in characters, a label is looked at before a number. */
const NEAR = 80;
/** How far, in characters, the code of a currency may stand from a number. */
const CODE = 5;
/** "Amount (USD): 3,500" */
const LABELLED = /\(([^()\n\d]{1,30})\)\s*:[\s\u2066-\u2069]*$/;
/** Currencies that are called the same. */
const ALIKE = [
  "KWD TND JOD BHD IQD DZD LYD",
  "SAR QAR OMR YER",
  "AED MAD",
  "EGP SDG SYP LBP GBP",
  "INR PKR LKR",
  "KES UGX TZS",
];

/** Whether an amount is told in another currency than a figure's: beside it, or in the brackets of its label. */
export function isOtherCurrency(
  { figure: { currency } }: Candidate,
  { currency: beside, span }: QuantityReading,
  { text }: Context,
): boolean {
  const told = beside ?? codeOf(LABELLED.exec(text.slice(Math.max(0, span.start - NEAR), span.start))?.[1]);
  if (currency === undefined || told === undefined) return false;
  // "ريال", "$": what a report calls its currency is read as a page is.
  const own = codeOf(currency) ?? currency;
  if (own === told) return false;
  if (text.slice(Math.max(0, span.start - CODE), span.end + CODE).includes(told)) return true;
  return !ALIKE.some((codes) => codes.includes(own) && codes.includes(told));
}

/** The code of a currency, however it is called. */
function codeOf(called: string | undefined): string | undefined {
  const [read] = called === undefined ? [] : readPlainFigures(`1 ${called}`);
  return read !== undefined && "currency" in read ? read.currency : undefined;
}
