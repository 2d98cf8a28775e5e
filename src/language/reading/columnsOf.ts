import type { Placed } from "./placeCells.js";

/** The column of the labels, which has the most names, and the columns of values: those that neither name nor number the rows. */
export function columnsOf(
  body: readonly (readonly Placed[])[],
  width: number,
): { readonly labels: number; readonly values: readonly number[] } {
  const names = new Array<number>(width).fill(0);
  const numbers = new Array<number>(width).fill(0);
  const serial = new Array<boolean>(width).fill(true);
  for (const row of body) {
    for (const { place, cell } of row) {
      if (cell.name) names[place] = (names[place] ?? 0) + 1;
      if (!cell.numeric) continue;
      const number = (numbers[place] ?? 0) + 1;
      numbers[place] = number;
      if (serial[place] && cell.text.replace(/[.)-]$/, "") !== String(number)) serial[place] = false;
    }
  }
  const most = names.reduce((known, count) => Math.max(known, count), 0);
  const labels = most === 0 ? -1 : names.indexOf(most);
  const numbersRows = (place: number): boolean => serial[place] === true && (numbers[place] ?? 0) > 1;
  const isValue = (place: number): boolean => place !== labels && names[place] !== body.length && !numbersRows(place);
  return { labels, values: [...names.keys()].filter(isValue) };
}
