import { foldText } from "../../../language/foldText.js";
import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isSerialTitle } from "../../../language/reading/isSerialTitle.js";

/** What parts the cells of a line. */
const PARTED = /\t+|[|│]| {2,}| [–/-] /;
/** The number of a row. */
const NUMBER = /^\(?(\d{1,3})[.)-]?$/;
const DIGIT = /[\d٠-٩۰-۹]/;
/** Before any word stands a number. */
const LEAD = /^[^A-Za-zء-غف-ي\d٠-٩۰-۹]*[\d٠-٩۰-۹]/;
/** A line between rows. */
const RULE = /^[\s|│:+=─━═┌┬┐├┼┤└┴┘╞╪╡-]+$/;
/** A line of an outline, and not "3.1 hours", "3.1 of 5": "3. Cases logged", "3.1 closed: 4,873". */
const OUTLINED =
  /^ *(\d{1,2})(?:\.(\d{1,2})[.)]?[ \t]+(?!(?:working )?(?:hour|day|minute|second|point)|(?:out )?of |million|thousand|ساع|يوم|ايام|دقيق|دقائق|ثان|ثوان|نقط|نقاط|من |مليون|الف)|[.):]?[ \t]+)(?:90th |[a-zء-ي])/i;
/** Without a header that says so, so many rows are numbered by no accident. */
const LEAST = 3;

interface Run {
  header: string | undefined;
  /** Where the numbers of its rows stand. */
  places: number[];
}

/**
 * The numbers of a text that only count: the rows of a table, in its first column or its last, 1, 2, 3 down the lines; the items below one of an
 * outline, 3, 3.1, 3.2.
 */
export function serialNumbers(text: string, readings: readonly FigureReading[]): ReadonlyMap<FigureReading, "item"> {
  const starts = new Set<number>();
  const runs: readonly Run[] = [
    { header: undefined, places: [] },
    { header: undefined, places: [] },
  ];
  const close = (run: Run, isLast: boolean, header: string | undefined): void => {
    const isTold = run.header !== undefined && isSerialTitle(run.header) && (run.header !== "" || !isLast);
    const isBare = run.header === undefined && !isLast && run.places.length >= LEAST;
    if (run.places.length > 1 && (isTold || isBare)) for (const place of run.places) starts.add(place);
    run.header = header;
    run.places = [];
  };
  let start = 0;
  let item = "";
  for (const line of `${text}\n`.split("\n")) {
    const cells = cellsOf(line);
    for (const [at, run] of runs.entries()) {
      const isLast = at === 1;
      const cell = cells.at(isLast ? -1 : 0) ?? "";
      const number = cells.length > 1 ? Number(NUMBER.exec(normalizeArabic(cell))?.[1]) : undefined;
      if (number === run.places.length + 1)
        run.places.push(start + (isLast ? line.lastIndexOf(cell) : line.indexOf(cell)) + cell.search(DIGIT));
      else if (run.places.length > 0 || cells.length < 2 || !RULE.test(line))
        close(run, isLast, cells.length > 1 ? foldText(cell) : undefined);
    }
    const [, whole = "", part] = (LEAD.test(line) && OUTLINED.exec(normalizeArabic(line))) || [];
    if (part === undefined) item = whole === "" ? item : `${whole}.1`;
    else if (item === `${whole}.${part}`) {
      starts.add(start + line.search(DIGIT));
      item = `${whole}.${Number(part) + 1}`;
    }
    start += line.length + 1;
  }
  return new Map(readings.flatMap((reading) => (starts.has(reading.span.start) ? [[reading, "item"] as const] : [])));
}

/** The cells of a line, of one between pipes without what stands outside of them. */
function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^ *[|│]|[|│] *$/g, "")
    .split(PARTED)
    .map((cell) => cell.trim());
}
