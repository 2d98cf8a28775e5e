import Papa from "papaparse";

/** A comma stands in the cells of the others, too. */
const DELIMITERS = ["\t", ";", "|", ","] as const;
const SAMPLE = 65_536;
const RECORDS = 200;

/** What parts the fields of a CSV text, of lines that end in LF, and into how many. */
export interface CsvDelimiter {
  readonly delimiter: string;
  readonly width: number;
}

/** The mark by which the most records of the beginning have one number of fields, two or more; or that which is given. */
export function csvDelimiter(text: string, given?: string): CsvDelimiter {
  const sample = text.slice(0, SAMPLE);
  let best = { delimiter: given ?? ",", width: 1, records: 0 };
  for (const delimiter of given === undefined ? DELIMITERS : [given]) {
    const parser = new Papa.Parser({ delimiter, newline: "\n", preview: RECORDS });
    const { data }: Papa.ParseResult<string[]> = parser.parse(sample, 0, sample.length < text.length);
    const counts = new Map<number, number>();
    for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
    for (const [width, records] of counts)
      if (width > 1 && records > best.records) best = { delimiter, width, records };
  }
  return best;
}
