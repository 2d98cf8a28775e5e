import { monthNumber } from "../monthNumber.js";
import { partPeriod } from "./partPeriod.js";

/** At the beginning or end of a name: "2021 January", "Qtr 1 2021م". */
const YEAR = /^((?:19|20)\d\d)(?!\d)(?: ?(?:م|ce)(?![a-zء-ي]))?|(?<!\d)((?:19|20)\d\d)(?: ?(?:م|ce))?\)?$/;
const SIGNS = /[ ,،/.()-]+/g;
/** As statistics write it: "2021-M01". */
const MONTH = /^(?:m|شهر )(0?[1-9]|1[0-2])$/;
/** So many months from the year's beginning: "3M 2021", `ستة أشهر 2021`. */
const MONTHS = /^(?:(3|three|ثلاثه)|(6|six|سته)|(12|twelve)|9|nine|تسعه) ?(?:m|months?|اشهر|شهرا)$/;
/** Parts of a year that are no months, quarters or halves. */
const OTHERS =
  /^(?:(?:first |second |last |\d\w\w )?(?:weeks?|wk|fortnight|trimest(?:er|re))|(?:ال)?اسبوع|[tw]\d)(?![a-zء-ي])/;

/** Before a month it is a part of that: "first half of March 2021". */
const OF = /(?:(?:half|quarter) of|(?:نصف|ربع) ال[ء-ي]+ من)(?: شهر)? (\S+)$/;

/** The part of a year that a name, folded, has beside the year: "2021 H1", "2021-M01"; an empty text for a week or a part of a month, and nothing where it has none. */
export function partWithYear(folded: string): string | undefined {
  const [found, before, after] = YEAR.exec(folded) ?? [];
  const year = before ?? after;
  if (found === undefined || year === undefined) return undefined;
  const part = folded.replace(found, "").replace(SIGNS, " ").trim();
  if (!/[a-zء-ي]/.test(part)) return undefined;
  const month = monthNumber(part) ?? MONTH.exec(part)?.[1];
  if (month !== undefined) return `${year}-${String(month).padStart(2, "0")}`;
  const [months, three, six, twelve] = MONTHS.exec(part) ?? [];
  if (months !== undefined) return three ? `${year}-Q1` : six ? `${year}-H1` : twelve ? year : "";
  if (OTHERS.test(part) || monthNumber(OF.exec(part)?.[1] ?? "") !== undefined) return "";
  const name = part
    .replace(/(?<![a-z])qtr/, "quarter")
    .replace(/^s(?=[12]$)/, "h")
    .replace(/ربع الاخير$/, "ربع الرابع")
    .replace(/نصف الاخير$/, "نصف الثاني");
  return partPeriod(name, year);
}
