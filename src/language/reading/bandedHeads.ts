import type { Cell } from "./tableCell.js";

/** A score, or a year with what it counts. */
const NAMED = /^(?:[\d٠-٩]{1,2} (?:stars?|نجوم|نجم[ةه])|(?:19|20|١٩|٢٠)[\d٠-٩]{2} [a-zء-ي]+)$/i;
/** What is measured in time, or promised: under it are no counts. */
const TIMES = /time|median|average|mean|target|مد[ةه]|متوسط|وسيط|زمن|وقت|مستهدف/i;

/** Whether a row heads its columns by bands, two at least and each another, of ages, times or scores, over cells of which most are none. */
export function bandedHeads(row: readonly Cell[], body: readonly (readonly Cell[])[]): boolean {
  const places = row.flatMap(({ numeric }, at) => (numeric ? [at] : []));
  const isTime = row.some(({ name, text }) => name && TIMES.test(text));
  const heads = places.flatMap((place) => row[place] ?? []);
  const below = body.flatMap((each) => places.flatMap((place) => each[place] ?? [])).filter(({ numeric }) => numeric);
  const bands = below.filter((cell) => isBand(cell, false));
  if (places.length < 2 || new Set(heads.map(({ text }) => text)).size < places.length) return false;
  return heads.every((cell) => isBand(cell, isTime)) && below.length > 2 * bands.length;
}

/** Whether a cell has a bound, or a unit of time unless that is what is measured. */
function isBand({ text, titled, readings: [first] }: Cell, isTime: boolean): boolean {
  if (first !== undefined && "bound" in first && first.bound !== "about") return true;
  return first?.range !== undefined || NAMED.test(text) || (titled === "unit" && !isTime);
}
