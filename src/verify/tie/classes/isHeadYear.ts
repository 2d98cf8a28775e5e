import { normalizeArabic } from "../../../language/normalizeArabic.js";

/** A cell of words up to its year. */
const HEAD = /(?:^|[|\t\n]) *((?:[^\s|\d٠-٩]+ ){1,4})$/;

/** Whether a year ends the head of a column, beside that of the year before or after: "Calls 2023 | Calls 2024". */
export function isHeadYear(before: string, year: number, behind: string): boolean {
  const label = HEAD.exec(before)?.[1];
  if (label === undefined || !/^ *[|\t]/.test(behind)) return false;
  const line = normalizeArabic(before.slice(before.lastIndexOf("\n") + 1) + behind.split("\n", 1)[0]);
  return [year - 1, year + 1].some((other) => line.includes(`${normalizeArabic(label)}${other}`));
}
