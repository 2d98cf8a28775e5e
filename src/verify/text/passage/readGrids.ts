import { foldText } from "../../../language/foldText.js";
import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import { isLimit } from "../relations/isLimit.js";
import type { Printed } from "../relations/Relation.js";
import { isTotalLabel } from "./isTotalLabel.js";
import { isYearName } from "./isYearName.js";
import { makeGrid, type RawCell, type RawRow } from "./makeGrid.js";
import type { Passage } from "./Passage.js";

/** A number in a cell. */
export interface GridCell extends Printed {
  readonly kind: QuantityReading["kind"];
  readonly isSigned: boolean;
  /** Its cell holds nothing else, and brackets around it. */
  readonly isBracketed?: boolean;
}

export interface GridRow {
  readonly isTotal: boolean;
  /** Whether the row is about a period: a month, a quarter, a year. */
  readonly isPeriod: boolean;
  /** A cell holds digits that could not be read as one number: nothing can be checked with it. */
  readonly isUnread: boolean;
  /** Its folded words. */
  readonly label: string;
  /** Whether it has as many cells as the header. */
  readonly isWhole: boolean;
  /** Cells by column, from the right where the row is shorter than the header and does not break off before its percentage. */
  readonly cells: readonly (GridCell | undefined)[];
  /** The columns in which it says that there is a number, and not which: `c`, `*`, `..`, `-`, `<5`. */
  readonly withheld: readonly boolean[];
}

/** A table in pipes or tabs. */
export interface Grid {
  /** Folded column names; "" where there is none. */
  readonly header: readonly string[];
  /** Whether its first row names the columns; one without names can confirm, and contradicts nothing. */
  readonly isNamed: boolean;
  readonly rows: readonly GridRow[];
  /** The rows without totals. */
  readonly body: readonly GridRow[];
}

