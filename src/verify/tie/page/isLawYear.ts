import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** A law with its number, or its name, up to its year: "المرسوم رقم 24 الصادر عام", "the Postal Act of". */
const LAW =
  /(?<![ء-ي])(?:[وبف]?(?:ال)?|لل)(?:مرسوم|قانون|قرار|نظام|لائح[ةه]|تعميم)(?![ء-ي])[^.،,؛;\n\d٠-٩]{0,40}[\d٠-٩]+[\d٠-٩/]*[ (](?:(?:الصادر[ةه]?|في|بتاريخ|من)\s)*(?:ل?(?:عام|سن[ةه])\s)?[\d٠-٩]{4}م?$|(?<![ء-ي])(?:[وبف]?(?:ال)?|لل)(?:مرسوم|قانون|قرار)(?![ء-ي])[^.،,؛;\n\d٠-٩]{0,40} (?:لعام|لسن[ةه]) [\d٠-٩]{4}م?$|\b(?:act|law|decree|order|regulations?|resolution)(?: no\.? ?[\d/]+)?,? (?:of|from|in|dated) \d{4}$/i;
/** The number of a document, which is read as a month: "Circular No. 2022-05". */
const NUMBERED = /(?:\bno\.?|(?<![ء-ي])رقم)[ (:]{1,2}\d{4}[-/]\d{1,2}$/i;
/** The year after the report's, into which something was carried: "so that 1,626 were carried into 2025". */
const INTO = /\b(?:carried|taken|rolled|brought|moved)(?: over| forward| on)? (?:in)?to 20\d\d$/i;
/** How far, in characters, the name of a law may stand from its year. */
const NEAR = 70;

/** Whether a year is that of a law, or to come, or a month the number of a law, of which no number around it is told. */
export function isLawYear({ kind, span }: FigureReading, text: string): boolean {
  const named = text.slice(Math.max(0, span.end - NEAR), span.end);
  if (kind === "number" && INTO.test(named)) return true;
  return (kind === "year" && LAW.test(named)) || (kind === "month" && NUMBERED.test(named));
}
