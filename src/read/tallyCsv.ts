import { FeedbackError } from "../model/FeedbackError.js";
import { accessOf } from "../tally/accessOf.js";
import { type Counter, counter } from "../tally/counter.js";
import { countPlain } from "../tally/countPlain.js";
import type { ByteSource } from "../tally/Progress.js";
import { readChunks } from "../tally/readChunks.js";
import type { Tally } from "../tally/TallyData.js";
import type { Field, TallyOptions } from "../tally/TallyOptions.js";
import type { CsvOptions, CsvRow } from "./CsvOptions.js";
import { csvParser } from "./csvParser.js";

type Fields = readonly string[];

/**
 * Counts the records of a CSV file, as `tally` does; memory stays flat (ids apart).
 *
 * @param source - bytes or text in chunks, cut anywhere, or the whole text in an array; blank lines are skipped
 * @param options - the names of the columns, what to count, `encoding`, `delimiter`, `header`, `onProgress`, `signal`
 * @returns the tally; a record with too few or too many fields, with quotes out of place, or left open by a file that was
 * cut, is malformed, with its line among the samples
 * @throws `bad-input` for bytes that are not of the encoding and for a file without one of the columns, `bad-option`,
 * whatever `tally` throws, and the reason of `signal`
 *
 * @example
 * ```ts
 * import { tallyCsv } from "beneficiary-feedback/csv";
 * const text = 'date,via\n2021-03-01,phone\n2021-03-02,"phone\n2021-03-03,phone\n';
 * const { account, samples } = await tallyCsv([text], { at: "date", channel: "via", channels: { phone: "calls" } });
 * console.log([account.read, account.counted]); // => [2,1]
 * console.log(samples.map(({ line, reason }) => [line, reason])); // => [[3,"unclosed-quote"]]
 * ```
 */
export async function tallyCsv(source: ByteSource, options: TallyOptions<CsvRow> & CsvOptions): Promise<Tally> {
  let read = 0;
  let at: Field<Fields> = () => undefined;
  let channel = at;
  let counting: Counter<Fields> | undefined;

  const push = csvParser(
    {
      header(names) {
        const access = accessOf<CsvRow, Fields>(options, (field) => fieldOf(names, field));
        at = access.at;
        channel = access.channel;
        counting = counter<Fields>(options, access);
      },
      rows(rows, lines) {
        if (!counting) return;
        for (let index = 0; ; index++) {
          index = countPlain(counting.tables, rows, index, at, channel);
          const row = rows[index];
          if (row === undefined) break;
          counting.add(row, lines[index] ?? 0);
        }
        read += rows.length;
      },
      problem(reason, line, text) {
        read += 1;
        counting?.refuse(reason, line, text);
      },
    },
    options.delimiter,
    options.header,
  );
  await readChunks(source, options.encoding ?? "utf-8", options, (text) => {
    push(text);
    return read;
  });
  push();
  if (!counting) throw new FeedbackError("bad-input", "tallyCsv needs a file with a header", "");
  return counting.finish(read);
}

function fieldOf(names: Fields, field: Field<CsvRow>): (row: Fields) => unknown {
  if (typeof field === "function") {
    return (row) => field(Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])));
  }
  const index = names.indexOf(field);
  if (index >= 0) return (row) => row[index];
  throw new FeedbackError("bad-input", `tallyCsv needs the column ${JSON.stringify(field)}`, names.join(","));
}
