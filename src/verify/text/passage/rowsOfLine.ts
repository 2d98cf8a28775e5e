import { foldText } from "../../../language/foldText.js";
import { monthNumber } from "../../../language/monthNumber.js";
import { isYearText } from "../../../language/reading/isYearText.js";

/** A word, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A name and the numbers behind it. */
export interface LineRow {
  readonly name: readonly Word[];
  readonly numbers: readonly Word[];
}

const WORD = /\S+(?: (?:crores?|lakhs?|million|billion|per ?cent)(?![^\s]))?/gi;
const NUMBER = /^(?:rs\.?|[$€£])?\d[\d,.]*(?:[-/–]\d{2,4})?%?(?: [a-z ]+)?$/i;
const DAY = /^\d{1,2},?$/;

/** The names of a line, each with the numbers behind it; a day and year behind a month belong to its name. */
export function rowsOfLine(line: string, offset: number): readonly LineRow[] {
  const words = [...line.matchAll(WORD)].map(
    ({ 0: text, index }): Word => ({ text, start: offset + index, end: offset + index + text.length }),
  );
  const isMonth = (word: Word | undefined) => word !== undefined && monthNumber(foldText(word.text)) !== undefined;
  const rows: { name: Word[]; numbers: Word[] }[] = [];
  words.forEach((word, at) => {
    const [before, last] = [words[at - 2], words[at - 1]];
    const isDate =
      (isMonth(last) && (DAY.test(word.text) || isYearText(word.text))) ||
      (isMonth(before) && DAY.test(last?.text ?? "") && isYearText(word.text));
    const isNumber = NUMBER.test(word.text) && !isDate;
    const row = rows.at(-1);
    if (row === undefined || (!isNumber && row.numbers.length > 0))
      rows.push(isNumber ? { name: [], numbers: [word] } : { name: [word], numbers: [] });
    else (isNumber ? row.numbers : row.name).push(word);
  });
  return rows;
}
