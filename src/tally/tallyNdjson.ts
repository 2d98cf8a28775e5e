import { FeedbackError } from "../model/FeedbackError.js";
import { checkLineLength } from "./checkLineLength.js";
import { checkLineLengths } from "./checkLineLengths.js";
import { checkNoFileName } from "./checkNoFileName.js";
import { checkPlaces } from "./checkPlaces.js";
import { listWithin } from "./listWithin.js";
import { orLetGo } from "./orLetGo.js";
import type { ByteSource, StreamOptions } from "./Progress.js";
import { readChunks } from "./readChunks.js";
import { readFlatLines } from "./readFlatLines.js";
import { rowCounter } from "./rowCounter.js";
import type { Tally } from "./TallyData.js";
import type { TallyOptions } from "./TallyOptions.js";

/** A first line that begins an array, or an object that goes on on the next. */
const NO_LINES = /^\s*(?:\[|\{[^\S\n]*(?:\n|$))/;
/** A first line that may begin a document, or be torn. */
const OPENS = /[[{]\s*$/;
/** A line with which a list goes on or ends. */
const GOES_ON = /^\s*[,\]]/;
/** Records one right behind the other, as where a reader of lines has taken off their ends. */
const JOINED = /\}\s*\{/;

/** How many characters are parsed at once: enough to save time, and few enough for their records to stay in the cache. */
const BLOCK = 8192;

/** What is said of the source. */
const KNOWN: Readonly<Record<keyof StreamOptions, true>> = { onProgress: true, totalBytes: true, signal: true };

/** A record of JSON. */
export type JsonRow = Readonly<Record<string, unknown>>;

/**
 * Counts the records of a stream of JSON texts, one a line, as `tally` does; memory stays flat (ids apart).
 *
 * @param source - bytes (UTF-8, with or without a byte order mark) or text, whole or in chunks cut anywhere; blank lines are skipped
 * @param options - where the fields are, what to count, `onProgress`, `totalBytes` and `signal`
 * @returns the tally; a line that is not JSON is malformed (`unreadable-line`), one that is no object `not-a-record`
 * @throws `bad-input` for a text of one line that holds no object, as the name of a file is, bytes that are not UTF-8, a JSON document that is an array, or holds one where its lines show it or no record has a date, records on one line, a line past 16,777,216 characters and an `id` or `version` that no record has,
 * whatever `tally`, the source and `onProgress` throw, and the reason of `signal`
 *
 * @example
 * ```ts
 * import { tallyNdjson } from "beneficiary-feedback";
 * const text = '{"at":"2021-03-01","via":"calls"}\n{"at":"2021-03-0';
 * const { account, samples } = await tallyNdjson([text], { at: "at", channel: "via" });
 * console.log([account.read, account.counted]); // => [2,1]
 * console.log(samples); // => [{"reason":"unreadable-line","line":2,"value":"{\"at\":\"2021-03-0"}]
 * ```
 */
export async function tallyNdjson(source: ByteSource, options: TallyOptions<JsonRow> & StreamOptions): Promise<Tally> {
  return orLetGo(source, () => countLines(source, options));
}

async function countLines(source: ByteSource, options: TallyOptions<JsonRow> & StreamOptions): Promise<Tally> {
  checkPlaces(options, KNOWN);
  checkNoFileName(source);
  const counting = rowCounter<JsonRow>(options, true);
  let rest = "";
  let line = 1;
  // The first line that is not blank.
  let begin = 1;
  let isBegun = false;
  let opening = "";
  let joined = "";
  let parsed = 0;

  function add(records: readonly JsonRow[]): void {
    parsed += records.length;
    counting.addAll(records, line);
    line += records.length;
  }

  /** Takes whole lines, without the end of the last. */
  function addLines(text: string): void {
    if (!isBegun && NO_LINES.test(text)) refuseDocument(text.trim().split(/\s/, 1)[0]);
    isBegun ||= text.trim() !== "";
    checkLineLengths(text, line);
    for (let start = 0; start <= text.length; ) {
      const found = text.indexOf("\n", start + BLOCK);
      const lines = text.slice(start, found < 0 ? text.length : found);
      const records = readFlatLines<JsonRow>(lines);
      if (records === undefined) addOneByOne(lines);
      else add(records);
      start += lines.length + 1;
    }
  }

  function addOneByOne(lines: string): void {
    let records: JsonRow[] = [];
    const skip = (source: string) => {
      if (records.length > 0) add(records);
      records = [];
      if (line === begin && JOINED.test(source)) joined = source;
      if (line === begin && source === "") begin += 1;
      else if (line === begin && OPENS.test(source)) opening = source;
      else if (opening !== "" && source !== "") {
        // Of a list, the record below its opening goes on at once.
        const goesOn = parsed === 1 && Object(counting.first()) === counting.first() && GOES_ON.test(source);
        if (line === begin + 1 || goesOn) refuseDocument(opening);
        opening = "";
      }
      // What cannot be parsed costs many times as much as what can, so that nothing that is blank is tried.
      if (source !== "") counting.refuse("unreadable-line", line, source);
      line += 1;
    };
    for (const source of lines.split("\n")) {
      if (source.trim() === "") skip("");
      else
        try {
          records.push(JSON.parse(source));
        } catch {
          skip(source);
        }
    }
    add(records);
  }

  await readChunks(source, "utf-8", options, (text, isCut) => {
    // With the mark of a character that is lost, the last line is no JSON, whatever comes before.
    const more = text ?? (isCut ? "\uFFFD\n" : "\n");
    const end = more.lastIndexOf("\n") + 1;
    if (end > 0) addLines(rest + more.slice(0, end - 1));
    rest = end > 0 ? more.slice(end) : rest + more;
    checkLineLength(rest, line);
    return counting.read();
  });
  const tally = counting.finish();
  if (joined !== "" && tally.account.read === 1)
    throw new FeedbackError(
      "bad-input",
      "tallyNdjson needs the end of every line, which a reader of lines takes off: the stream that it reads has them",
      joined,
    );
  const list = tally.account.read === tally.account.undated && listWithin(counting.first() ?? {});
  if (list) refuseDocument(list);
  return tally;
}

function refuseDocument(found: unknown): never {
  throw new FeedbackError(
    "bad-input",
    "tallyNdjson needs one dated record a line, and of a JSON document its list given to tally, or made lines of (jq -c '.[]')",
    found,
  );
}
