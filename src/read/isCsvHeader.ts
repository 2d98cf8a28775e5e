import { convertDigits } from "../language/convertDigits.js";
import { normalizeArabic } from "../language/normalizeArabic.js";
import { readFigures } from "../language/readFigures.js";
import { isMissingText } from "../language/reading/isMissingText.js";
import { isNoteTitle } from "../language/reading/isNoteTitle.js";

const NAME = /[\p{L}\d٠-٩۰-۹]/u;
const DIGIT = /[\d٠-٩۰-۹]/;
const YEAR = /^\s*[\d٠-٩۰-۹]{4}\s*$/;

/**
 * Whether a record without counts, behind what is no row, begins a new table below one of the header `above`: it names the labels as that does, or its cells are
 * periods, or names of any kind behind a blank record or above values. Of years alone, that may be counts, one follows the other, or the
 * header above has one; and they stand behind a blank record and above values.
 */
export function isCsvHeader(
  texts: readonly string[],
  above: readonly string[],
  isBehindBlank: boolean,
  hasValuesBelow: boolean,
): boolean {
  const isNote = (place: number): boolean =>
    isNoteTitle(
      normalizeArabic(above[place] ?? "")
        .trim()
        .toLowerCase(),
    );
  const cells = texts.filter((text, place) => place > 0 && text.trim() !== "" && !isNote(place));
  if (cells.length === 0 || !cells.every((text) => NAME.test(text) && !isMissingText(text))) return false;
  if (texts[0]?.trim() === above[0]?.trim() || cells.every(isPeriodCell)) return true;
  const years = cells.flatMap((text) => (YEAR.test(text) ? [Number(convertDigits(text, "latn"))] : []));
  if (years.length === 0) return isBehindBlank || hasValuesBelow;
  const isRun = years.every((year, at) => at === 0 || Math.abs(year - (years[at - 1] ?? 0)) < 2);
  return isBehindBlank && hasValuesBelow && (cells.length > 1 ? isRun : above.some((name) => DIGIT.test(name)));
}

function isPeriodCell(text: string): boolean {
  return readFigures(`\t${text}`).some((reading) => "period" in reading && reading.text === text.trim());
}