/** A dash with the number of its note: no count is given. */
const NOTED_GAP = /^\s*\d\s?[—–]\s*$/;
/** A name with the number of its note: "Out of remit (1)". */
const NOTED_NAME = /[a-zء-ي][^\d٠-٩]*\([\d٠-٩]{1,2}\)\s*$/i;
/** Words in brackets behind a number say what it is. */
const ASIDE = /\([^()\d٠-٩]*\)\s*$/;
/** A count and its share: "1,412 (26.6%)". */
const BRACKETED = /^[^A-Za-zء-ي(]*\([^A-Za-zء-ي(]*\)\s*$/;
/** "(4.6%)" */
const ENCLOSED = /^\s*\([^()]*\)\s*$/;
/** A name, no note. */
const HEADING = /^\s*[a-zء-ي][^\d٠-٩|\t:.؛]{1,60}$/i;
/** The total of all parts, so far below the name of one at the most. */
const GRAND = /\n[ \t|]*(?:grand total|(?:ال)?(?:مجموع|[إا]جمالي) (?:ال)?(?:كلي|عام))(?![a-zء-ي])/i;
const BELOW = 2000;
const RULE = /^[\s|:+-]+$/;
/** A change in words or with an arrow is one with a sign: "down 735", "1,451 fewer", "rise of 39.9%", `↓ 1,923`. */
const FALLS =
  /^(?:[↓▼⬇]|(?:(?:a )?(?:down|less|fall|drop|decrease|decline|reduction|minus)|(?:انخفاض|انخفض|تراجع|نقص|هبوط|ناقص)[ء-ي]?)(?: of| by| قدره| بنسبه)? ?ب?\d)|\d ?[%٪]? ?(?:[↓▼⬇]|(?:fewer|less|lower|down|اقل|انخفاضا|تراجعا)$)/;
const RISES =
  /^(?:[↑▲⬆]|(?:(?:a )?(?:up|more|rise|increase|growth|gain|plus)|(?:ارتفاع|ارتفع|زياده|نمو|صعود|زايد)[ء-ي]?)(?: of| by| قدره| بنسبه)? ?ب?\d)|\d ?[%٪]? ?(?:[↑▲⬆]|(?:more|higher|up|اكثر|ارتفاعا|زياده)$)/;

/** Reads the tables of a passage: runs of lines whose cells are parted by pipes or tabs. */
export function readGrids(passage: Passage): readonly Grid[] {
  const { text, lineStarts } = passage;
  const grids: Grid[] = [];
  let rows: RawRow[] = [];
  let figureAt = 0;
  const close = (): void => {
    const grid = makeGrid(rows);
    if (grid !== undefined) grids.push(grid);
    rows = [];
  };
  const contentOf = (line: number) => text.slice(lineStarts[line], (lineStarts[line + 1] ?? text.length + 1) - 1);
  const isWithin = (line: number) =>
    rows.length > 0 &&
    line + 1 < lineStarts.length &&
    namesPart(rows.at(-1), contentOf(line), contentOf(line + 1)) &&
    GRAND.test(text.slice(lineStarts[line], (lineStarts[line] ?? 0) + BELOW));
  lineStarts.forEach((start, line) => {
    const content = contentOf(line);
    if (!/[|\t]/.test(content.trimEnd())) {
      if (!isWithin(line)) close();
    } else if (!RULE.test(content)) {
      while ((passage.figures[figureAt]?.span.start ?? text.length) < start) figureAt++;
      rows.push(rawRow(content, start, passage, figureAt));
    }
  });
  close();
  return grids;
}

/** Whether a line may name the next part of a table: below a total, above a row of as many cells with numbers that are no years. */
function namesPart(row: RawRow | undefined, content: string, next: string): boolean {
  if (!isTotalLabel(row?.[0]?.text ?? "") || !HEADING.test(content)) return false;
  const [, ...others] = next.split(/[|\t]/);
  return (
    others.length + 1 === row?.length && others.some((cell) => /[\d٠-٩]/.test(cell) && !isYearName(foldText(cell)))
  );
}

function rawRow(content: string, start: number, { figures }: Passage, from: number): RawRow {
  const edge = content.startsWith("|") ? 1 : 0;
  const inner = edge === 1 ? content.slice(edge).replace(/\|\s*$/, "") : content;
  let offset = start + edge;
  let at = from;
  return inner.split(/[|\t]/).map((text): RawCell => {
    const end = offset + text.length;
    while ((figures[at]?.span.start ?? end) < offset) at++;
    const found = figures.slice(at, at + 4).filter(({ span }) => span.start >= offset && span.end <= end);
    offset = end + 1;
    const [only] = found;
    const period = found.some((figure) => "period" in figure);
    const raw = { text: foldText(text).trim(), period, bounded: false };
    const [count, share] = found;
    if (count?.kind === "number" && share?.kind === "percent" && found.length === 2 && BRACKETED.test(text))
      return { ...raw, cell: gridCell(count), share: gridCell(share) };
    if (found.length !== 1 || only === undefined || only.kind === "ordinal") return raw;
    if (!("value" in only)) return only.text.trim() === text.trim() ? { ...raw, ...plainNumber(only) } : raw;
    if (isLimit(only)) return { ...raw, bounded: true };
    const rest = text
      .replace(only.text, "")
      .replace(ASIDE, "")
      .replace(/[^a-zء-ي\d]/gi, "");
    if (rest.length > 14 || /\d/.test(rest) || NOTED_GAP.test(text) || NOTED_NAME.test(text)) return raw;
    // Nothing else is before the number, so that the dash is a minus.
    const falls = /^\s*[−–-][\d٠-٩]/.test(text) || FALLS.test(raw.text);
    const cell = gridCell(only, only.value > 0 && falls ? -1 : 1);
    const isSigned = cell.isSigned || falls || RISES.test(raw.text);
    return { ...raw, cell: { ...cell, isSigned, isBracketed: ENCLOSED.test(text) } };
  });
}

function gridCell({ span, text, kind, value, units, decimals }: QuantityReading, sign = 1): GridCell {
  const isSigned = /^[+−–-]|[+−-]$/.test(text) || value < 0;
  return { ...span, figure: { units: sign * units, decimals }, value: sign * value, kind, isSigned };
}

/** A cell that holds nothing but digits is a count, even where prose would take it for a telephone number. */
function plainNumber(figure: FigureReading): { readonly cell?: GridCell } {
  if (figure.kind !== "phone" || !/^[1-9]\d{0,6}$/.test(figure.code)) return {};
  const units = Number(figure.code);
  return { cell: { ...figure.span, figure: { units, decimals: 0 }, value: units, kind: "number", isSigned: false } };
}
