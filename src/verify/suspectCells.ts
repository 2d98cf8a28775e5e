import { channelText } from "../language/channelText.js";
import { distinctNames } from "../language/distinctNames.js";
import { formatPeriod } from "../language/formatPeriod.js";
import { requireSoundReport } from "../metrics/requireSoundReport.js";
import { checkOption } from "../model/checkOption.js";
import { checkOptionNames } from "../model/checkOptionNames.js";
import { FeedbackError } from "../model/FeedbackError.js";
import type { FeedbackReport } from "../model/FeedbackReport.js";
import { LANGUAGES, type Language } from "../model/lists.js";
import { findSeveral } from "./suspect/findSeveral.js";
import { findSingles, type Singles } from "./suspect/findSingles.js";
import { findSwaps } from "./suspect/findSwaps.js";
import { type Division, listSums } from "./suspect/listSums.js";
import { matrixOf } from "./suspect/matrixOf.js";
import type { CountMatrix, SuspectCell, Suspicion } from "./suspect/SuspectCell.js";
import { wordSuspicion } from "./suspect/wordSuspicion.js";

/** Options of {@link suspectCells}. */
export interface SuspectCellsOptions {
  /** The language of the messages; English unless said otherwise. */
  readonly language?: Language;
}

/**
 * Finds the number of a table that is likely wrong, from the sums that do not hold and the pattern of their differences.
 *
 * With the totals of all rows and columns and the grand total, any single wrong number is found exactly, and so are two
 * that were exchanged, of one row, column or margin, across the table, or a number and the total of its row or column. With fewer totals the numbers of the failing sum are ranked by the slips that people make.
 * The tickets of a report have no second margin, only open + closed = total: none of the three can be told from the others, and
 * `reconcile` names the sum. Tickets by month are a table that can be given.
 *
 * @param table - a table of counts; or a report, whose printed counts (and, where they agree, data) by channel and month,
 * or quarter, are the table, with the totals that it prints for quarters and halves
 * @param options - the language of the messages
 * @returns the suspects, the likeliest first, each with the value that repairs the sums; `[]` where every sum holds, where
 * nothing can be added up, or where no single change or exchange explains what does not hold
 * @throws `not-a-count`; `unsafe-sum`; `bad-input` for what is neither, and a table whose rows are not all there or have no text for a name; `bad-option`; for a report also `bad-report`, `unknown-noun`, `bad-day`, `bad-number`, `bad-period`
 *
 * @example
 * ```ts
 * import { suspectCells } from "beneficiary-feedback";
 * const [suspect] = suspectCells({
 *   rows: ["calls", "chats"],
 *   columns: ["2021-01", "2021-02"],
 *   cells: [[287853, 172827], [81405, 91639]],
 *   rowTotals: [460725, 173044],
 *   columnTotals: [369258, 264511],
 * });
 * console.log([suspect?.row, suspect?.column, suspect?.repair]); // => ["calls","2021-02",172872]
 * console.log(suspect?.slip); // => "swapped-digits"
 * ```
 */
export function suspectCells(table: CountMatrix | FeedbackReport, options: SuspectCellsOptions = {}): SuspectCell[] {
  checkOptionNames(options, { language: true });
  const language = checkOption("language", options.language ?? "en", LANGUAGES);
  const word = (found: Suspicion) => ({ ...found, message: wordSuspicion(found, language) });
  // Callers without types hand in anything.
  if (typeof table !== "object" || table === null)
    throw new FeedbackError("bad-input", "suspectCells needs a table or a report", table);
  if (!("channels" in table)) return findSuspects(table, []).suspicions.map(word);
  requireSoundReport(table);
  const [print, data] = [matrixOf(table, "print"), matrixOf(table, "data")];
  const printed = findSuspects(print, print.divisions, print.idle);
  const found =
    printed.suspicions.length > 0
      ? confirmedBy(data, printed)
      : findSuspects(data, data.divisions, data.idle).suspicions;
  return found.map((suspicion) => {
    const { row, column = table.period } = suspicion;
    const message = wordSuspicion(namedIn(table, suspicion, language), language);
    return { ...suspicion, message, figure: row === undefined ? `contacts/${column}` : `contacts/${row}/${column}` };
  });
}

