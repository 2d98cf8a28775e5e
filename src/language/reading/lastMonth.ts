import { foldText } from "../foldText.js";
import { monthNumber } from "../monthNumber.js";

/** What the header of a group of columns comes behind: "Number March", "Share of contacts May", "العدد آب". */
const LAST = /^[^\d٠-٩\n]{1,40} ([A-Z][a-z]{2,4}|(?!ال)[ء-ي]{2,6})$/;

/** The month that ends a header, below the one of a group: of names that are also words only there. */
export function lastMonth(text: string): string | undefined {
  const name = LAST.exec(text)?.[1];
  const month = name === undefined ? undefined : monthNumber(foldText(name).trim());
  return month === undefined ? undefined : String(month).padStart(2, "0");
}
