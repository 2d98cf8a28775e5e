import { FeedbackError, type Tally } from "beneficiary-feedback";
import { tallyCsv } from "beneficiary-feedback/csv";
import { apart } from "./apart.js";
import { CommandError } from "./CommandError.js";
import { type CommandLine, EXIT, type Terminal } from "./CommandLine.js";
import { channelNames } from "./channelNames.js";
import { InputError } from "./InputError.js";
import { jsonText } from "./jsonText.js";
import { keyNames } from "./keyNames.js";
import { needsOneOf } from "./needsOneOf.js";
import { openInput } from "./openInput.js";
import { progressBar } from "./progressBar.js";
import { tallyLines } from "./tallyLines.js";
import { tallyText } from "./tallyText.js";
import { wholeNumber } from "./wholeNumber.js";
import { withoutHeader } from "./withoutHeader.js";
import { withoutRecords } from "./withoutRecords.js";

/** `count RECORDS --at FIELD --channel FIELD` */
export async function countCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const name = line.operands[0] ?? "-";
  const tally = await terminal.cancellable(() => countRecords(name, line, terminal));
  terminal.out(line.flags.has("json") ? jsonText(tally) : tallyText(tally, line, terminal.isScreen));
  const { counted, undated, malformed, conflicting, unmapped } = tally.account;
  if (undated + malformed + conflicting + unmapped > 0) return EXIT.findings;
  return counted > 0 ? EXIT.passed : EXIT.unchecked;
}

async function countRecords(name: string, line: CommandLine, terminal: Terminal): Promise<Tally> {
  const { values, lists } = line;
  const { at, channel, count, id, period, encoding, "merged-into": mergedInto, "version-field": version } = values;
  if (at === undefined || channel === undefined)
    throw new CommandError("wrong-use", {
      en: "count needs --at and --channel, the names of two fields",
      ar: `يلزم ${apart("count")} الخياران ${apart("--at")} و${apart("--channel")}، وهما اسما حقلين`,
    });
  if (version !== undefined && id === undefined)
    throw new CommandError("wrong-use", {
      en: "--version-field needs --id, since versions are those of a record",
      ar: `يلزم ${apart("--version-field")} الخيار ${apart("--id")}، فالنسخ نسخ سجل واحد`,
    });
  const otherDate = values["other-date"];
  const { by, channels, "other-timestamp": otherTimestamp, "version-timestamp": versionTimestamp, ...written } = lists;
  if (otherTimestamp !== undefined && otherDate === undefined)
    throw new CommandError("wrong-use", {
      en: "--other-timestamp needs --other-date, whose dates it reads",
      ar: `يلزم ${apart("--other-timestamp")} الخيار ${apart("--other-date")}، فهو شكل تواريخه`,
    });
  if (versionTimestamp !== undefined && version === undefined)
    throw new CommandError("wrong-use", {
      en: "--version-timestamp needs --version-field, whose times it reads",
      ar: `يلزم ${apart("--version-timestamp")} الخيار ${apart("--version-field")}، فهو شكل أوقاته`,
    });
  const format = values["format"] ?? (/\.(?:ndjson|jsonl)$/i.test(name) ? "ndjson" : "csv");
  if (format !== "csv" && format !== "ndjson") throw needsOneOf("--format", ["csv", "ndjson"], format);
  for (const name of format === "csv" ? [] : ["encoding", "delimiter", "skip-lines"])
    if (values[name] !== undefined)
      throw new CommandError("wrong-use", {
        en: `--${name} is for CSV files, got ndjson`,
        ar: `الخيار ${apart(`--${name}`)} لملفات ${apart("CSV")}، والصيغة هنا ${apart("ndjson")}`,
      });
  const delimiter = values["delimiter"] === "\\t" ? "\t" : values["delimiter"];
  const skipLines = wholeNumber("--skip-lines", values["skip-lines"] ?? "0");
  const samples = wholeNumber("--samples", values["samples"] ?? "5");
  const { source, totalBytes } = await openInput(name, terminal);
  const bar = progressBar(terminal, line);
  const { "time-zone": timeZone, "source-time-zone": sourceTimeZone } = values;
  const options = {
    at,
    channel,
    samples,
    ...written,
    ...given({ count, id, version, mergedInto, period, timeZone, sourceTimeZone }),
    ...(versionTimestamp && { versionTimestamp }),
    ...(by && { by: keyNames(by) }),
    ...(channels && { channels: channelNames(channels) }),
    ...(otherDate !== undefined && {
      otherDate: { at: otherDate, ...(otherTimestamp && { timestamp: otherTimestamp }) },
    }),
    ...(totalBytes === undefined ? {} : { totalBytes }),
    onProgress: bar.update,
    signal: terminal.signal,
  };
  try {
    if (format === "ndjson") return await tallyLines(source, name, options);
    return await tallyCsv(source, { ...options, ...given({ encoding, delimiter }), skipLines });
  } catch (error) {
    throw inWordsOfCommand(error, name, skipLines);
  } finally {
    bar.clear();
  }
}

/** What the library says of a whole input, in words of the command and not of its functions, with the name of a file. */
function inWordsOfCommand(error: unknown, name: string, skipLines: number): unknown {
  if (!(error instanceof FeedbackError)) return error;
  if (error.message.startsWith("tallyNdjson needs one dated record")) return withoutRecords(name);
  if (error.message.startsWith("tallyCsv needs a file with a header")) return withoutHeader(name, skipLines);
  // What is wrong with an option is so whatever the file holds.
  return name === "-" || error.code !== "bad-input" ? error : new InputError(name, error);
}

/** Only what was given. */
function given(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
