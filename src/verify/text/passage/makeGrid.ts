import { addsUp } from "./addsUp.js";
import { TOTAL } from "./cues.js";
import { isMonthLabel } from "./isMonthLabel.js";
import { isTimeText } from "./isTimeText.js";
import { isTotalLabel } from "./isTotalLabel.js";
import { isYearName } from "./isYearName.js";
import type { Grid, GridCell, GridRow } from "./readGrids.js";
import { withHeads } from "./withHeads.js";
import { withLabels } from "./withLabels.js";
import { withShares } from "./withShares.js";
import { withSpans } from "./withSpans.js";

/** A cell of a line, before it is known whether the line is one of a table. */
export interface RawCell {
  /** Folded. */
  readonly text: string;
  readonly cell?: GridCell;
  /** The percentage in brackets behind the number. */
  readonly share?: GridCell;
  /** Whether it names a period. */
  readonly period: boolean;
  /** Whether it only gives a bound: `<1%`. */
  readonly bounded: boolean;
}
export type RawRow = readonly RawCell[];

const FEWEST = 3;
const SERIAL = /^(?:sr|s|sl)\b|^(?:no|#|م|مسلسل|الرقم|rank(?:ing)?(?: \d)?|(?:ال)?(?:ترتيب|مرتبه))\.?$/;
/** A number and its scale. */
const SCALED =
  /^[^a-zء-ي]*(?:rs)?[. ]*\d[\d,.]* ?(?:crores?|lakhs?|million|billion|thousand|per ?cent|مليون|مليار|الف)$/;

/** The table of some lines; `undefined` where they are none. */
export function makeGrid(lines: readonly RawRow[]): Grid | undefined {
  const rows = withLabels(withShares(withSpans(withHeads(lines))));
  const [first, ...below] = rows;
  if (first === undefined || below.length === 0) return undefined;
  // What looks like a year is a count of the first row where the total needs it: "Motor 2003".
  const isCounted = addsUp(rows.map(cellsIn)) && !addsUp(below.map(cellsIn));
  const named =
    (!isCounted && first.every(({ cell, text }) => cell === undefined || isYearName(text))) ||
    // What lines are called: "| | 999 | 101 |".
    /^ *(?:\| *\d{3} *)+$/.test(first.map(({ text }) => text).join("|")) ||
    areHijriYears(first.flatMap(({ cell }) => cell?.value ?? [])) ||
    first.filter(({ text }) => /[a-zء-ي]{2}/i.test(text) && !SCALED.test(text)).length > first.length / 2;
  const listed = rows.every(
    (cells) => cells.filter(({ cell }) => cell !== undefined).length === 1 && labelOf(cells).length > 2,
  );
  // Rows of one shape, a name and its numbers each.
  const shaped =
    rows.length >= FEWEST &&
    rows.every(
      (cells) =>
        cells.length === first.length &&
        labelOf(cells).length > 2 &&
        cells.every(({ cell }, at) => (cell !== undefined) === at > 0),
    );
  if (!named && !listed && !shaped && !below.some((cells) => TOTAL.test(labelOf(cells)))) return undefined;
  const body = named ? below : rows;
  const names = first.map(({ text }) => (named ? text : text.replace(/[^%٪]/g, "")));
  const ends = new Set(body.filter(({ length }) => length === names.length).map((cells) => cells.at(-1)?.cell?.kind));
  // A count that would stand in a column of percentages stands before it: the row breaks off.
  const isCut = (cells: RawRow) =>
    ends.size === 1 && ends.has("percent") && (cells.at(-1)?.cell?.kind ?? "percent") !== "percent";
  const at = (cells: RawRow, column: number) => cells[column - (isCut(cells) ? 0 : names.length - cells.length)];
  // A column called "No." beyond the first may as well count.
  const serial = names.map((name, column) => {
    const numbers = body.flatMap((cells) => at(cells, column)?.cell?.value ?? []);
    if (column > 0) return SERIAL.test(name) && isNumbered(numbers, numbers[0]);
    return SERIAL.test(name) || (!/star|rating|score|نجم|نجوم|تقييم|درج/.test(name) && isNumbered(numbers));
  });
  const counted = names.map(
    (_, column) => body.filter((cells) => at(cells, column)?.cell !== undefined).length * 2 >= body.length,
  );
  const whole = names.map((_, column) => {
    const decimals = body.flatMap((cells) => at(cells, column)?.cell?.figure.decimals ?? []);
    // Numbers that all have three decimals have points between their thousands.
    const isPointed = decimals.length > 1 && decimals.every((places) => places === 3);
    return isPointed || decimals.filter((places) => places === 0).length * 2 >= decimals.length;
  });
  const numbers = body.map((cells) =>
    names.map((_, column) => {
      const cell = serial[column] ? undefined : at(cells, column)?.cell;
      return cell !== undefined && whole[column] === true ? inThousands(cell) : cell;
    }),
  );
  const all = body.map(
    (cells, row): GridRow => ({
      label: labelOf(cells),
      isWhole: cells.length === names.length,
      isTotal: isTotalLabel(labelOf(cells)) || (row === body.length - 1 && addsUp(numbers)),
      isPeriod: cells.some(({ period, text }) => period || isMonthLabel(text)),
      isUnread: names.some((_, column) => {
        const raw = at(cells, column);
        return (
          counted[column] === true &&
          raw?.cell === undefined &&
          raw?.period === false &&
          !(raw.bounded || isTimeText(raw.text)) &&
          /\d(?!\s?[—–]$)/.test(raw.text)
        );
      }),
      cells: numbers[row] ?? [],
      withheld: names.map((_, column) => {
        const raw = at(cells, column);
        return (
          column > 0 &&
          counted[column] === true &&
          raw?.cell === undefined &&
          (raw?.bounded === true || /^(?!\/$)\S{1,3}$|^[^\d\n]{4,24}$/.test(raw?.text ?? ""))
        );
      }),
    }),
  );
  return {
    isNamed: named,
    header: names.map((name, column) => (serial[column] ? "" : name)),
    rows: all,
    body: all.filter(({ isTotal }) => !isTotal),
  };
}

/** Two years of the Hijra or more, one after the other either way. */
function areHijriYears(numbers: readonly number[]): boolean {
  const steps = new Set(numbers.slice(1).map((year, at) => year - (numbers[at] ?? year)));
  return numbers.every((year) => year >= 1400 && year < 1500) && (steps.has(1) || steps.has(-1)) && steps.size === 1;
}

/** `1.600` in a column of whole numbers is 1,600. */
function inThousands(cell: GridCell): GridCell {
  const { units, decimals } = cell.figure;
  return decimals === 3 && cell.kind !== "percent" ? { ...cell, figure: { units, decimals: 0 }, value: units } : cell;
}

function cellsIn(row: RawRow): readonly (GridCell | undefined)[] {
  return row.map(({ cell }) => cell);
}

function labelOf(cells: RawRow): string {
  const names = cells.flatMap(({ cell, text }) => (cell === undefined ? text : []));
  return names.join(" ").trim();
}

/** Whether numbers count the rows. */
function isNumbered(numbers: readonly number[], from = 1): boolean {
  return numbers.length > 1 && numbers.every((value, index) => value === index + from);
}
