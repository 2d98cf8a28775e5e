import { ENGLISH_MONTHS } from "./months.js";
import { normalizeArabic } from "./normalizeArabic.js";
import { READ_MONTHS } from "./readMonths.js";

const OTHER_SPELLINGS = { يونيه: 6, يوليه: 7, sept: 9 } as const;
let numbers: ReadonlyMap<string, number> | undefined;

/**
 * The number of a month by its name, in any of the systems of names.
 *
 * @param name - the name, already folded by `normalizeArabic` and in lower case: `مارس`, `اذار`, `march`, `mar`
 * @returns 1 to 12, or `undefined` for what is no month
 */
export function monthNumber(name: string): number | undefined {
  numbers ??= nameTable();
  const table = numbers;
  // In the Levant two names stand side by side: "اذار/مارس", "اذار (مارس)".
  const names = name.replace(/ ?\(([^()]+)\)$/, "/$1").split(/ ?\/ ?/);
  const [number, ...others] = names.map((each) => table.get(each));
  return others.every((other) => other === number) ? number : undefined;
}

function nameTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>(Object.entries(OTHER_SPELLINGS));
  for (const months of READ_MONTHS) {
    months.forEach((month, index) => {
      const name = normalizeArabic(month);
      table.set(name, index + 1);
      table.set(name.replace(" ال", " "), index + 1);
    });
  }
  ENGLISH_MONTHS.forEach((month, index) => {
    const name = month.toLowerCase();
    table.set(name, index + 1);
    table.set(name.slice(0, 3), index + 1);
  });
  return table;
}
