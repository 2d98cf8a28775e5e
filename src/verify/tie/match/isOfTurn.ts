import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { afterLast } from "../page/afterLast.js";
import { sentenceAround } from "../page/sentenceAround.js";
import type { Context } from "../place/Context.js";

/** "Calls rose 10.0% and e-mails 6.5%": the verb is that of both. */
const TURNED =
  /\b(?:rose|risen|rise|fell|fall|grew|growth|up|down|increas|decreas|declin|drop|climb|gain|lost)|ارتف|انخف|زاد|زياد|تراجع|نم[اتو]|هبط/i;
const COMPARED =
  /\b(?:year[- ]on[- ]year|[yqm]\/?o\/?[yqm]|vs\.?|versus|compared|chang(?:e|ed|es)|growth|than|last year|(?:year|quarter|month) (?:earlier|ago|before)|previous|prior|on (?:19|20)\d\d)(?![a-z])|مقارن|تغي|نمو|أساس سنوي|(?:ال)?(?:سابق|ماضي|منصرم)|مقابل|عن عام/i;
const SHARED =
  /\bshares?\b|\bof (?:all|the|its|our|total|contacts)\b|نسب[ةه] (?!ال(?:تغي|نمو|زياد))|حص[ةه]|من (?:ال)?(?:مجموع|إجمالي)/i;
/** Two numbers of a row, neither of which is a percentage, and nothing but cells behind them. */
const TWO = /[\d٠-٩][^%٪\n\d٠-٩]*[\t|][^%٪\n\d٠-٩]*[\d٠-٩][\d٠-٩.,٬٫]*\s*[\t|][^%٪\n\d٠-٩]*$/;
/** How far, in characters, a sentence is looked at, and what stands above it. */
const NEAR = 90;
const FAR = 200;

/** Whether the words, heads or lines around a percentage, which none right beside it tells as a change, may do so. */
export function isOfTurn({ span: { start, end } }: QuantityReading, { cell, label = "", text }: Context): boolean {
  const above = text.slice(Math.max(0, start - FAR), start);
  if (cell) {
    if (COMPARED.test(label)) return true;
    return (
      !SHARED.test(label) &&
      (COMPARED.test(above) || (!above.slice(above.lastIndexOf("\n")).includes("%") && TWO.test(above)))
    );
  }
  const around = sentenceAround({ start, end }, text, NEAR);
  if (COMPARED.test(around)) return true;
  if (TURNED.test(afterLast(text, Math.max(0, start - NEAR), start, ".;؛؟?!\n"))) return true;
  // A share stands in brackets behind its count.
  return !(/\(\s*$/.test(above) || SHARED.test(around)) && (COMPARED.test(above) || TURNED.test(above));
}
