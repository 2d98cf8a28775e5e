import { FeedbackError } from "../model/FeedbackError.js";
import { checkPlaces } from "../tally/checkPlaces.js";
import { orLetGo } from "../tally/orLetGo.js";
import type { ByteSource } from "../tally/Progress.js";
import { type Place, placesOf } from "../tally/placesOf.js";
import { readChunks } from "../tally/readChunks.js";
import { type RowCounter, rowCounter } from "../tally/rowCounter.js";
import type { Tally } from "../tally/TallyData.js";
import type { Field, TallyOptions } from "../tally/TallyOptions.js";
import { CSV_OPTIONS, type CsvOptions, type CsvRow } from "./CsvOptions.js";
import { columnOf } from "./columnOf.js";
import { csvParser } from "./csvParser.js";
import { csvRow } from "./csvRow.js";
import { ownOptions } from "./ownOptions.js";
import { recordWithin } from "./recordWithin.js";

type Fields = readonly string[];

/**
 * Counts the records of a CSV file, as `tally` does; memory stays flat (ids apart).
 *
 * @param source - bytes or text, whole or in chunks cut anywhere; blank lines are skipped
 * @param options - the names of the columns, what to count, `encoding`, `delimiter`, `header`, `skipLines`, `onProgress`, `signal`
 * @returns the tally; a record with too few or too many fields, unless they are empty ones at its end, with a quote out of place or never closed, is malformed,
 * with its lines among the samples; after a quote out of place reading goes on at the next line that is a record, one that is open where the
 * file ends takes what is behind it. A line within a field that would be a record by itself is among the samples (`record-within`), for
 * two quotes that belong to no field may have taken it; nothing is set aside
 * @throws `bad-input` for bytes that are not of the encoding, a file without one of the columns and a line past 16,777,216 characters, though one up
 * to twice as long, or that comes whole in a chunk, may still be read, `bad-option`, whatever `tally`, the source and `onProgress` throw, and the reason of `signal`
 *
 * @example
 * ```ts
 * import { tallyCsv } from "beneficiary-feedback/csv";
 * const text = 'date,via\n2021-03-01,phone\n2021-03-02,"pho"ne\n2021-03-03,phone\n2021-03-04,"cut\noff';
 * const { account, samples } = await tallyCsv([text], { at: "date", channel: "via", channels: { phone: "calls" } });
 * console.log([account.read, account.counted]); // => [4,2]
 * console.log(samples.map(({ line, lastLine, reason }) => [line, lastLine, reason])); // => [[3,null,"bad-quotes"],[5,6,"unclosed-quote"]]
 * ```
 */
export async function tallyCsv(source: ByteSource, options: TallyOptions<CsvRow> & CsvOptions): Promise<Tally> {
  return orLetGo(source, () => countRecords(source, options));
}

async function countRecords(source: ByteSource, options: TallyOptions<CsvRow> & CsvOptions): Promise<Tally> {
  checkPlaces(options, CSV_OPTIONS);
  const own = ownOptions(options);
  const { delimiter = "," } = options;
  let counting: RowCounter<Fields> | undefined;
  let width = 0;
  const isDated = (row: Fields) => counting?.isDated(row) ?? false;
  const push = csvParser(
    {
      header(names) {
        width = names.length;
        const isRead = names.map(() => false);
        counting = rowCounter<Fields>(
          placesOf<Field<CsvRow>, Fields>(own, (field) => {
            const place = placeOf(names, field, own);
            if (typeof place === "function") isRead.fill(true);
            else isRead[Number(place)] = true;
            return place;
          }),
        );
        return isRead;
      },
      rows(rows, line, lastLine) {
        counting?.addAll(rows, line);
        if (lastLine === undefined) return;
        const found = recordWithin(rows.at(-1) ?? [], delimiter, width, isDated);
        if (found !== undefined) counting?.show("record-within", line + rows.length - 1, found, lastLine);
      },
      problem(reason, line, text, lastLine) {
        counting?.refuse(reason, line, text, lastLine);
      },
    },
    delimiter,
    options.header,
    options.skipLines,
  );
  await readChunks(source, options.encoding, options, (text, isCut) => {
    push(text, isCut);
    return counting?.read() ?? 0;
  });
  if (!counting) throw new FeedbackError("bad-input", "tallyCsv needs a file with a header", "");
  return counting.finish();
}

function placeOf(
  names: Fields,
  field: Field<CsvRow>,
  options: TallyOptions<CsvRow> & Pick<CsvOptions, "encoding">,
): Place<Fields> {
  if (typeof field === "function") {
    const rowOf = csvRow(names);
    return (fields) => field(rowOf(fields));
  }
  if (typeof field !== "string")
    throw new FeedbackError("bad-option", "tallyCsv needs names of columns, or functions", field);
  return columnOf(names, field, optionOf(options, field), options.encoding);
}

/** The first option that names a column. */
function optionOf(options: TallyOptions<CsvRow>, field: string): string {
  const { at, channel, count, id, version, mergedInto, otherDate } = options;
  const isNamed = ([, given]: readonly [string, unknown]): boolean => given === field;
  const fields = { at, channel, count, id, version, mergedInto, otherDate: otherDate?.at };
  const [option = "by"] = Object.entries(fields).find(isNamed) ?? [];
  return option;
}
