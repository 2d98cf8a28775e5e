import { normalizeArabic } from "../../language/normalizeArabic.js";
import type { FigureReading } from "../../language/reading/FigureReading.js";
import type { Span } from "../../model/Finding.js";
import type { FixedDecimal } from "../../model/numbers.js";
import { TOTAL } from "./cues.js";
import type { Passage } from "./readItems.js";

/** A number in a cell. */
export interface GridCell {
  readonly span: Span;
  readonly figure: FixedDecimal;
  readonly value: number;
}

export interface GridRow {
  readonly isTotal: boolean;
  /** Whether the row is about a period: a month, a quarter, a year. */
  readonly isPeriod: boolean;
  /** A cell holds digits that could not be read as one number: nothing can be checked with it. */
  readonly isUnread: boolean;
  /** Cells by column, from the right where the row is shorter than the header. */
  readonly cells: readonly (GridCell | undefined)[];
}

/** A table in pipes or tabs. */
export interface Grid {
  /** Folded column names; "" where there is none. */
  readonly header: readonly string[];
  /** Whether its first row names the columns; one without names can confirm, and contradicts nothing. */
  readonly isNamed: boolean;
  readonly rows: readonly GridRow[];
}

const RULE = /^[\s|:+-]+$/;
const SERIAL = /^(?:sr|s|sl)\b|^(?:no|#|م|مسلسل|الرقم)\.?$|^\s*(?:sr|s)\.?\s*no/;

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
  lineStarts.forEach((start, line) => {
    const content = text.slice(start, (lineStarts[line + 1] ?? text.length + 1) - 1);
    if (!/[|\t]/.test(content.trimEnd())) close();
    else if (!RULE.test(content)) {
      while ((passage.figures[figureAt]?.span.start ?? text.length) < start) figureAt++;
      rows.push(rawRow(content, start, passage, figureAt));
    }
  });
  close();
  return grids;
}

interface RawCell {
  readonly text: string;
  readonly cell?: GridCell;
  readonly period: boolean;
}
type RawRow = readonly RawCell[];

function rawRow(content: string, start: number, { figures }: Passage, from: number): RawRow {
  const edge = content.startsWith("|") ? 1 : 0;
  const inner = content.slice(edge).replace(/\|\s*$/, "");
  let offset = start + edge;
  let at = from;
  return inner.split(/[|\t]/).map((text): RawCell => {
    const end = offset + text.length;
    while ((figures[at]?.span.start ?? end) < offset) at++;
    const found = figures.slice(at, at + 4).filter(({ span }) => span.start >= offset && span.end <= end);
    offset = end + 1;
    const [only] = found;
    const period = found.some((figure) => "period" in figure);
    const raw = { text: normalizeArabic(text).toLowerCase().trim(), period };
    if (found.length !== 1 || only === undefined) return raw;
    if (!("value" in only)) return only.text.trim() === text.trim() ? { ...raw, ...plainNumber(only) } : raw;
    const rest = text.replace(only.text, "").replace(/[^a-zء-ي\d]/gi, "");
    if (rest.length > 14 || /\d/.test(rest)) return raw;
    return {
      ...raw,
      cell: { span: only.span, figure: { units: only.units, decimals: only.decimals }, value: only.value },
    };
  });
}

/** A cell that holds nothing but digits is a count, even where prose would take it for a telephone number. */
function plainNumber(figure: FigureReading): { readonly cell?: GridCell } {
  if (figure.kind !== "phone" || !/^[1-9]\d{0,6}$/.test(figure.code)) return {};
  const units = Number(figure.code);
  return { cell: { span: figure.span, figure: { units, decimals: 0 }, value: units } };
}

function makeGrid(rows: readonly RawRow[]): Grid | undefined {
  const [first, ...below] = rows;
  if (first === undefined || below.length === 0) return undefined;
  const named =
    first.every(({ cell, text }) => cell === undefined || /^(?:19|20)\d\d$/.test(text)) ||
    first.filter(({ text }) => /[a-zء-ي]{2}/i.test(text)).length > first.length / 2;
  if (!named && !below.some((cells) => TOTAL.test(labelOf(cells)))) return undefined;
  const body = named ? below : rows;
  const names = first.map(({ text }) => (named ? text : text.replace(/[^%٪]/g, "")));
  const at = (cells: RawRow, column: number) => cells[column - (names.length - cells.length)];
  const serial = names.map((name, column) => SERIAL.test(name) || (column === 0 && isNumbered(body)));
  const counted = names.map(
    (_, column) => body.filter((cells) => at(cells, column)?.cell !== undefined).length * 2 >= body.length,
  );
  return {
    isNamed: named,
    header: names.map((name, column) => (serial[column] ? "" : name)),
    rows: body.map((cells) => ({
      isTotal: TOTAL.test(labelOf(cells)),
      isPeriod: cells.some(({ period }) => period),
      isUnread: names.some((_, column) => {
        const raw = at(cells, column);
        return (
          counted[column] === true && raw !== undefined && raw.cell === undefined && !raw.period && /\d/.test(raw.text)
        );
      }),
      cells: names.map((_, column) => (serial[column] ? undefined : at(cells, column)?.cell)),
    })),
  };
}

function labelOf(cells: RawRow): string {
  return cells
    .filter(({ cell }) => cell === undefined)
    .map(({ text }) => text)
    .join(" ");
}

/** Whether the first column numbers the rows from 1. */
function isNumbered(body: readonly RawRow[]): boolean {
  const numbers = body.flatMap(([first]) => first?.cell?.value ?? []);
  return numbers.length > 1 && numbers.every((value, index) => value === index + 1);
}