/** A suspect of a report, whose rows are channels and whose columns are months. */
function namedIn({ channels }: FeedbackReport, suspicion: Suspicion, language: Language): Suspicion {
  const { row, column } = suspicion;
  const names = distinctNames(
    channels.map((channel) => ({ id: channel.id, own: channel.contact, name: channelText(channel, language) })),
  );
  const name = names[channels.findIndex(({ id }) => id === row)];
  return {
    ...suspicion,
    ...(name === undefined ? {} : { row: name }),
    ...(column === undefined ? {} : { column: formatPeriod(column, { language }) }),
  };
}

/**
 * Of several numbers that a slip may have changed alone, the one that the data have otherwise, as it is repaired, comes first; so does a total that they add
 * up to, unless only others are changed by a slip of the hand: a slip in the data is printed, too.
 */
function confirmedBy(data: ReturnType<typeof matrixOf>, { suspicions, wholly }: Singles): readonly Suspicion[] {
  const { rows, columns, cells, idle, divisions } = data;
  const isSlip = suspicions.some(({ slip }) => slip !== undefined);
  const isWithin = (index: number, column: string): boolean =>
    columns[index] === column ||
    divisions.some((each) => each.columns[Math.floor((index * each.columns.length) / columns.length)] === column);
  const isConfirmed = ({ place, row, column, repair, slip }: Suspicion): boolean => {
    const parts = cells.flatMap((counts, at) =>
      counts.filter(
        (count, index) =>
          (row === undefined || rows[at] === row) &&
          (column === undefined || isWithin(index, column)) &&
          !(count === undefined && idle[at]?.[index]),
      ),
    );
    const sum = parts.reduce<number>((all, count = Number.NaN) => all + count, 0);
    return sum === repair && parts.length > 0 && (place === "cell" || slip !== undefined || !isSlip);
  };
  // Numbers that repair only some of the sums are no alternatives: each of several errors stands by itself.
  const [first, second] = wholly && suspicions.length > 1 ? suspicions.filter(isConfirmed) : [];
  if (first === undefined || second !== undefined) return suspicions;
  const others = suspicions
    .filter((each) => each !== first)
    .map((each) => ({ ...each, certainty: "possible" as const }));
  return [{ ...first, certainty: "likely" }, ...others];
}

function findSuspects(
  matrix: CountMatrix,
  divisions: readonly Division[],
  idle?: readonly (readonly boolean[])[],
): Singles {
  const { rows, columns, cells, rowTotals = rows, columnTotals = columns } = matrix;
  if (![rows, columns, cells, rowTotals, columnTotals].every(Array.isArray))
    throw new FeedbackError("bad-input", "suspectCells needs lists of rows, columns, cells and totals", matrix);
  const names: readonly unknown[] = [...rows, ...columns];
  if (names.some((name) => typeof name !== "string"))
    throw new FeedbackError("bad-input", "suspectCells needs texts as names of rows and columns", names);
  const whole =
    cells.length === rows.length && cells.every((row) => Array.isArray(row) && row.length === columns.length);
  const isTotalled = rowTotals.length === rows.length;
  if (!whole || !isTotalled || columnTotals.length !== columns.length) {
    const place = !whole ? "cells" : isTotalled ? "columnTotals" : "rowTotals";
    throw new FeedbackError("bad-input", "suspectCells needs an entry for every row and column", matrix[place], place);
  }
  const { entries, sums } = listSums(matrix, divisions, idle);
  if (sums.every(({ difference }) => difference === 0)) return { suspicions: [], wholly: false };
  const singles = findSingles(entries, sums);
  if (singles.wholly) return singles;
  const swaps = findSwaps(entries, sums);
  if (swaps.length > 0) return { suspicions: swaps, wholly: false };
  return singles.suspicions.length > 0 ? singles : { suspicions: findSeveral(entries), wholly: false };
}
