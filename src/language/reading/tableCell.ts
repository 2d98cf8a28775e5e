import { stripMarks } from "../stripMarks.js";
import type { FigureReading } from "./FigureReading.js";
import { isMissingText } from "./isMissingText.js";
import { isTimeUnit } from "./isTimeUnit.js";
import { isYear } from "./isYear.js";

const LETTERS = /[a-zء-ي]/i;
/** An age, a range, a limit. */
const LIMITS = /[<>≤≥]|[\d٠-٩](?:\+| ?(?:[a-zء-ي]{1,9} )?(?:[-–—]|to|[إا]لى) ?[\d٠-٩])/i;
/** A word that is longer than the short names of units. */
const WORD = /[a-zء-ي]{4}/i;
/** What says of a number alone whither it went: "down 18.00". */
const DIRECTION = /^(?:up|down|زيادة|ارتفاع|نقص|نقصان|انخفاض|تراجع)$/i;
const REMARKS = /\([^()]*\)/g;

/** A cell of a table with what is read in it. */
export interface Cell {
  readonly text: string;
  readonly readings: readonly FigureReading[];
  /** It is a value, not a name. */
  readonly numeric: boolean;
  /** It is neither a value nor without letters. */
  readonly name: boolean;
  /** Its source says that it heads its row or column. */
  readonly header: boolean;
  /**
   * It is more than a number, and may name a row that begins with one: by words ("937 centre", "8 to 15 days"), by limits alone ("8–15"),
   * or beside such as a single number with a unit ("1 day"). What is counted there is a value, and so is a percentage.
   */
  readonly titled: "named" | "limits" | "unit" | undefined;
}

/** A cell whose text starts at `start` in the text of the readings. */
export function tableCell(text: string, start: number, readings: readonly FigureReading[], header = false): Cell {
  const [first] = readings;
  const hasLetters = LETTERS.test(text) && !isMissingText(text);
  const numeric =
    !(header && hasLetters) &&
    first !== undefined &&
    "value" in first &&
    !(first.kind === "ordinal" && LETTERS.test(text.slice(first.span.end - start))) &&
    isValue(first, text.slice(0, Math.max(0, first.span.start - start))) &&
    !(readings.length > 1 && isYear(first));
  const titled = titledBy(text, start, first);
  return { text: text.trim(), readings, numeric, name: !numeric && hasLetters, header, titled };
}

function titledBy(text: string, start: number, first: FigureReading | undefined): Cell["titled"] {
  if (first === undefined || first.kind === "percent" || first.kind === "points" || first.kind === "money")
    return undefined;
  const isCounted = "noun" in first && first.noun !== undefined;
  if (isCounted && !isTimeUnit(first.noun ?? "")) return undefined;
  const words = text.slice(0, first.span.start - start) + text.slice(first.span.end - start);
  if (LIMITS.test(text)) return LETTERS.test(words) ? "named" : "limits";
  if (!isCounted && WORD.test(words.replace(REMARKS, ""))) return "named";
  return LETTERS.test(words) ? "unit" : undefined;
}

/** A value stands first in its cell; before a percentage there may be a word or two (`down 3.1%`), before another number a direction. */
function isValue(reading: FigureReading, lead: string): boolean {
  if (lead === "") return true;
  const words = lead.match(/[a-zء-ي]{2,}/gi)?.length ?? 0;
  if (reading.kind === "percent") return words < 3;
  const said = stripMarks(lead).replace(/[*_]/g, "").trim();
  return words === 0 ? said.length < 3 : DIRECTION.test(said);
}
